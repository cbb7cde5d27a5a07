import fc from 'fast-check';
import { dayNumber, dayOfIso, isCalendarDay, isoDay, monthsBefore } from '../../src/tiering/calendar';

it.each([
  ['2026-11-21', 12, '2025-11-21'],
  ['2026-03-15', 3, '2025-12-15'],
  ['2024-03-31', 1, '2024-02-29'],
  ['2023-03-31', 1, '2023-02-28'],
  ['2024-02-29', 12, '2023-02-28'],
  ['2026-01-31', 2, '2025-11-30'],
  ['2026-01-31', 1, '2025-12-31'],
  ['2026-12-31', 1200, '1926-12-31'],
])('%s less %d months is %s', (day, months, earlier) => {
  expect(isoDay(monthsBefore(dayOfIso(day) ?? NaN, months))).toBe(earlier);
});

it.each([
  [2023, [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]],
  [2024, [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]],
  [1900, [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]],
  [2000, [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]],
])('the months of %d have their lengths', (year, lengths) => {
  lengths.forEach((length, place) => {
    const has = (day: number) => isCalendarDay({ year, month: place + 1, day });
    expect([0, 1, length, length + 1].map(has)).toEqual([false, true, true, false]);
  });
});

it('the calendar has the years 1 to 9999 and the months 1 to 12', () => {
  const hasYear = (year: number) => isCalendarDay({ year, month: 1, day: 1 });
  expect([0, 1, 9999, 10000].map(hasYear)).toEqual([false, true, true, false]);
  const hasMonth = (month: number) => isCalendarDay({ year: 2024, month, day: 1 });
  expect([0, 1, 12, 13].map(hasMonth)).toEqual([false, true, true, false]);
});

it.each([' 2024-01-05', '2024-01-05 ', '12024-01-05', '2024-01-051', '2024/01/05', '2024-13-05'])(
  '%j is no ISO day',
  (text) => {
    expect(dayOfIso(text)).toBeNull();
  },
);

const years = fc.integer({ min: 1, max: 9999 });
const months = fc.integer({ min: 1, max: 12 });
const days = fc.integer({ min: 1, max: 31 });

/** The platform's own calendar as the other answer. */
const platform = (year: number, month: number, day: number): Date => {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date;
};

it('every day of the platform’s calendar is a day, with its number and its text, and no other is', () => {
  fc.assert(
    fc.property(years, months, days, (year, month, day) => {
      const date = platform(year, month, day);
      const exists = date.getUTCMonth() + 1 === month;
      expect(isCalendarDay({ year, month, day })).toBe(exists);
      if (!exists) return;
      const text = date.toISOString().slice(0, 10);
      const number = date.getTime() / 86_400_000;
      expect(dayNumber({ year, month, day })).toBe(number);
      expect(isoDay(number)).toBe(text);
      expect(dayOfIso(text)).toBe(number);
    }),
    { numRuns: 1000 },
  );
});

it('so many months before a day is the same day of that month, or its last', () => {
  const counts = fc.integer({ min: 0, max: 2400 });
  const late = fc.integer({ min: 1000, max: 9999 });
  fc.assert(
    fc.property(late, months, days, counts, (year, month, day, count) => {
      fc.pre(isCalendarDay({ year, month, day }));
      const first = platform(year, month - count, 1);
      const length = platform(year, month - count + 1, 0).getUTCDate();
      const wanted = first.getTime() / 86_400_000 + Math.min(day, length) - 1;
      expect(monthsBefore(dayNumber({ year, month, day }), count)).toBe(wanted);
    }),
    { numRuns: 1000 },
  );
});
