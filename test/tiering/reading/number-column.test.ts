import type { CellValue, DecimalSign } from '../../../src/tiering';
import { numberColumn } from '../../../src/tiering/reading/number-column';

function read(cells: readonly CellValue[], habit: DecimalSign = 'point') {
  const rows = Uint32Array.from(cells, (_, place) => place + 2);
  return numberColumn({ header: 'Revenue', cells: Object.freeze(cells), rows }, habit);
}

function readings(cells: readonly CellValue[], habit?: DecimalSign): number[] {
  return Array.from(read(cells, habit).readings);
}

function seen(cells: readonly CellValue[], habit?: DecimalSign) {
  return read(cells, habit).notices.map(({ code, count, rows }) => ({ code, count, rows }));
}

it('one text that groups decides the whole column', () => {
  expect(readings(['6.543.800', '1.234'])).toEqual([6543800, 1234]);
  expect(readings(['1.234,50', '1.234'])).toEqual([1234.5, 1234]);
  expect(readings(['12.5', '1.234', '1,234'])).toEqual([12.5, 1.234, 1234]);
});

it('a column that leaves it open is read by habit, with a notice', () => {
  expect(readings(['1.234', '2.345'])).toEqual([1.234, 2.345]);
  expect(readings(['1.234', '2.345'], 'comma')).toEqual([1234, 2345]);
  expect(seen(['1.234', '2.345'])).toContainEqual({ code: 'ambiguous-number', count: 2, rows: [2, 3] });
});

it('a column that settles it needs no such notice', () => {
  expect(seen(['1,5', '1.234'])).toEqual([{ code: 'text-as-number', count: 2, rows: [2, 3] }]);
});

it('texts that contradict each other read as they say, and what leaves it open is doubtful', () => {
  expect(readings(['1,5', '2,5', '3.5', '1.234'])).toEqual([1.5, 2.5, 3.5, 1234]);
  expect(seen(['1,5', '2,5', '3.5', '1.234'])).toContainEqual({
    code: 'ambiguous-number',
    count: 1,
    rows: [5],
  });
});

it('what cannot be read is missing, never 0', () => {
  expect(readings(['abc', null, '', '-', '#N/A', true, NaN, Infinity, 0, '0'])).toEqual([
    NaN,
    NaN,
    NaN,
    NaN,
    NaN,
    NaN,
    NaN,
    NaN,
    0,
    0,
  ]);
});

it('each kind of cell is counted once', () => {
  expect(read([5, '1 000', '7', null, 'н/д', 'abc', '#N/A', true]).counts).toEqual({
    numbers: 3,
    fromText: 2,
    missing: 2,
    unreadable: 3,
  });
});

it('each kind of trouble has its notice with its rows', () => {
  expect(seen([5, '1 000', '7', null, 'н/д', 'abc', '#N/A', true])).toEqual([
    { code: 'text-as-number', count: 2, rows: [3, 4] },
    { code: 'unreadable-number', count: 2, rows: [7, 9] },
    { code: 'error-cell', count: 1, rows: [8] },
    { code: 'missing-reading', count: 2, rows: [5, 6] },
  ]);
});

it('plain texts among texts need no notice: in a text file every cell is text', () => {
  expect(seen(['5', '7.25', '-3'])).toEqual([]);
});

it('a notice lists the first twenty rows and counts all', () => {
  const [missing] = seen(Array.from({ length: 30 }, () => null));
  expect(missing?.count).toBe(30);
  expect(missing?.rows).toEqual(Array.from({ length: 20 }, (_, place) => place + 2));
});

it('two kinds of money are an error, one kind with bare numbers is not', () => {
  expect(seen(['5 €', '6 $'])).toContainEqual({ code: 'mixed-currency', count: 2, rows: [2, 3] });
  expect(seen(['5 €', 6, '7 EUR']).map(({ code }) => code)).toEqual(['text-as-number']);
});

it('a column of words has no numbers, a blank column is merely missing', () => {
  expect(seen(['Riga', 'Tver']).map(({ code }) => code)).toEqual(['unreadable-number', 'no-numbers']);
  expect(seen([null, '']).map(({ code }) => code)).toEqual(['missing-reading']);
});

it('the rows of mixed money are those that bear a mark', () => {
  expect(seen(['5 €', '1 000', 6, '7 $', '8'])).toContainEqual({
    code: 'mixed-currency',
    count: 2,
    rows: [2, 5],
  });
});

