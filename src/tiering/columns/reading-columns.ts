import type { Reading } from '../model';
import type { NetProfitReading } from '../specs/reading-spec';
import { columnAt, type ColumnRead } from './column-read';

/**
 * The columns of the register that a reading reads, the one it is called by first; none for orders. `at` is the reading's
 * own place in the model.
 * @example readingColumns({ kind: 'quotient', part: 'Ours', whole: 'Total' }, 'at')[1]; // => { path: 'at.whole', header: 'Total', days: false }
 */
export function readingColumns(reading: Reading, at: string): readonly ColumnRead[] {
  switch (reading.kind) {
    case 'orders':
      return [];
    case 'column':
    case 'referrals':
    case 'legalForm':
      return columnAt(`${at}.header`, reading.header);
    case 'daysSince':
      return columnAt(`${at}.header`, reading.header, true);
    case 'perTime':
      return [...columnAt(`${at}.value`, reading.value), ...columnAt(`${at}.since`, reading.since, true)];
    case 'netProfit':
      return profitColumns(reading, at);
    case 'mean':
      return reading.headers.flatMap((header, place) => columnAt(`${at}.headers[${place}]`, header));
    case 'quotient':
      return [...columnAt(`${at}.part`, reading.part), ...columnAt(`${at}.whole`, reading.whole)];
    case 'difference':
      return [...columnAt(`${at}.from`, reading.from), ...columnAt(`${at}.less`, reading.less)];
    case 'stage':
      return [...columnAt(`${at}.header`, reading.header), ...columnAt(`${at}.value`, reading.value)];
  }
}

const profitKeys = [
  'revenue',
  'discounts',
  'costs',
  'returns',
  'orders',
  'daysDeferred',
  'service',
] as const satisfies readonly (keyof NetProfitReading)[];

function profitColumns(reading: NetProfitReading, at: string): readonly ColumnRead[] {
  return [
    ...profitKeys.flatMap((key) => columnAt(`${at}.${key}`, reading[key])),
    ...columnAt(`${at}.per.since`, reading.per?.since ?? null, true),
  ];
}
