import type { Reading } from '../tiering';
import type { Words } from './words';

/** What a reading is called: its column's header; of the orders, what is counted and over how many months. */
export function readingName(words: Words, reading: Reading): string {
  if (reading.kind !== 'orders') return reading.header;
  const { measures, within } = words.sheet.orders;
  const measure = measures[reading.measure];
  // The last order is the last one, whatever the window.
  return reading.months === null || reading.measure === 'recencyDays'
    ? measure
    : within(measure, reading.months);
}
