import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { betterThanMiddle } from '../../../src/tiering/methods/better-than-middle';
import { binsByLimits } from '../../../src/tiering/methods/bins-by-limits';
import { binsByQuantiles } from '../../../src/tiering/methods/bins-by-quantiles';
import { rfmScores } from '../../../src/tiering/methods/rfm-scores';

const numbers = (...values: readonly number[]): Float64Array => Float64Array.from(values);
const money = fc.integer({ min: -50, max: 50 }).map((step) => step / 4);
const columns = fc.array(fc.oneof({ weight: 5, arbitrary: money }, fc.constant(NaN)), { maxLength: 60 });
const binCounts = fc.integer({ min: 2, max: 9 });
const directions = fc.constantFrom('more' as const, 'less' as const);
const laws = { numRuns: 1000 };

it('days on which the clients of CDNOW bought in nine months fall 1411, none, 439, 214, 293: equal buyers stay together (D11)', () => {
  const text = readFileSync(join(__dirname, '../../data/cdnow/CDNOW_sample.txt'), 'utf8');
  const days = new Map<string, Set<string>>();
  for (const line of text.trim().split('\n')) {
    const [, id = '', day = ''] = line.trim().split(/\s+/);
    if (day <= '19970930') days.set(id, (days.get(id) ?? new Set()).add(day));
  }
  const counts = Float64Array.from(days.values(), (one) => one.size);
  const scores = binsByQuantiles(counts, 5, 'more');
  const inBin = [1, 2, 3, 4, 5].map((bin) => scores.filter((score) => score === bin).length);
  // Bins of equal size would part buyers of one day into 472, 471 and 468.
  expect(inBin).toEqual([1411, 0, 439, 214, 293]);
});

it('1, 2, 3, 4, 5, 10 are parted at 2, 3, 4 and 5, the quantiles of Excel PERCENTILE.INC, type 7 (D16)', () => {
  // PERCENTILE.EXC would part them at 1.4, 2.8, 4.2 and 7: scores 1, 2, 3, 3, 4, 5.
  expect(Array.from(binsByQuantiles(numbers(1, 2, 3, 4, 5, 10), 5, 'more'))).toEqual([1, 1, 2, 3, 4, 5]);
});

it('few days are the highest score: the value at a quantile has the better one', () => {
  expect(Array.from(binsByQuantiles(numbers(1, 2, 3, 4, 5, 10), 5, 'less'))).toEqual([5, 5, 4, 3, 2, 1]);
});

it.each([
  [2, 2],
  [3, 2],
  [5, 3],
  [9, 5],
])('all equal, or one value alone, gives the middle score of %d bins, half a step up: %d', (bins, middle) => {
  expect(Array.from(binsByQuantiles(numbers(7, 7, NaN, 7), bins, 'less'))).toEqual([
    middle,
    middle,
    0,
    middle,
  ]);
  expect(Array.from(binsByQuantiles(numbers(7), bins, 'more'))).toEqual([middle]);
});

it('no values at all are no scores', () => {
  expect(Array.from(binsByQuantiles(numbers(NaN, NaN), 5, 'more'))).toEqual([0, 0]);
  expect(Array.from(binsByQuantiles(numbers(), 5, 'more'))).toEqual([]);
});

it('a million clients are parted exactly where a quantile falls on a value', () => {
  // 0.6 times 1,000,000 and its like are whole in life and not always in a computer.
  const values = Float64Array.from({ length: 1_000_001 }, (_, place) => place);
  const scores = binsByQuantiles(values, 5, 'more');
  const ends = [200_000, 400_000, 600_000, 800_000].map((limit) => [scores[limit], scores[limit + 1]]);
  expect(ends).toEqual([
    [1, 2],
    [2, 3],
    [3, 4],
    [4, 5],
  ]);
});

it('a value equal to an own limit belongs to the bin above it', () => {
  expect(Array.from(binsByLimits(numbers(0, 4, 5, 5.5, NaN), [4, 5], 'more'))).toEqual([1, 2, 3, 3, 0]);
});

it('in days the bin above has the lower score', () => {
  expect(Array.from(binsByLimits(numbers(0, 114, 115, 181, 999), [115, 181], 'less'))).toEqual([
    3, 3, 2, 1, 1,
  ]);
});

it('a limit counts as reached within a billionth', () => {
  expect(Array.from(binsByLimits(numbers(0.1 + 0.2, 0.3 - 1e-7), [0.3], 'more'))).toEqual([2, 1]);
});

