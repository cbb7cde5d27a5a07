import { naturalBreaks } from '../../../src/tiering/stats/natural-breaks';
import { pearson } from '../../../src/tiering/stats/pearson';
import { skewness } from '../../../src/tiering/stats/skewness';
import { standardDeviation } from '../../../src/tiering/stats/standard-deviation';
import { criticWeights } from '../../../src/tiering/weights/critic-weights';

const small = Float64Array.of(1, 2, 4, 40, 41, -7);
const other = Float64Array.of(3, 1, 4, 1, 5, 9);

describe.each([2 ** 700, 2 ** 1010, 2 ** -700])('values times %d, whose squares have no room', (unit) => {
  const huge = small.map((value) => value * unit);

  it('deviate so many times as much', () => {
    expect(standardDeviation(huge, 'sample') / unit).toBeCloseTo(standardDeviation(small, 'sample'), 9);
  });

  it('correlate as before, and are as skewed', () => {
    expect(pearson(huge, other)).toBeCloseTo(pearson(small, other), 12);
    expect(skewness(huge)).toBeCloseTo(skewness(small), 12);
  });

  it('part where they did', () => {
    const { limits, fit } = naturalBreaks(small, 3);
    const parted = naturalBreaks(huge, 3);
    expect(parted.limits.map((limit) => limit / unit)).toEqual(limits);
    expect(parted.fit).toBeCloseTo(fit, 12);
  });

  it('weigh what they did', () => {
    const weights = criticWeights([small, other]);
    criticWeights([huge, other]).forEach((weight, place) =>
      expect(weight).toBeCloseTo(weights[place] ?? NaN, 12),
    );
  });
});
