import fc from 'fast-check';
import { pareto } from '../../../src/tiering/methods/pareto';
import { isInside } from '../../../src/tiering/methods/pareto-class';
import { paretoLeast } from '../../../src/tiering/methods/pareto-least';

it('paretoLeast repeats the least value of the class before where nobody is in one', () => {
  // 97 of 100 is before the second: it is beyond both limits.
  expect(paretoLeast(Float64Array.of(1, 2, 97), { cuts: [0.8, 0.95], boundary: 'up' })).toEqual([97, 97]);
});

it('paretoLeast has no value for any class where none is above zero', () => {
  expect(paretoLeast(Float64Array.of(-1, 0), { cuts: [0.8], boundary: 'up' })).toEqual([Infinity]);
  expect(paretoLeast(new Float64Array(0), { cuts: [0.8], boundary: 'down' })).toEqual([Infinity]);
});

it('classes by least values are those of comparing each share with the limits, over more clients than a block holds', () => {
  const value = fc.oneof(
    fc.integer({ min: -3, max: 400 }),
    fc.double({ min: 0, max: 1e6, noNaN: true }),
    fc.constant(NaN),
  );
  const boundary = fc.constantFrom<'up' | 'down'>('up', 'down');
  fc.assert(
    fc.property(
      fc.array(value, { minLength: 1, maxLength: 30 }),
      fc.nat(4200),
      boundary,
      (some, longer, side) => {
        const values = Float64Array.from(
          { length: some.length + longer },
          (_, row) => some[(row * 7919) % some.length] ?? NaN,
        );
        const cuts = [0.5, 0.8, 0.95];
        const { classes, positions } = pareto(values, { cuts, boundary: side });
        const largest = values.reduce((most, one) => Math.max(most, Number.isNaN(one) ? 0 : one), 0);
        const expected = Array.from(values, (one, row) => {
          if (Number.isNaN(one)) return 4;
          if (one <= 0) return 3;
          const place = cuts.findIndex((cut) => isInside(positions[row] ?? NaN, cut, side));
          return one === largest ? 0 : place < 0 ? 3 : place;
        });
        expect(Array.from(classes)).toEqual(expected);
      },
    ),
    { numRuns: 60 },
  );
});
