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

it('texts that contradict each other read as they say, and the fewer are doubtful', () => {
  expect(readings(['1,5', '2,5', '3.5', '1.234'])).toEqual([1.5, 2.5, 3.5, 1234]);
  expect(seen(['1,5', '2,5', '3.5', '1.234'])).toContainEqual({
    code: 'ambiguous-number',
    count: 2,
    rows: [4, 5],
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
