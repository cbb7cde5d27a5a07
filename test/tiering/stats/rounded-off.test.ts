import fc from 'fast-check';
import { lostInProduct, lostInSum } from '../../../src/tiering/stats/rounded-off';

/** Whole numbers are added and multiplied by BigInt without any rounding. */
const whole = fc.integer({ min: -Number.MAX_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER });

it('a rounded sum and what it lost are the sum', () => {
  fc.assert(
    fc.property(whole, whole, (one, other) => {
      const sum = one + other;
      expect(BigInt(sum) + BigInt(lostInSum(one, other, sum))).toBe(BigInt(one) + BigInt(other));
    }),
    { numRuns: 1000 },
  );
});

it('a rounded product and what it lost are the product', () => {
  fc.assert(
    fc.property(whole, whole, (one, other) => {
      const product = one * other;
      expect(BigInt(product) + BigInt(lostInProduct(one, other, product))).toBe(BigInt(one) * BigInt(other));
    }),
    { numRuns: 1000 },
  );
});
