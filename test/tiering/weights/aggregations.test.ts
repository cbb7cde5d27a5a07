import fc from 'fast-check';
import { geometricMean } from '../../../src/tiering/weights/geometric-mean';
import { topsis } from '../../../src/tiering/weights/topsis';
import type { WeighedColumn } from '../../../src/tiering/weights/weighed-column';
import { expectClose } from '../stats/oracle-file';

const column = (weight: number, ...values: readonly number[]): WeighedColumn => ({
  values: Float64Array.from(values),
  weight,
});

it('the geometric mean forgives no weak side where the weighted mean does', () => {
  // Both clients have a weighted mean of 50.
  expectClose(geometricMean([column(1, 50, 98), column(1, 50, 2)]), [50, 14]);
});

it('the geometric mean counts points below 1 as 1', () => {
  expectClose(geometricMean([column(1, 100), column(1, 0)]), [10]);
});

it('the geometric mean shares the weight of a missing criterion among the others', () => {
  expectClose(geometricMean([column(3, 40, 40), column(1, NaN, 90)]).slice(0, 1), [40]);
});

it.each([
  ['the geometric mean', geometricMean],
  ['topsis', (columns: readonly WeighedColumn[]) => topsis(columns)],
])('%s is unknown for a client of whom nothing that weighs is known', (_, aggregate) => {
  expect(Array.from(aggregate([column(1, NaN, 5), column(0, 70, 80)]))[0]).toBeNaN();
});

it('topsis puts clients who are all equal halfway', () => {
  expect(Array.from(topsis([column(1, 7, 7), column(2, 0, 0)]))).toEqual([0.5, 0.5]);
});

it('topsis leaves a missing criterion out for that client alone', () => {
  // By the second criterion the first client is the worst, by the first it cannot be judged.
  expect(Array.from(topsis([column(1, NaN, 0, 10), column(1, 0, 5, 10)]))[0]).toBe(0);
});

it('topsis takes weights client by client', () => {
  const values = [Float64Array.of(0, 10, 10), Float64Array.of(10, 0, 10)];
  const weights = [Float64Array.of(0, 1, 1), Float64Array.of(1, 1, 1)];
  const mixed = topsis(values.map((one, place) => ({ values: one, weight: weights[place] ?? 0 })));
  expectClose(mixed, [1, 0.5, 1]);
});

const points = fc.array(fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 })), {
  minLength: 2,
  maxLength: 20,
});
const weights = fc.tuple(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 100 }));

const columnsOf = (
  rows: readonly (readonly [number, number])[],
  [first, second]: readonly [number, number],
) => [column(first, ...rows.map(([one]) => one)), column(second, ...rows.map(([, other]) => other))];

it('topsis and the geometric mean do not depend on the order of rows, nor on the size of all weights', () => {
  fc.assert(
    fc.property(points, weights, (rows, own) => {
      for (const aggregate of [geometricMean, topsis]) {
        const found = Array.from(aggregate(columnsOf(rows, own)));
        expect(Array.from(aggregate(columnsOf([...rows].reverse(), own))).reverse()).toEqual(found);
        expectClose(aggregate(columnsOf(rows, [own[0] * 8, own[1] * 8])), found);
      }
    }),
    { numRuns: 1000 },
  );
});

it('topsis stays within 0 and 1, and never puts a client below one who is nowhere better', () => {
  fc.assert(
    fc.property(points, weights, (rows, own) => {
      const found = topsis(columnsOf(rows, own));
      expect(found.every((one) => one >= 0 && one <= 1)).toBe(true);
      const wronged = rows.some(([one, other], client) =>
        rows.some(
          ([worse, bad], second) =>
            worse <= one && bad <= other && (found[second] ?? NaN) > (found[client] ?? NaN) + 1e-12,
        ),
      );
      expect(wronged).toBe(false);
    }),
    { numRuns: 1000 },
  );
});
