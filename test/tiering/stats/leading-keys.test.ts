import fc from 'fast-check';
import { leadingKeys } from '../../../src/tiering/stats/leading-keys';

const any = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
/** Numbers so near to each other that they differ in their lower halves above all. */
const near = fc
  .tuple(
    fc.double({ min: -1e9, max: 1e9, noNaN: true }),
    fc.array(fc.integer({ min: 0, max: 2 ** 40 }), { minLength: 1 }),
  )
  .map(([base, steps]) => steps.map((step) => base * (1 + step * 2 ** -52) + 0));

it('leadingKeys grow with the numbers, from 0 on, and have 22 bits at most', () => {
  fc.assert(
    fc.property(fc.oneof(fc.array(any, { minLength: 1 }), near), (values) => {
      const keys = Array.from(leadingKeys(Float64Array.from(values).sort()));
      expect(keys[0]).toBe(0);
      expect(keys).toEqual([...keys].sort((one, other) => one - other));
      expect(Math.max(...keys)).toBeLessThan(2 ** 22);
    }),
    { numRuns: 1000 },
  );
});

it('leadingKeys tell the least number from the greatest, however near they are', () => {
  expect(Array.from(leadingKeys(Float64Array.of(-1 - 2 ** -52, -1)))).toEqual([0, 1]);
  expect(Array.from(leadingKeys(Float64Array.of(2 - 2 ** -52, 2)))).toEqual([0, 1]);
});
