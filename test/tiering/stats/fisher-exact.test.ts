import fc from 'fast-check';
import { fisherExact, type FourCounts } from '../../../src/tiering/stats/fisher-exact';

const counts = (both: number, firstOnly: number, secondOnly: number, neither: number): FourCounts => ({
  both,
  firstOnly,
  secondOnly,
  neither,
});

/** The number of ways to choose, exactly. */
function ways(from: number, chosen: number): bigint {
  let product = 1n;
  for (let step = 1; step <= chosen; step += 1)
    product = (product * BigInt(from - chosen + step)) / BigInt(step);
  return chosen < 0 || chosen > from ? 0n : product;
}

/** The test by whole numbers alone: tables with these sums that are no more likely than this one. */
function exactly({ both, firstOnly, secondOnly, neither }: FourCounts): number {
  const [first, second, all] = [both + firstOnly, both + secondOnly, both + firstOnly + secondOnly + neither];
  const chance = (together: number): bigint => ways(first, together) * ways(all - first, second - together);
  let rare = 0n;
  for (let together = 0; together <= second; together += 1) {
    if (chance(together) <= chance(both)) rare += chance(together);
  }
  return Number((rare * 10n ** 18n) / ways(all, second)) / 1e18;
}

it.each([
  ['the lady tasting tea, three of four cups right', counts(3, 1, 1, 3), 34 / 70],
  ['all four cups right', counts(4, 0, 0, 4), 2 / 70],
  ["Fisher's twins of criminals, one-egged and two-egged", counts(10, 3, 2, 15), 0.000536724119143437],
  ['a table of R', counts(3, 1, 40, 200), 0.0180723879524003],
  ['a sign that everybody has', counts(5, 5, 0, 0), 1],
  ['nobody', counts(0, 0, 0, 0), 1],
])('%s', (_, table, chance) => {
  expect(fisherExact(table)).toBeCloseTo(chance, 9);
});

it('is what counting every table with the same sums in whole numbers gives', () => {
  const count = fc.integer({ min: 0, max: 12 });
  fc.assert(
    fc.property(count, count, count, count, (both, firstOnly, secondOnly, neither) => {
      const table = counts(both, firstOnly, secondOnly, neither);
      expect(fisherExact(table)).toBeCloseTo(exactly(table), 12);
    }),
    { numRuns: 1000 },
  );
});

it('does not depend on which sign is called the first', () => {
  const count = fc.integer({ min: 0, max: 2000 });
  fc.assert(
    fc.property(count, count, count, count, (both, firstOnly, secondOnly, neither) => {
      const one = fisherExact(counts(both, firstOnly, secondOnly, neither));
      const other = fisherExact(counts(both, secondOnly, firstOnly, neither));
      expect(one).toBeCloseTo(other, 9);
    }),
    { numRuns: 1000 },
  );
});

it('stays a number where the chance is too small to be one', () => {
  expect(fisherExact(counts(500_000, 0, 0, 500_000))).toBe(0);
});
