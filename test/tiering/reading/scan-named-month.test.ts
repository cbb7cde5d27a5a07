import fc from 'fast-check';
import { dayOfIso, isoDay } from '../../../src/tiering/calendar';
import { dateColumn } from '../../../src/tiering/reading/date-column';
import { monthNames } from '../../../src/tiering/reading/month-names';
import { scanDate } from '../../../src/tiering/reading/scan-date';
import { usualHabits } from '../../../src/tiering/reading/usual-habits';

const day = (iso: string) => ({ kind: 'day', day: dayOfIso(iso) });

it.each([
  ['5 Jan 2025', '2025-01-05'],
  ['05JAN2025', '2025-01-05'],
  ['5-Jan-2025', '2025-01-05'],
  ['5/Jan/2025', '2025-01-05'],
  ['5th January 2025', '2025-01-05'],
  ['5april2025', '2025-04-05'],
  ['1August2025', '2025-08-01'],
  ['5october2025', '2025-10-05'],
  ['5ago2025', '2025-08-05'],
  ['5th of March 2025', '2025-03-05'],
  ['5 of March, 2025', '2025-03-05'],
  ['1a de abril de 2025', '2025-04-01'],
  ['Mar 5, 2025', '2025-03-05'],
  ['Mar 5,2025', '2025-03-05'],
  ['March 5th, 2025', '2025-03-05'],
  ['Sept. 5 2025', '2025-09-05'],
  ['2025-Mar-05', '2025-03-05'],
  ['Wednesday, March 5, 2025', '2025-03-05'],
  ['Wed Mar 05 2025 00:00:00 GMT+0300', '2025-03-05'],
  ['Mar 5, 2025, 3:04 PM', '2025-03-05'],
  ['1 марта 2026', '2026-03-01'],
  ['1 МАРТА 2026 г.', '2026-03-01'],
  ['1\u00A0марта\u00A02026\u00A0года', '2026-03-01'],
  ['5 сент. 2025 г.', '2025-09-05'],
  ['среда, 5 марта 2025 г.', '2025-03-05'],
  ['5 мая 2025 10:30', '2025-05-05'],
  ['5.мар.2025', '2025-03-05'],
  ['5 de enero de 2025', '2025-01-05'],
  ['5 de enero del 2025', '2025-01-05'],
  ['enero 5 de 2025', '2025-01-05'],
  ['1º de mayo de 2025', '2025-05-01'],
  ['miércoles, 5 de marzo de 2025', '2025-03-05'],
  ['mar, 5 mar 2025', '2025-03-05'],
  ['2026年3月1日', '2026-03-01'],
  ['2026 年 3 月 1 日', '2026-03-01'],
  ['2026年3月1日星期日', '2026-03-01'],
])('%s is a day', (text, iso) => {
  expect(scanDate(text)).toEqual(day(iso));
});

it.each([
  ['5-мар-26', '2026-03-05'],
  ['5 Mar 69', '2069-03-05'],
  ['5 Mar 70', '1970-03-05'],
])('%s has a year of two digits, as dates in numbers have', (text, iso) => {
  expect(scanDate(text)).toEqual(day(iso));
});

it.each([
  'Mar 2025',
  'марта 2026',
  'Mar 5',
  '5 de enero',
  '31 Feb 2025',
  '0 May 2025',
  '5 Foo 2025',
  '5 May 2025 and more',
  'order 5 May 2025',
  'until May 5, 2025',
  '5 May 202',
  '5 May 20255',
  '115 May 2025',
  'Mar52025',
  '12 monkeys 1995',
  'May',
])('%j is no day', (text) => {
  expect(scanDate(text)).toBeNull();
});

it('every name of a month, however it is set, gives the day that the same date in numbers gives', () => {
  const dates = fc.record({
    day: fc.integer({ min: dayOfIso('1970-01-01') ?? 0, max: dayOfIso('2069-12-31') ?? 0 }),
    word: fc.constantFrom(...monthNames.keys()),
    form: fc.constantFrom('d m y', 'd-m-y', 'd-m-yy', 'd de m de y', 'm d, y', 'y m d', 'D M Y г.'),
    capital: fc.boolean(),
  });
  fc.assert(
    fc.property(dates, ({ day: any, word, form, capital }) => {
      const [year = '', , date = ''] = isoDay(any).split('-');
      const iso = `${year}-${String(monthNames.get(word)).padStart(2, '0')}-${date}`;
      const text = form
        .replace('yy', year.slice(2))
        .replace(/y/i, year)
        .replace(/(?<![a-z])d(?![a-z])/i, String(Number(date)))
        .replace(/(?<![a-z])m(?![a-z])/i, capital ? word.toUpperCase() : word);
      const read = scanDate(text);
      const wanted = dayOfIso(iso);
      expect([text, read]).toEqual([text, wanted === null ? null : { kind: 'day', day: wanted }]);
    }),
    { numRuns: 1000 },
  );
});

it('a column of such dates is read as a whole, and says that they were text', () => {
  const source = {
    header: 'Last order',
    cells: ['1 марта 2026', '5-мар-26', null],
    rows: Uint32Array.of(2, 3, 4),
  };
  const { readings, notices } = dateColumn(source, usualHabits);
  expect(Array.from(readings)).toEqual([dayOfIso('2026-03-01'), dayOfIso('2026-03-05'), NaN]);
  expect(notices.map(({ code, count }) => [code, count])).toEqual([
    ['text-as-date', 2],
    ['missing-reading', 1],
  ]);
});