it.each<[string, readonly CellValue[], number[]]>([
  ['the bare ones where they are fewer', ['83%', '70 %', '85'], [4]],
  ['the percentages where they are fewer', [85, 83, '70%'], [4]],
  ['the bare ones where they are as many', ['83%', 85], [3]],
  ['full-width signs too', ['８３％', '70%', '85,5'], [4]],
])('percentages beside bare numbers above 1 are doubtful: %s', (_, cells, rows) => {
  expect(seen(cells)).toContainEqual({ code: 'mixed-percent', count: 1, rows });
});

it('doubtful percentages are read as they stand, and one is shown', () => {
  expect(readings(['83%', '70%', '85'])).toEqual([0.83, 0.7, 85]);
  const found = read(['83%', '70%', '85']).notices.find(({ code }) => code === 'mixed-percent');
  expect(found).toMatchObject({ severity: 'warning', header: 'Revenue', example: '85' });
});

it.each<[readonly CellValue[]]>([
  [['83%', 0.7, 1, 0, '0,5']],
  [['83%', '120%']],
  [['83%', 'н/д', null]],
  [[83, 120]],
])('%j agree about percent', (cells) => {
  expect(seen(cells).map(({ code }) => code)).not.toContain('mixed-percent');
});

const noticed = (cells: readonly CellValue[], code: string, habit?: DecimalSign) =>
  read(cells, habit).notices.filter((one) => one.code === code);

it('a notice names the column, and the first cell with what was read in it', () => {
  const cells = [5, '1 000', '2,345', 'many', '#N/A', null];
  expect(read(cells).notices).toEqual([
    expect.objectContaining({ code: 'text-as-number', header: 'Revenue', example: '1 000', read: 1000 }),
    expect.objectContaining({ code: 'ambiguous-number', header: 'Revenue', example: '2,345', read: 2345 }),
    expect.objectContaining({ code: 'unreadable-number', header: 'Revenue', example: 'many' }),
    expect.objectContaining({ code: 'error-cell', header: 'Revenue', example: '#N/A' }),
    expect.objectContaining({ code: 'missing-reading', header: 'Revenue', count: 1, rows: [7] }),
  ]);
  expect(noticed(['many', null], 'no-numbers')).toEqual([
    expect.objectContaining({ header: 'Revenue', rows: [2] }),
  ]);
});

it('a column has no numbers where words stand and nothing but blanks and errors beside them', () => {
  expect(noticed(['many', null, '#N/A'], 'no-numbers')).toHaveLength(1);
  expect(noticed(['many', 5], 'no-numbers')).toEqual([]);
  expect(noticed([null, '#N/A'], 'no-numbers')).toEqual([]);
});

it('numbers up to 1e300 are read, greater ones could overflow a sum and are not', () => {
  expect(readings([1e300, -1e300, 1.1e300, -1.1e300])).toEqual([1e300, -1e300, NaN, NaN]);
  expect(seen([1.1e300])).toContainEqual({ code: 'unreadable-number', count: 1, rows: [2] });
});

it('whole and decimal texts as files have them are plain, of either sign', () => {
  const cells = ['0', '-0', '007', '-12', '999999999999999', '0.125', '-0.125', '1234.567', '12.5', '1.2345'];
  expect(readings(cells)).toEqual([0, 0, 7, -12, 999999999999999, 0.125, -0.125, 1234.567, 12.5, 1.2345]);
  expect(seen(cells)).toEqual([]);
  expect(seen([5, '7', '0.5'])).toEqual([{ code: 'text-as-number', count: 2, rows: [3, 4] }]);
  expect(read([5, '7', '0.5', null]).counts).toEqual({ numbers: 3, fromText: 2, missing: 1, unreadable: 0 });
});

