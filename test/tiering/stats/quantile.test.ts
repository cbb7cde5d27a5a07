import fc from 'fast-check';
import { ascendingValues } from '../../../src/tiering/stats/ascending-values';
import { quantile } from '../../../src/tiering/stats/quantile';
import { columnOf, expectClose, oracleFile } from './oracle-file';

interface QuantileCase {
  readonly x: number | readonly number[];
  readonly p: readonly number[];
  readonly types: Readonly<Record<string, readonly number[]>>;
}

const { cases } = oracleFile<{ readonly cases: Readonly<Record<string, QuantileCase>> }>(
  'stats/quantiles.json',
);

it.each(Object.entries(cases))(
  'O-8: quantile is R type 7 and Excel PERCENTILE.INC on the case %s (D16)',
  (_, one) => {
    const ascending = ascendingValues(columnOf(one.x));
    expectClose(
      one.p.map((at) => quantile(ascending, at)),
      one.types['type7'] ?? [],
    );
  },
);

it.each(Object.entries(cases))(
  'O-8: quantile without its ends is R type 6 and Excel PERCENTILE.EXC on the case %s',
  (_, one) => {
    const ascending = ascendingValues(columnOf(one.x));
    expectClose(
      one.p.map((at) => quantile(ascending, at, 'exclusive')),
      one.types['type6'] ?? [],
    );
  },
);

it('quantile of no values is unknown', () => {
  expect(quantile(new Float64Array(0), 0.5)).toBeNaN();
});

it('quantile refuses a share that is none', () => {
  expect(() => quantile(Float64Array.of(1), 1.5)).toThrow(RangeError);
  expect(() => quantile(Float64Array.of(1), NaN)).toThrow(RangeError);
});

it('quantile of equal values is that value to the last bit', () => {
  expect(quantile(new Float64Array(7).fill(0.1), 0.37)).toBe(0.1);
});

it('quantile falls on a value where its place is a whole number but for rounding', () => {
  // 3 x (0.1 + 0.2 + ...) style shares: 10 steps of 0.1 are not 1.
  const ascending = Float64Array.from({ length: 11 }, (_, place) => place ** 3);
  expect(quantile(ascending, 0.1 + 0.2)).toBe(27);
});

it('quantile never falls as its share grows, and stays within the values', () => {
  const numbers = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 30 });
  const shares = fc.tuple(
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
  );
  fc.assert(
    fc.property(
      numbers,
      shares,
      fc.constantFrom('inclusive' as const, 'exclusive' as const),
      (values, pair, ends) => {
        const ascending = ascendingValues(Float64Array.from(values));
        const [low, high] = pair.map((at) => quantile(ascending, at, ends)).sort((one, other) => one - other);
        const below = quantile(ascending, Math.min(...pair), ends);
        expect(below).toBe(low);
        expect(low).toBeGreaterThanOrEqual(ascending[0] ?? NaN);
        expect(high).toBeLessThanOrEqual(ascending[ascending.length - 1] ?? NaN);
      },
    ),
    { numRuns: 1000 },
  );
});