it('the three scores do not depend on each other: the best in frequency alone is so whatever its recency (D12)', () => {
  const side = (values: Float64Array, direction: 'more' | 'less') => ({ values, direction, limits: null });
  const scores = (recency: Float64Array) =>
    rfmScores(
      {
        recency: side(recency, 'less'),
        frequency: side(numbers(1, 2, 3, 4), 'more'),
        monetary: side(numbers(9, 9, 1, 5), 'more'),
      },
      3,
    );
  const [one, other] = [scores(numbers(1, 2, 3, 4)), scores(numbers(4, 3, 2, 1))];
  expect(Array.from(one.frequency)).toEqual(Array.from(other.frequency));
  expect(Array.from(one.monetary)).toEqual([2, 2, 1, 1]);
  expect(Array.from(one.recency)).toEqual([3, 3, 2, 1]);
});

it('a client of whom one of the three is missing has no score and moves no quantile', () => {
  const side = (...values: readonly number[]) => ({
    values: numbers(...values),
    direction: 'more' as const,
    limits: null,
  });
  const scores = rfmScores(
    { recency: side(1, 2, 3, NaN), frequency: side(1, 2, 3, 900), monetary: side(1, 2, 3, 900) },
    3,
  );
  expect([scores.recency, scores.frequency, scores.monetary].map((one) => Array.from(one))).toEqual([
    [1, 2, 3, 0],
    [1, 2, 3, 0],
    [1, 2, 3, 0],
  ]);
});

it('better than the mean is another half than better than the median', () => {
  const values = numbers(1, 2, 3, 100, NaN);
  expect(Array.from(betterThanMiddle(values, { split: 'mean', direction: 'more' }))).toEqual([0, 0, 0, 1, 0]);
  expect(Array.from(betterThanMiddle(values, { split: 'median', direction: 'more' }))).toEqual([
    0, 0, 1, 1, 0,
  ]);
  expect(Array.from(betterThanMiddle(values, { split: 'mean', direction: 'less' }))).toEqual([1, 1, 1, 0, 0]);
});

it('nobody is better than the mean of equal values, whatever the last bits of the division', () => {
  expect(Array.from(betterThanMiddle(numbers(0.1, 0.1, 0.1), { split: 'mean', direction: 'more' }))).toEqual([
    0, 0, 0,
  ]);
});

describe('laws of bins', () => {
  it('scores lie within the bins, 0 for missing alone', () => {
    fc.assert(
      fc.property(columns, binCounts, directions, (values, bins, direction) => {
        const scores = binsByQuantiles(Float64Array.from(values), bins, direction);
        values.forEach((value, place) => {
          const score = scores[place] ?? -1;
          expect(Number.isNaN(value) ? score === 0 : score >= 1 && score <= bins).toBe(true);
        });
      }),
      laws,
    );
  });

  it('a better value never has a lower score, an equal one the same', () => {
    fc.assert(
      fc.property(columns, binCounts, directions, (values, bins, direction) => {
        const scores = binsByQuantiles(Float64Array.from(values), bins, direction);
        const known = values.flatMap((value, place) => (Number.isNaN(value) ? [] : [{ value, place }]));
        known.sort((one, other) => one.value - other.value);
        known.slice(1).forEach(({ value, place }, before) => {
          const [score, lower] = [scores[place] ?? 0, scores[known[before]?.place ?? 0] ?? 0];
          if (value === known[before]?.value) expect(score).toBe(lower);
          else expect(direction === 'more' ? score >= lower : score <= lower).toBe(true);
        });
      }),
      laws,
    );
  });

  it('money in another unit, and rows in another order, change no score', () => {
    fc.assert(
      fc.property(columns, binCounts, (values, bins) => {
        const scores = Array.from(binsByQuantiles(Float64Array.from(values), bins, 'more'));
        const doubled = Array.from(
          binsByQuantiles(
            Float64Array.from(values, (one) => one * 64),
            bins,
            'more',
          ),
        );
        const turned = Array.from(binsByQuantiles(Float64Array.from(values).reverse(), bins, 'more'));
        expect(doubled).toEqual(scores);
        expect(turned.reverse()).toEqual(scores);
      }),
      laws,
    );
  });

  it('nothing handed in is changed', () => {
    fc.assert(
      fc.property(columns, (values) => {
        const own = Float64Array.from(values);
        binsByQuantiles(own, 5, 'more');
        betterThanMiddle(own, { split: 'median', direction: 'more' });
        expect(Array.from(own)).toEqual(values);
      }),
      laws,
    );
  });
});
