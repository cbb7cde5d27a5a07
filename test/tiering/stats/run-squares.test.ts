import fc from 'fast-check';
import { distinctValues } from '../../../src/tiering/stats/distinct-values';
import { runSquares } from '../../../src/tiering/stats/run-squares';
import { expectClose } from './oracle-file';

it('runSquares weighs a value by how often it stands', () => {
  const squares = runSquares(distinctValues(Float64Array.of(1, 3, 3, 8)));
  expectClose([squares(0, 1), squares(1, 2), squares(0, 2), squares(0, 3)], [0, 0, 8 / 3, 26.75]);
});

it('runSquares are right however large the numbers are beside their differences', () => {
  const near = fc.uniqueArray(fc.integer({ min: 0, max: 1000 }), { minLength: 2, maxLength: 12 });
  fc.assert(
    fc.property(near, fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), (values, offset) => {
      // Beside a whole offset and a far client the same values have the same squares.
      const ascending = [...values].sort((one, other) => one - other);
      const alone = runSquares(distinctValues(Float64Array.from(ascending)));
      const moved = runSquares(
        distinctValues(Float64Array.of(-9e12, ...ascending.map((value) => value + offset), 9e12)),
      );
      const length = ascending.length;
      expectClose([moved(1, length + 1), moved(1, 2)], [alone(0, length), 0], 1e-9);
    }),
    { numRuns: 1000 },
  );
});

it('runSquares are right where even the sum of a run has more digits than a number', () => {
  const parts = fc.uniqueArray(fc.integer({ min: 0, max: 1000 }), { minLength: 8, maxLength: 12 });
  fc.assert(
    fc.property(parts, (values) => {
      const unit = 2 ** -22;
      const ascending = [...values].sort((one, other) => one - other).map((value) => value * unit);
      const alone = runSquares(distinctValues(Float64Array.from(ascending)));
      const moved = runSquares(distinctValues(Float64Array.from(ascending, (value) => 987_654_321 + value)));
      const length = ascending.length;
      expectClose([moved(0, length)], [alone(0, length)], 1e-11);
    }),
    { numRuns: 1000 },
  );
});
