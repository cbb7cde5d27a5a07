import fc from 'fast-check';
import { benjaminiHochberg } from '../../../src/tiering/stats/benjamini-hochberg';

const rates = (chances: readonly number[]): readonly number[] =>
  Array.from(benjaminiHochberg(Float64Array.from(chances)));

/** The fifteen tests of the paper of 1995, of which the method finds four at 0.05. */
const paper = [
  0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528,
  0.759, 1,
];

it('finds the four of fifteen that the paper of Benjamini and Hochberg finds', () => {
  expect(rates(paper).filter((rate) => rate <= 0.05)).toHaveLength(4);
});

it.each([
  [
    [0.01, 0.02, 0.03, 0.04, 0.05],
    [0.05, 0.05, 0.05, 0.05, 0.05],
  ],
  [
    [0.04, 0.01, 0.3],
    [0.06, 0.03, 0.3],
  ],
  [[0.2], [0.2]],
  [[], []],
])('the chances %j have the rates %j, as by R', (chances, expected) => {
  rates(chances).forEach((rate, place) => expect(rate).toBeCloseTo(expected[place] ?? NaN, 12));
});

it('is never below the chance itself, never above one, and keeps the order of the chances', () => {
  const chances = fc.array(
    fc.integer({ min: 0, max: 50 }).map((part) => part / 50),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(chances, (list) => {
      const found = rates(list);
      list.forEach((chance, one) => {
        expect(found[one]).toBeGreaterThanOrEqual(chance - 1e-12);
        expect(found[one]).toBeLessThanOrEqual(1);
        list.forEach((greater, other) => {
          if (chance <= greater) expect(found[one]).toBeLessThanOrEqual(found[other] ?? NaN);
        });
      });
    }),
    { numRuns: 1000 },
  );
});
