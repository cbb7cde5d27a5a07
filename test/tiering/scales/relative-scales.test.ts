import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Direction, ScaleSpec } from '../../../src/tiering';
import { comparesClients } from '../../../src/tiering/scales/compares-clients';
import { scale } from '../../../src/tiering/scales/scale';

const points = (spec: ScaleSpec, readings: readonly number[], direction: Direction = 'more') =>
  Array.from(scale(Float64Array.from(readings), spec, direction).points);
const rounded = (...of: Parameters<typeof points>) => points(...of).map((one) => Math.round(one * 1e6) / 1e6);

const winsorised: ScaleSpec = { kind: 'winsorised', low: 0.05, high: 0.95 };
const relative: readonly ScaleSpec[] = [
  { kind: 'rank' },
  { kind: 'minmax' },
  winsorised,
  { kind: 'log' },
  { kind: 'zscore' },
  { kind: 'classes', by: 'quota', limits: [0.2, 0.3], points: [100, 60, 20] },
  { kind: 'classes', by: 'pareto', limits: [0.8, 0.95], points: [100, 60, 20] },
];

describe('winsorised', () => {
  it('is a line between two quantiles, flat outside', () => {
    // Quartiles by type 7 of 0, 10, 20, 30, 900: 10 and 30.
    const spec: ScaleSpec = { kind: 'winsorised', low: 0.25, high: 0.75 };
    expect(points(spec, [0, 10, 20, 30, 900, NaN])).toEqual([0, 0, 50, 100, 100, NaN]);
    expect(points(spec, [0, 10, 20, 30, 900], 'less')).toEqual([100, 100, 50, 0, 0]);
  });

  it('puts those beyond the one value that nearly all have at the ends, and that value in the middle', () => {
    const many = [...new Array<number>(40).fill(5), -1, 9];
    expect(points(winsorised, many).slice(38)).toEqual([50, 50, 0, 100]);
    expect(points(winsorised, many, 'less').slice(38)).toEqual([50, 50, 100, 0]);
  });
});

describe('log', () => {
  it('counts each tenfold of one more than the reading the same; losses count as nothing', () => {
    expect(rounded({ kind: 'log' }, [0, 9, 99, 999, -5, NaN])).toEqual([
      0,
      33.333333,
      66.666667,
      100,
      0,
      NaN,
    ]);
  });

  it('is neutral where all are losses', () => {
    expect(points({ kind: 'log' }, [-5, -7, 0])).toEqual([50, 50, 50]);
  });
});

/** Distances in sample deviations, computed by others. */
const { x, zscore_sample: distances } = JSON.parse(
  readFileSync(join(__dirname, '../../data/stats/correlation_zscore.json'), 'utf8'),
) as { readonly x: readonly number[]; readonly zscore_sample: readonly number[] };

/** The share of a normal curve below a distance, by Simpson's rule from far below. */
function normalShare(distance: number): number {
  const from = -12;
  const steps = 4000;
  const width = (distance - from) / steps;
  let sum = 0;
  for (let step = 0; step <= steps; step += 1) {
    const weight = step === 0 || step === steps ? 1 : step % 2 === 1 ? 4 : 2;
    sum += weight * Math.exp(-((from + step * width) ** 2) / 2);
  }
  return ((sum * width) / 3) * (1 / Math.sqrt(2 * Math.PI));
}

describe('zscore', () => {
  it('O-13: stands where the distances of others say', () => {
    points({ kind: 'zscore' }, x).forEach((one, place) => {
      expect(one).toBeCloseTo(100 * normalShare(distances[place] ?? NaN), 10);
    });
  });

  it('is the share of a normal curve below the distance from the mean in sample deviations', () => {
    // Mean 5, sample deviation 3.1622777: distances -0.9486833, 0, 0.9486833; tables of the normal curve.
    expect(rounded({ kind: 'zscore' }, [1, 3, 5, 7, 9])).toEqual([
      10.295161, 26.354463, 50, 73.645537, 89.704839,
    ]);
  });

  it('turns over where less is better, and leaves the missing out of mean and deviation', () => {
    expect(rounded({ kind: 'zscore' }, [1, NaN, 3], 'less')).toEqual([76.024994, NaN, 23.975006]);
  });

  it('has room for the greatest numbers', () => {
    expect(rounded({ kind: 'zscore' }, [-1e300, 0, 1e300])).toEqual([15.865525, 50, 84.134475]);
  });
});

describe('yes and no, and points of labels, as numbers', () => {
  it('yes is 100 and no is 0', () => {
    expect(points({ kind: 'yesno' }, [1, 0, NaN])).toEqual([100, 0, NaN]);
  });

  it('points of labels stay what they are', () => {
    expect(points({ kind: 'map', labels: {} }, [15, NaN], 'less')).toEqual([15, NaN]);
  });
});

