import { headersOf, type Reading } from '../tiering';
import type { Words } from './words';

/** What a reading is called: by the header of its column, or of several; net profit as such; of the orders, what is counted over how many months. */
export function readingName(words: Words, reading: Reading): string {
  if (reading.kind !== 'orders') return columnsName(words, reading);
  const { measures, within } = words.sheet.orders;
  const measure = measures[reading.measure];
  // The last order is the last one, whatever the window.
  return reading.months === null || reading.measure === 'recencyDays'
    ? measure
    : within(measure, reading.months);
}

function columnsName(words: Words, reading: Reading): string {
  const headers = headersOf(reading);
  switch (reading.kind) {
    case 'mean':
      return words.say.join(headers);
    case 'quotient':
      return headers.join(' / ');
    case 'difference':
      return headers.join(' − ');
    case 'netProfit':
      return words.sheet.netProfit;
    default:
      return headers[0] ?? '';
  }
}
