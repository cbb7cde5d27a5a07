import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { midRanks } from '../../../src/tiering/stats/mid-ranks';

interface RankCase {
  readonly x: number | readonly number[];
  readonly avg_rank_desc: number | readonly number[];
}

const text = readFileSync(join(__dirname, '../../data/stats/ranks.json'), 'utf8');
// The file is R's own output; its shape is the one above.
const { cases } = JSON.parse(text) as { readonly cases: Readonly<Record<string, RankCase>> };

it.each(Object.entries(cases))('O-8: midRanks agrees with R on the case %s', (_, { x, avg_rank_desc }) => {
  const values = [x].flat();
  const descending = Array.from(midRanks(Float64Array.from(values.map((value) => -value))).ranks);
  expect(descending).toEqual([avg_rank_desc].flat());
});

it('midRanks gives a missing value no rank and does not count it', () => {
  const { ranks, known } = midRanks(Float64Array.of(7, NaN, 3));
  expect(Array.from(ranks)).toEqual([2, NaN, 1]);
  expect(known).toBe(2);
});

it('midRanks is the same for counted whole numbers and for the same numbers made fractions', () => {
  const whole = Float64Array.from({ length: 5000 }, (_, row) => (row * 31) % 97);
  const halves = whole.map((value) => value / 2 + 0.25);
  expect(midRanks(halves).ranks).toEqual(midRanks(whole).ranks);
});

it.each([
  [[4, 4, NaN], false],
  [[4.5], false],
  [[], false],
  [[4.5, 4.25], true],
  [[-0, 0], false],
])('midRanks sees whether %j has any spread', (values, spread) => {
  expect(midRanks(Float64Array.from(values)).spread).toBe(spread);
});

/** Ranks by comparing everyone with everyone. */
const plainRanks = (values: readonly number[]): number[] =>
  values.map((value) => {
    const below = values.filter((one) => one < value).length;
    const equal = values.filter((one) => one === value).length;
    return Number.isNaN(value) ? NaN : below + (equal + 1) / 2;
  });

it.each<[string, (row: number) => number]>([
  ['around zero, of either sign', (row) => ((row * 31) % 97) - 48],
  ['days as a sheet numbers them', (row) => 45_000 + ((row * 31) % 700)],
  ['whose last bits are those of others', (row) => (row % 2) * 2 ** 16 + (row % 3)],
  ['further apart than can be counted', (row) => ((row * 31) % 97) * 100_000],
  ['greater than 32 bits hold', (row) => 2 ** 31 + ((row * 31) % 97)],
  ['at the least of 32 bits', (row) => -(2 ** 31) + ((row * 31) % 97)],
  ['with a fraction at last', (row) => (row === 499 ? 0.5 : row % 7)],
  ['most of them missing', (row) => (row % 5 === 0 ? row % 3 : NaN)],
])('midRanks ranks whole numbers %s', (_, valueOf) => {
  const values = Array.from({ length: 500 }, (__, row) => valueOf(row));
  expect(Array.from(midRanks(Float64Array.from(values)).ranks)).toEqual(plainRanks(values));
});
