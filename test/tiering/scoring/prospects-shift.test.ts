import type { CellValue } from '../../../src/tiering';
import { readRegister } from '../../../src/tiering/reading/read-register';
import { firstDays } from '../../../src/tiering/scoring/first-days';
import { prospectsShift } from '../../../src/tiering/scoring/prospects-shift';
import type { Weighed } from '../../../src/tiering/scoring/weighed';
import type { ProspectsSpec } from '../../../src/tiering/specs/rule-spec';

const spec: ProspectsSpec = {
  criterion: 'prospects',
  first: 'First',
  months: 12,
  cap: null,
  ratedOn: 'Rated',
  staleMonths: 6,
};
const asOf = '2026-11-21';

/** The first column is the key; only what these tests need is imported, so that they stay quick. */
function registerOf(rows: readonly (readonly CellValue[])[]) {
  const columns = (rows[0] ?? []).map((_, place) => rows.map((row) => row[place] ?? null));
  const read = readRegister({ firstRow: 1, columns }, { key: 'Id', label: null, headerIndex: 0 });
  if (!read.ok) throw new Error(JSON.stringify(read.notices));
  return read.value;
}

type Row = readonly [first: CellValue, rated: CellValue, points: number];

function shiftOf(rows: readonly Row[], changed: Partial<ProspectsSpec> = {}, own = 10, day = asOf) {
  const cells = rows.map(([first, rated], place) => [`c${place}`, first, rated]);
  const register = registerOf([['Id', 'First', 'Rated'], ...cells]);
  const alike = (id: string, weight: number, points: readonly number[]): Weighed => ({
    id,
    weight,
    points: Float64Array.from(points),
    weights: null,
    filled: null,
  });
  const known = rows.map(() => 50);
  const ratings = rows.map(([, , points]) => points);
  const all = [alike('a', 60, known), alike('prospects', own, ratings), alike('b', 30, known)];
  const { weighed, flags, notices } = prospectsShift({ register, orders: null, asOf: day }, all, {
    ...spec,
    ...changed,
  });
  const weights = rows.map((_, client) => weighed.map((one) => one.weights?.[client] ?? NaN));
  return { weights, flags: rows.map((_, client) => flags(client)), notices };
}

it('without an order the judgement has all the weights, after twelve months its own, on the day of the first order all', () => {
  const { weights } = shiftOf([
    [null, asOf, 50],
    ['2025-11-21', asOf, 50],
    ['2020-01-01', asOf, 50],
    [asOf, asOf, 50],
  ]);
  expect(weights).toEqual([
    [0, 100, 0],
    [60, 10, 30],
    [60, 10, 30],
    [0, 100, 0],
  ]);
});

it('in between every other criterion weighs as many parts of its weight as days have passed, and the judgement the rest', () => {
  // 122 days of four times 30.4375.
  const [[a = NaN, own = NaN, b = NaN] = []] = shiftOf([['2026-07-22', null, 50]], { months: 8 }).weights;
  const share = 122 / (8 * 30.4375);
  expect([a, own, b]).toEqual([
    expect.closeTo(60 * share, 9),
    expect.closeTo(10 + 90 * (1 - share), 9),
    expect.closeTo(30 * share, 9),
  ]);
});

it('a client is young until its months are over, to the day', () => {
  const { flags } = shiftOf([
    ['2025-11-20', asOf, 50],
    ['2025-11-21', asOf, 50],
    ['2025-11-22', asOf, 50],
  ]);
  expect(flags).toEqual([[], [], ['estimated']]);
});

it('two months may have more days than their mean length: nothing weighs more than typed', () => {
  const { weights, flags } = shiftOf([['2026-07-01', '2026-08-31', 50]], { months: 2 }, 10, '2026-08-31');
  expect(weights).toEqual([[60, 10, 30]]);
  expect(flags).toEqual([[]]);
});

it('a judgement is stale the day after its months, and without a day', () => {
  const rated = (day: CellValue): Row => ['2020-01-01', day, 50];
  const rows = [rated('2026-05-22'), rated('2026-05-21'), rated('2026-05-20'), rated(null)];
  expect(shiftOf(rows).flags).toEqual([[], [], ['stale'], ['stale']]);
  expect(shiftOf(rows, { ratedOn: null }).flags).toEqual([[], [], [], []]);
});

it('a client without a judgement, or whose judgement weighs nothing, is not judged by it', () => {
  expect(shiftOf([[null, null, NaN]]).flags).toEqual([[]]);
  expect(shiftOf([['2020-01-01', null, 50]], {}, 0).flags).toEqual([[]]);
  expect(shiftOf([['2026-10-01', null, 50]], {}, 0).flags).toEqual([['estimated', 'stale']]);
});

it('a blank day is an answer, a day that cannot be read is said', () => {
  const codes = (rows: readonly Row[]) => shiftOf(rows).notices.map(({ code, rows: at }) => [code, at]);
  expect(codes([[null, null, 50]])).toEqual([]);
  expect(
    codes([
      ['soon', asOf, 50],
      [asOf, 'soon', 50],
    ]),
  ).toEqual([
    ['unreadable-date', [2]],
    ['unreadable-date', [3]],
  ]);
});

it('a first order on the day of the run is one, after it none, with a notice', () => {
  const cells = [asOf, '2026-11-22', null].map((day, place) => [`c${place}`, day]);
  const register = registerOf([['Id', 'First'], ...cells]);
  const { days, notices } = firstDays({ register, orders: null, asOf }, spec);
  expect(Array.from(days)).toEqual([20778, NaN, NaN]);
  expect(notices).toEqual([
    expect.objectContaining({ code: 'future-date', count: 1, rows: [3], header: 'First' }),
  ]);
});

it('first orders can be found neither without a column nor without orders, and on no day that is none', () => {
  const input = { register: registerOf([['Id'], ['a']]), orders: null, asOf };
  expect(() => firstDays(input, { ...spec, first: null })).toThrow('no orders');
  expect(() => firstDays({ ...input, asOf: 'today' }, spec)).toThrow('today');
});

it('without a column of days nothing is said of them', () => {
  expect(shiftOf([['2026-10-01', null, 50]], { ratedOn: null }).notices).toEqual([]);
});
