import fc from 'fast-check';
import { cliffsDeltas } from '../../../src/tiering/stats/cliffs-deltas';
import { groupMedians } from '../../../src/tiering/stats/group-medians';

const value = fc.oneof({ weight: 9, arbitrary: fc.integer({ min: -5, max: 5 }) }, fc.constant(NaN));
const grouped = fc.array(fc.tuple(value, fc.integer({ min: 0, max: 2 })), { maxLength: 30 });
type Grouped = readonly (readonly [number, number])[];

const valuesOf = (all: Grouped): Float64Array => Float64Array.from(all, ([one]) => one);
const groupsOf = (all: Grouped): Uint16Array => Uint16Array.from(all, ([, group]) => group);
const known = (all: Grouped, group: number, isOwn: boolean): readonly number[] =>
  all.filter(([one, place]) => !Number.isNaN(one) && (place === group) === isOwn).map(([one]) => one);

it('is the share of pairs won less the share of pairs lost, pair by pair', () => {
  fc.assert(
    fc.property(grouped, (all) => {
      const deltas = cliffsDeltas(valuesOf(all), groupsOf(all), 3);
      [0, 1, 2].forEach((group) => {
        const pairs = known(all, group, true).flatMap((own) =>
          known(all, group, false).map((other) => Math.sign(own - other)),
        );
        const mean = pairs.reduce((sum, sign) => sum + sign, 0) / pairs.length;
        expect(Math.round((deltas[group] ?? 0) * 1e12) + 0).toBe(Math.round(mean * 1e12) + 0);
      });
    }),
    { numRuns: 1000 },
  );
});

it('is 1 where all of a group are above the rest, and missing without a rest', () => {
  expect(Array.from(cliffsDeltas(Float64Array.of(5, 6, 1), Uint16Array.of(0, 0, 1), 3))).toEqual([
    1,
    -1,
    NaN,
  ]);
  expect(Array.from(cliffsDeltas(Float64Array.of(5, 6), Uint16Array.of(0, 0), 1))).toEqual([NaN]);
});

function median(values: readonly number[]): number {
  const ordered = [...values].sort((one, other) => one - other);
  const half = (ordered.length - 1) / 2;
  return ((ordered[Math.floor(half)] ?? NaN) + (ordered[Math.ceil(half)] ?? NaN)) / 2;
}

it('the medians of a group and of the rest are those of their own values, put in order', () => {
  fc.assert(
    fc.property(grouped, (all) => {
      const medians = groupMedians(valuesOf(all), groupsOf(all), 3);
      expect(medians.map(({ own, others }) => [own + 0, others + 0])).toEqual(
        [0, 1, 2].map((group) => [median(known(all, group, true)) + 0, median(known(all, group, false)) + 0]),
      );
    }),
    { numRuns: 1000 },
  );
});
