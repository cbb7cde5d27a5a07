import type { Aggregated } from '../../../src/tiering/scoring/aggregated';
import { countedColumns } from '../../../src/tiering/scoring/counted-columns';
import { geometricScores } from '../../../src/tiering/scoring/geometric-scores';
import { idealScores } from '../../../src/tiering/scoring/ideal-scores';
import { meanScores } from '../../../src/tiering/scoring/mean-scores';
import { partsOf, weightOf, type Weighed } from '../../../src/tiering/scoring/weighed';

const weighed = (points: readonly number[], weight: number, filled: number | null = null): Weighed => ({
  id: 'one',
  points: Float64Array.from(points),
  weight,
  weights: null,
  filled,
});
const sharesOf = ({ scores, shared }: Aggregated, client: number) => shared(client, scores[client] ?? NaN);
const close = (values: readonly number[]) => values.map((value): unknown => expect.closeTo(value, 9));

describe('what counts of a client', () => {
  it('is its points with their weights; what is missing counts as filled or not at all', () => {
    const all = [weighed([80, NaN], 3), weighed([40, NaN], 1, 50), weighed([10, NaN], 2, NaN)];
    expect(partsOf(all, 0)).toEqual([
      { points: 80, weight: 3 },
      { points: 40, weight: 1 },
      { points: 10, weight: 2 },
    ]);
    expect(partsOf(all, 1)).toEqual([
      { points: 0, weight: 0 },
      { points: 50, weight: 1 },
      { points: NaN, weight: 2 },
    ]);
    expect(weightOf(partsOf(all, 1))).toBe(3);
  });

  it('has the client’s own weights where it has any', () => {
    const own = { ...weighed([80, 80], NaN), weights: Float64Array.of(3, 0) };
    expect([0, 1].map((client) => partsOf([own], client)[0]?.weight)).toEqual([3, 0]);
    expect(countedColumns([own])[0]?.weight).toBe(own.weights);
  });

  it('is the column as it stands, or with its gaps filled', () => {
    const [skipped, filled] = countedColumns([weighed([80, NaN], 3), weighed([40, NaN], 1, 50)]);
    expect(Array.from(skipped?.values ?? [])).toEqual([80, NaN]);
    expect(Array.from(filled?.values ?? [])).toEqual([40, 50]);
    expect([skipped?.weight, filled?.weight]).toEqual([3, 1]);
  });
});

describe('what each criterion brings', () => {
  it('is nothing where it must be known, is not, and weighs nothing', () => {
    const all = [weighed([80], 1), weighed([NaN], 0, NaN)];
    expect(sharesOf(meanScores(all, Float64Array.of(80)), 0)).toEqual([80, 0]);
    expect(idealScores(all).shared(0, 80)[1]).toBe(0);
  });

  it('to a mean: weight x points by the sum of the weights that count', () => {
    const all = [weighed([80, 80], 3), weighed([40, NaN], 1)];
    const scores = meanScores(all, Float64Array.of(70, 80));
    expect(sharesOf(scores, 0)).toEqual([60, 10]);
    expect(sharesOf(scores, 1)).toEqual([80, 0]);
    expect(meanScores([weighed([NaN], 0), ...all], Float64Array.of(70)).shared(0, 70)).toEqual([0, 60, 10]);
  });

  it('to a geometric mean: its share of the logarithm; points below 1 count as 1', () => {
    const scores = geometricScores([weighed([100, 100, 0], 1), weighed([10, 0, 0], 1)]);
    expect(Array.from(scores.scores)).toEqual(close([Math.sqrt(1000), 10, 1]));
    // The logarithms are 2 and 1, then 2 and 0; without any the weights share.
    expect(sharesOf(scores, 0)).toEqual(close([(2 / 3) * Math.sqrt(1000), Math.sqrt(1000) / 3]));
    expect(sharesOf(scores, 1)).toEqual(close([10, 0]));
    expect(sharesOf(scores, 2)).toEqual(close([0.5, 0.5]));
    const uneven = geometricScores([weighed([0], 3), weighed([0], 1)]);
    expect(sharesOf(uneven, 0)).toEqual(close([0.75, 0.25]));
  });

  it('to a closeness: its share of the squared distance from the worst; where there is none the weights share', () => {
    const scores = idealScores([weighed([100, 50, 0], 3), weighed([50, 100, 0], 1), weighed([7, 7, 7], 1)]);
    // Both columns are as long as vectors, and the third tells nobody apart: 9 x 100² to 1 x 50², 9 x 50² to 1 x 100².
    const [first = NaN, second = NaN, third = NaN] = scores.scores;
    expect(sharesOf(scores, 0)).toEqual(close([(first * 36) / 37, first / 37, 0]));
    expect(sharesOf(scores, 1)).toEqual(close([(second * 9) / 13, (second * 4) / 13, 0]));
    expect(third).toBe(0);
    expect(sharesOf(scores, 2)).toEqual(close([0, 0, 0]));
    const flat = idealScores([weighed([7, 7], 3), weighed([7, 7], 1)]);
    expect(Array.from(flat.scores)).toEqual([50, 50]);
    expect(sharesOf(flat, 0)).toEqual([37.5, 12.5]);
  });

  it('to a closeness: distances are from the lowest points, whatever they are, and gaps do not count', () => {
    const all = [weighed([90, 10, 50, NaN], 1), weighed([20, 80, 50, 20], 1)];
    const scores = idealScores(all);
    const sizes = [90 ** 2 + 10 ** 2 + 50 ** 2, 20 ** 2 + 80 ** 2 + 50 ** 2 + 20 ** 2];
    const [a = NaN, b = NaN] = [40 ** 2 / (sizes[0] ?? NaN), 30 ** 2 / (sizes[1] ?? NaN)];
    const score = scores.scores[2] ?? NaN;
    expect(sharesOf(scores, 2)).toEqual(close([(score * a) / (a + b), (score * b) / (a + b)]));
    expect(sharesOf(scores, 3)).toEqual(close([0, scores.scores[3] ?? NaN]));
  });
});
