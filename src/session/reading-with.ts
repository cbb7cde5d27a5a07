import type { Reading } from '../tiering';
import { sameHeader } from './model-to-draft';

type TimeSpec = NonNullable<Extract<Reading, { readonly kind: 'netProfit' }>['per']>;

/** The same reading with another column wherever it reads the one that is called `from`; the rest of it stays. */
export function readingWith(reading: Reading, from: string, to: string): Reading {
  const text = (header: string): string => (sameHeader(header, from) ? to : header);
  const orNull = (header: string | null): string | null => (header === null ? null : text(header));
  const time = (per: TimeSpec | null): TimeSpec | null =>
    per === null ? null : { ...per, since: text(per.since) };
  switch (reading.kind) {
    case 'orders':
      return reading;
    case 'column':
    case 'daysSince':
    case 'referrals':
    case 'legalForm':
      return { ...reading, header: text(reading.header) };
    case 'stage':
      return { ...reading, header: text(reading.header), value: orNull(reading.value) };
    case 'perTime':
      return { ...reading, value: text(reading.value), since: text(reading.since) };
    case 'mean':
      return { ...reading, headers: reading.headers.map(text) };
    case 'quotient':
      return { ...reading, part: text(reading.part), whole: text(reading.whole) };
    case 'difference':
      return { ...reading, from: text(reading.from), less: text(reading.less) };
    case 'netProfit':
      return {
        ...reading,
        revenue: text(reading.revenue),
        discounts: orNull(reading.discounts),
        costs: orNull(reading.costs),
        returns: orNull(reading.returns),
        orders: orNull(reading.orders),
        daysDeferred: orNull(reading.daysDeferred),
        service: orNull(reading.service),
        per: time(reading.per),
      };
  }
}
