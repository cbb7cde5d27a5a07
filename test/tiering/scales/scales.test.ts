import type { Direction, ScaleSpec } from '../../../src/tiering';
import { scale } from '../../../src/tiering/scales/scale';
import { columnOf, expectClose, oracleFile } from '../stats/oracle-file';

const table = [
  [0, 100],
  [3, 90],
  [7, 75],
] as const;
const daysLate: ScaleSpec = { kind: 'points', table, otherwise: 10 };

const cases: readonly (readonly [string, ScaleSpec, Direction, readonly number[], readonly number[]])[] = [
  ['rank: ties share the mean of their places', { kind: 'rank' }, 'more', [10, 30, 20, 20], [0, 100, 50, 50]],
  ['rank: less is better turns round', { kind: 'rank' }, 'less', [10, 30, 20, 20], [100, 0, 50, 50]],
  [
    'rank: a missing reading stays missing and is not counted',
    { kind: 'rank' },
    'more',
    [1, NaN, 2],
    [0, NaN, 100],
  ],
  ['rank: all equal are neutral', { kind: 'rank' }, 'less', [5, 5, NaN], [50, 50, NaN]],
  ['rank: one known client is neutral', { kind: 'rank' }, 'more', [5], [50]],
  // Three clients whose smallest is shared: mid-rank 1.5, so (1.5 - 1) / 2 = 0.25, not the 0 of PERCENTRANK.
  ['rank: ties at the bottom are above the bottom', { kind: 'rank' }, 'more', [1, 1, 9], [25, 25, 100]],
  [
    'points: up to a bound where less is better',
    daysLate,
    'less',
    [-2, 0, 1, 3, 7, 8, NaN],
    [100, 100, 90, 90, 75, 10, NaN],
  ],
  [
    'points: from a bound on where more is better',
    daysLate,
    'more',
    [-1, 0, 2.9, 3, 7, 99],
    [10, 100, 100, 90, 75, 75],
  ],
  [
    'bounds: a line, flat outside',
    { kind: 'bounds', low: 1, high: 5 },
    'more',
    [0, 1, 2, 5, 9, NaN],
    [0, 0, 25, 100, 100, NaN],
  ],
  ['bounds: turned over', { kind: 'bounds', low: 1, high: 5 }, 'less', [1, 2, 5], [100, 75, 0]],
  [
    'bounds: the widest bounds stay finite',
    { kind: 'bounds', low: -1e300, high: 1e300 },
    'more',
    [0, 1e300],
    [50, 100],
  ],
  [
    'minmax: from the smallest to the greatest',
    { kind: 'minmax' },
    'more',
    [10, 15, 30, NaN],
    [0, 25, 100, NaN],
  ],
  ['minmax: less is better', { kind: 'minmax' }, 'less', [10, 15, 30], [100, 75, 0]],
  ['minmax: all equal are neutral', { kind: 'minmax' }, 'more', [3, 3, NaN], [50, 50, NaN]],
  ['as-is: points already, cut to 0..100', { kind: 'as-is' }, 'more', [-5, 40, 120, NaN], [0, 40, 100, NaN]],
  ['as-is: less is better', { kind: 'as-is' }, 'less', [40], [60]],
];

it.each(cases)('%s', (_, spec, direction, readings, points) => {
  expect(Array.from(scale(Float64Array.from(readings), spec, direction).points)).toEqual(points);
});

interface RankCase {
  readonly x: readonly number[];
  readonly percent_rank: readonly number[];
  readonly cume_dist: readonly number[];
}

const { cases: ranked } = oracleFile<{ readonly cases: Readonly<Record<string, RankCase>> }>(
  'stats/ranks.json',
);

it.each(Object.entries(ranked).filter(([name]) => name !== 'one'))(
  'O-8: the scale rank gives the middle of the first and the last place that dplyr gives equal values in the case %s',
  (_, { x, percent_rank, cume_dist }) => {
    const others = x.length - 1;
    const wanted = x.map((__, client) => {
      const before = (percent_rank[client] ?? NaN) * others;
      const through = (cume_dist[client] ?? NaN) * x.length - 1;
      return (100 * (before + through)) / 2 / others;
    });
    expectClose(scale(columnOf(x), { kind: 'rank' }, 'more').points, wanted);
  },
);

it.each([
  [{ kind: 'rank' }, false],
  [{ kind: 'minmax' }, false],
  [{ kind: 'as-is' }, true],
  [daysLate, true],
] as const)(
  'the scale %j needs differences between clients unless it compares with fixed limits',
  (spec, spread) => {
    expect(scale(Float64Array.of(5, 5), spec, 'more').spread).toBe(spread);
  },
);