describe('classes', () => {
  it('by share of clients: the first fifth, the next three tenths, the rest', () => {
    const spec: ScaleSpec = { kind: 'classes', by: 'quota', limits: [0.2, 0.3], points: [100, 60, 20] };
    const tens = [10, 20, 30, 40, 50, 60, 70, 80, 90, 100];
    expect(points(spec, tens)).toEqual([20, 20, 20, 20, 20, 60, 60, 60, 100, 100]);
    expect(points(spec, tens, 'less')).toEqual([100, 100, 60, 60, 60, 20, 20, 20, 20, 20]);
  });

  it('by fixed limits: all equal have the points of their class', () => {
    const spec: ScaleSpec = { kind: 'classes', by: 'cutoffs', limits: [80, 60], points: [100, 60, 20] };
    expect(points(spec, [80, 79, 12, NaN])).toEqual([100, 60, 20, NaN]);
    expect(points(spec, [70, 70])).toEqual([60, 60]);
  });

  it('by running share of value: the crossing client is in the better class, losses in the last', () => {
    const spec: ScaleSpec = { kind: 'classes', by: 'pareto', limits: [0.8, 0.95], points: [100, 60, 20] };
    expect(points(spec, [850, 100, 30, 20, -5])).toEqual([100, 60, 20, 20, 20]);
  });
});

describe.each(relative)('the scale %j compares clients', (spec) => {
  it('is taken within groups', () => {
    expect(comparesClients(spec)).toBe(true);
  });

  it.each([[[7, 7, NaN]], [[7]]])(
    'is neutral, and says so, where there is nothing to compare: %j (D15)',
    (readings) => {
      const scaled = scale(Float64Array.from(readings), spec, 'less');
      expect(Array.from(scaled.points)).toEqual(readings.map((one) => (Number.isNaN(one) ? NaN : 50)));
      expect(scaled.spread).toBe(false);
    },
  );

  it('gives 0 to 100 points, more for more, the same for the same, whatever the order of clients', () => {
    const reading = fc.oneof(
      fc.integer({ min: -50, max: 50 }),
      fc.double({ min: -1e6, max: 1e9, noNaN: true }),
      fc.constant(NaN),
    );
    fc.assert(
      fc.property(fc.array(reading, { maxLength: 25 }), (readings) => {
        const given = Object.freeze([...readings]);
        const ahead = points(spec, given);
        const backwards = points(spec, [...given].reverse()).reverse();
        expect(backwards).toEqual(ahead);
        expect(ahead.filter((one) => one < 0 || one > 100)).toEqual([]);
        expect(ahead.map(Number.isNaN)).toEqual(given.map(Number.isNaN));
        const known = given.map((one, place) => [one, ahead[place] ?? NaN] as const);
        const ascending = known.filter(([one]) => !Number.isNaN(one)).sort(([one], [other]) => one - other);
        const wrong = ascending.filter(([one, own], place) => {
          const [before = one, less = own] = ascending[place - 1] ?? [];
          return before === one ? less !== own : less > own + 1e-9;
        });
        expect(wrong).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});

const fixed: readonly ScaleSpec[] = [
  { kind: 'bounds', low: 0, high: 1 },
  { kind: 'points', table: [[0, 100]], otherwise: 0 },
  { kind: 'as-is' },
  { kind: 'map', labels: {} },
  { kind: 'yesno' },
  { kind: 'classes', by: 'cutoffs', limits: [1], points: [100, 0] },
];

it.each(fixed)('the scale %j compares nobody, so groups do not matter to it', (spec) => {
  expect(comparesClients(spec)).toBe(false);
});

it('one client ten times the largest squeezes all others by minmax, and hardly moves them by rank or between quantiles', () => {
  const file = join(__dirname, '../../data/customers/northwind_orders.csv');
  const [header = '', ...lines] = readFileSync(file, 'utf8').trim().split('\n');
  const at = (name: string): number => header.trim().split(',').indexOf(name);
  const sums = new Map<string, number>();
  for (const line of lines) {
    const cells = line.trim().split(',');
    const client = cells[at('customer_id')] ?? '';
    sums.set(client, (sums.get(client) ?? 0) + Number(cells[at('amount')]));
  }
  const amounts = [...sums.values()];
  const largest = Math.max(...amounts);
  const moved = (spec: ScaleSpec): number => {
    const before = points(spec, amounts);
    const after = points(spec, [...amounts, 10 * largest]);
    return Math.max(...before.map((one, place) => Math.abs(one - (after[place] ?? NaN))));
  };
  expect(amounts).toHaveLength(89);
  expect(moved({ kind: 'minmax' })).toBeGreaterThan(80);
  expect(moved({ kind: 'rank' })).toBeLessThan(2);
  expect(moved(winsorised)).toBeLessThan(25);
});
