import type { CellValue, Habits } from '../../../src/tiering';
import { dayOfIso, isoDay } from '../../../src/tiering/calendar';
import { dateColumn } from '../../../src/tiering/reading/date-column';

const habits: Habits = { decimal: 'point', dateOrder: 'dmy', dateSystem: 1900 };

function read(cells: readonly CellValue[], changed: Partial<Habits> = {}) {
  const rows = Uint32Array.from(cells, (_, place) => place + 2);
  return dateColumn({ header: 'Last order', cells, rows }, { ...habits, ...changed });
}

function days(cells: readonly CellValue[], changed?: Partial<Habits>): (string | null)[] {
  return Array.from(read(cells, changed).readings, (day) => (Number.isNaN(day) ? null : isoDay(day)));
}

it.each<[CellValue, string | null]>([
  ['2024-03-05', '2024-03-05'],
  ['2024-03-05T23:59:59Z', '2024-03-05'],
  ['2024-03-05 10:00', '2024-03-05'],
  ['2024/3/5', '2024-03-05'],
  ['05.03.2024', '2024-03-05'],
  ['5.3.24', '2024-03-05'],
  ['5.3.98', '1998-03-05'],
  ['05.03.2024 г.', '2024-03-05'],
  ['2024年3月5日', '2024-03-05'],
  ['20240305', '2024-03-05'],
  [20240305, '2024-03-05'],
  [45356, '2024-03-05'],
  [45356.99, '2024-03-05'],
  [1, '1900-01-01'],
  [59, '1900-02-28'],
  [61, '1900-03-01'],
  [60, null],
  [0, null],
  [-5, null],
  [3e6, null],
  ['29.02.2024', '2024-02-29'],
  ['29.02.2023', null],
  ['2024-13-01', null],
  ['last year', null],
  ['н/д', null],
  [null, null],
  [true, null],
])('the date %j is the day %s', (cell, day) => {
  expect(days([cell])).toEqual([day]);
});

it('a hundred thousand digits are no day', () => {
  expect(days(['1'.repeat(100_000)])).toEqual([null]);
});

it('a workbook of the system of 1904 counts from 1904', () => {
  expect(days([0, 43894], { dateSystem: 1904 })).toEqual(['1904-01-01', '2024-03-05']);
});

it('one day above twelve decides the order of the whole column', () => {
  expect(days(['4/6/2013', '25/12/2013'])).toEqual(['2013-06-04', '2013-12-25']);
  expect(days(['4/6/2013', '12/25/2013'])).toEqual(['2013-04-06', '2013-12-25']);
});

it('a column that leaves the order open is read by habit, with a notice', () => {
  expect(days(['4/6/2013'])).toEqual(['2013-06-04']);
  expect(days(['4/6/2013'], { dateOrder: 'mdy' })).toEqual(['2013-04-06']);
  expect(read(['4/6/2013']).notices.map(({ code }) => code)).toEqual(['text-as-date', 'ambiguous-date']);
});

it('dates that force both orders are doubtful', () => {
  const codes = read(['25/12/2013', '12/25/2013', '4/6/2013']).notices.map(({ code, rows }) => ({
    code,
    rows,
  }));
  expect(codes).toContainEqual({ code: 'ambiguous-date', rows: [3, 4] });
});

it('a column of words has no dates', () => {
  expect(read(['soon', 'later']).notices.map(({ code }) => code)).toEqual(['unreadable-date', 'no-numbers']);
});

it('day numbers and ISO text say the same, leap years and centuries included', () => {
  const texts = [
    '1600-02-29',
    '1899-12-31',
    '1900-02-28',
    '1970-01-01',
    '2000-02-29',
    '2024-12-31',
    '2100-03-01',
    '9999-12-31',
  ];
  expect(texts.map((text) => isoDay(dayOfIso(text) ?? NaN))).toEqual(texts);
  // The platform's own calendar as the other answer.
  expect(texts.map(dayOfIso)).toEqual(texts.map((text) => Date.parse(text) / 86_400_000));
});

it.each(['2023-02-29', '2024-1-5', '2024-00-10', '2024-01-00', 'today', '1900-02-29'])(
  '%s is no day',
  (text) => {
    expect(dayOfIso(text)).toBeNull();
  },
);