it.each<[string, readonly CellValue[], number]>([
  ['a plain decimal', ['12.5', '1.234'], 1.234],
  ['a decimal before more than three digits', ['0.125', '1.234'], 1.234],
  ['a point beside a mark of money', ['$1.50', '1.234'], 1.234],
  ['a comma beside a mark of money', ['1,50 €', '1.234'], 1234],
  ['a point after a mark of several letters', ['руб. 1.50', '1.234'], 1.234],
  ['a point before two words', ['1.50 тыс. руб.', '1.234'], 1.234],
  ['a comma beside a word', ['1,5 тыс.', '1.234'], 1234],
  ['a negative comma', ['-1,5', '-1.234'], -1234],
  ['a whole that groups by commas', ['1,234,567', '1.234'], 1.234],
  ['more points than commas', ['1.5', '2.5', '1,5', '1.234'], 1.234],
  ['more commas than points', ['1,5', '2,5', '1.5', '1.234'], 1234],
])('what stays open follows the column: %s', (_, cells, last) => {
  // Whatever the habit is.
  expect(readings(cells, 'point').at(-1)).toBe(last);
  expect(readings(cells, 'comma').at(-1)).toBe(last);
});

it.each<[readonly CellValue[]]>([[['1.234']], [['1.5', '1,5', '1.234']], [['5 €', '7', '1.234']]])(
  'in %j points are as many as commas: the habit decides, and that is said',
  (cells) => {
    expect(readings(cells, 'point').at(-1)).toBe(1.234);
    expect(readings(cells, 'comma').at(-1)).toBe(1234);
    expect(noticed(cells, 'ambiguous-number')).toHaveLength(1);
  },
);

it('where both signs are decimal only what leaves it open is doubtful, and nothing that says its sign', () => {
  const rowsOf = (cells: readonly CellValue[], habit?: DecimalSign) =>
    noticed(cells, 'ambiguous-number', habit).map(({ rows }) => rows);
  expect(rowsOf(['1.5', '$2.5', '1,5', '1.234'])).toEqual([[5]]);
  expect(rowsOf(['1,5', '2,5', '1.5', '$2.5', '3,5', '1.234'])).toEqual([[7]]);
  expect(rowsOf(['1.5 млн', '1 250,50', '2,5'])).toEqual([]);
  expect(rowsOf(['1,5', '2,5'])).toEqual([]);
});

it('bare numbers up to 1 of either sign are shares, beyond they are doubtful beside percentages', () => {
  expect(noticed(['83%', 1, -1, 0], 'mixed-percent')).toEqual([]);
  expect(noticed(['83%', '70%', -1.5], 'mixed-percent')).toEqual([
    expect.objectContaining({ rows: [4], example: '-1.5' }),
  ]);
  expect(noticed([85, 70, '83%'], 'mixed-percent')).toEqual([
    expect.objectContaining({ header: 'Revenue', rows: [4], example: '83%' }),
  ]);
});

it('the example of a doubtful number is one that leaves its sign open', () => {
  expect(noticed(['1.5 млн', '2.5', '1 250,50', '1.500'], 'ambiguous-number')).toEqual([
    expect.objectContaining({ example: '1.500', read: 1.5, count: 1, rows: [5] }),
  ]);
});

it('the marks of mixed money are told by their names, in the order of the alphabet', () => {
  expect(noticed(['6 $', '1,234 €', true, 'soon €'], 'mixed-currency')).toEqual([
    expect.objectContaining({ header: 'Revenue', marks: ['EUR', 'USD'], rows: [2, 3] }),
  ]);
});

it('a column of numbers alone is read as the same cells one by one', () => {
  const same = (cells: readonly (number | null)[]) => {
    const numbers = Float64Array.from(cells, (cell) => cell ?? NaN);
    const rows = Uint32Array.from(cells, (_, place) => place + 2);
    const packed = numberColumn({ header: 'Revenue', cells: { numbers }, rows }, 'point');
    expect(packed).toEqual(read(cells));
  };
  same([5, 7.5, 0, -3]);
  same([5, null, -3, null]);
  same([1e300, -1e300, null]);
  same([1.1e300, 5]);
  same([-1.1e300, 5]);
  same([1.1e300]);
  same([-1.1e300]);
  same([]);
});

it('a long cell is shown by its first sixty characters', () => {
  const prose = 'many words '.repeat(12);
  expect(noticed([prose], 'unreadable-number')).toEqual([
    expect.objectContaining({ example: prose.slice(0, 60) }),
  ]);
});

it('texts without a mark are of no other kind of money, and percent of no number is none', () => {
  expect(noticed(['5 €', '1 000', 'abc'], 'mixed-currency')).toEqual([]);
  expect(noticed(['abc%', 85, 90, '83%'], 'mixed-percent')).toEqual([expect.objectContaining({ rows: [5] })]);
});
