import fc from 'fast-check';
import { orderedNear } from '../../../src/tiering/stats/ordered-near';

// More values than are simply sorted.
const long = 9001;
// The values are lent.
const slice = (ordered: Float64Array): Float64Array => ordered.slice();

it('orderedNear puts the values at the places asked for, and all that equal them, where sorting would', () => {
  const value = fc.oneof(
    fc.double({ noDefaultInfinity: true }),
    fc.integer({ min: -3, max: 3 }),
    fc.constantFrom(1e300, -1e300, 5e-324),
  );
  fc.assert(
    fc.property(
      fc.array(value, { minLength: 1, maxLength: 40 }),
      fc.array(fc.nat(long - 1), { maxLength: 5 }),
      (some, asked) => {
        const values = Float64Array.from(
          { length: long },
          (_, row) => some[(row * 7919) % some.length] ?? NaN,
        );
        const sorted = values.filter((one) => !Number.isNaN(one)).sort();
        const places = asked.filter((place) => place < sorted.length);
        const ordered = orderedNear(values, () => places, slice);
        expect(ordered).toHaveLength(sorted.length);
        for (const place of places) {
          const own = sorted[place] ?? NaN;
          expect(ordered[place]).toBe(own);
          expect([ordered.indexOf(own), ordered.lastIndexOf(own)]).toEqual([
            sorted.indexOf(own),
            sorted.lastIndexOf(own),
          ]);
        }
      },
    ),
    { numRuns: 60 },
  );
});

it('orderedNear leaves other places open, or gives them what sorting would', () => {
  const values = Float64Array.from({ length: long }, (_, row) => (row * 7919) % long);
  const ordered = orderedNear(values, () => [10, 4000], slice);
  expect(ordered.every((one, place) => Number.isNaN(one) || one === place)).toBe(true);
  expect(ordered.filter(Number.isNaN).length).toBeGreaterThan(long / 2);
});

it('orderedNear leaves missing values out, of few and of many', () => {
  expect(Array.from(orderedNear(Float64Array.of(3, NaN, 1), () => [0], slice))).toEqual([1, 3]);
  expect(orderedNear(new Float64Array(long).fill(NaN), () => [], slice)).toHaveLength(0);
});