it.each<[readonly CellValue[]]>([[[2015, 2018, 1900, 2100]], [['2015', '2018']]])(
  'the years %j are no days, and the column has no dates',
  (cells) => {
    expect(days(cells)).toEqual(cells.map(() => null));
    expect(read(cells).notices.map(({ code, count }) => ({ code, count }))).toEqual([
      { code: 'unreadable-date', count: cells.length },
      { code: 'no-numbers', count: cells.length },
    ]);
  },
);

it('a year among days is unreadable in either system, its neighbours are not', () => {
  expect(days([45356, 2015])).toEqual(['2024-03-05', null]);
  expect(days([43894, 2015], { dateSystem: 1904 })).toEqual(['2024-03-05', null]);
  expect(days([1899, 2101])).toEqual(['1905-03-13', '1905-10-01']);
});

const said = (cells: readonly CellValue[], changed?: Partial<Habits>) =>
  read(cells, changed).notices.map(({ code, rows }) => [code, rows]);

it('days as a workbook stores them, and ISO days in a text file, need no word', () => {
  expect(said([45356, 45357.5])).toEqual([]);
  expect(said(['2024-03-05', '2024-03-06'])).toEqual([]);
});

it('ISO days beside real days were typed as text: that is said, with the first of them and its day', () => {
  expect(read([45356, '2024-03-05', '2024-03-06']).notices).toEqual([
    expect.objectContaining({
      code: 'text-as-date',
      rows: [3, 4],
      header: 'Last order',
      example: '2024-03-05',
      read: 19787,
    }),
  ]);
});

it.each(['2024-3-5', '2024-03-5', '2024-03-05 10:00', '12024-03-05', '05.03.2024', '20240305'])(
  '%j is not as plain as ISO, so that it is said or unreadable',
  (text) => {
    expect(said([text])).not.toEqual([]);
  },
);

it('a missing reading, an error value and a word each have their notice, header and example', () => {
  expect(read([45356, 'н/д', null, '#N/A', 'soon', true]).notices).toEqual([
    expect.objectContaining({ code: 'unreadable-date', rows: [6, 7], header: 'Last order', example: 'soon' }),
    expect.objectContaining({ code: 'error-cell', rows: [5], header: 'Last order', example: '#N/A' }),
    expect.objectContaining({ code: 'missing-reading', rows: [3, 4], header: 'Last order' }),
  ]);
});

it('a column has no dates where words stand and nothing but blanks and errors beside them', () => {
  const codes = (cells: readonly CellValue[]) => said(cells).map(([code]) => code);
  expect(codes(['soon', null, '#N/A'])).toContain('no-numbers');
  expect(codes(['soon', 45356])).not.toContain('no-numbers');
  expect(codes(['soon', '4/6/2013'])).not.toContain('no-numbers');
  expect(codes([null, '#N/A'])).not.toContain('no-numbers');
});

it('a date that is settled by the others is not doubtful', () => {
  expect(said(['4/6/2013', '25/12/2013'])).toEqual([['text-as-date', [2, 3]]]);
  expect(said(['4/6/2013', '12/25/2013'])).toEqual([['text-as-date', [2, 3]]]);
});

it('where both orders are forced the fewer are doubtful, whichever they are, with the open ones', () => {
  const mostlyMonthFirst = ['12/25/2013', '12/26/2013', '25/12/2013', '4/6/2013', '5.3.2024'];
  expect(said(mostlyMonthFirst)).toContainEqual(['ambiguous-date', [4, 5]]);
  expect(days(mostlyMonthFirst)[3]).toBe('2013-04-06');
  const example = read(mostlyMonthFirst).notices.find(({ code }) => code === 'ambiguous-date');
  expect(example).toMatchObject({ header: 'Last order', example: '25/12/2013' });
});

it('where as many force one order as the other the habit decides', () => {
  const even = ['12/25/2013', '25/12/2013', '4/6/2013'];
  expect(days(even)[2]).toBe('2013-06-04');
  expect(days(even, { dateOrder: 'mdy' })[2]).toBe('2013-04-06');
});

it('spaces around an open date do not matter, however many', () => {
  expect(days([`${' '.repeat(40)}4/6/2013`])).toEqual(['2013-06-04']);
});
