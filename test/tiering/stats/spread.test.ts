import fc from 'fast-check';
import { average } from '../../../src/tiering/stats/average';
import { medianDeviation } from '../../../src/tiering/stats/median-deviation';
import { pearson } from '../../../src/tiering/stats/pearson';
import { skewness } from '../../../src/tiering/stats/skewness';
import { spearman } from '../../../src/tiering/stats/spearman';
import { standardDeviation } from '../../../src/tiering/stats/standard-deviation';
import { zScores } from '../../../src/tiering/stats/z-scores';
import { expectClose, oracleFile } from './oracle-file';

interface File {
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly pearson: number;
  readonly spearman: number;
  readonly sd_sample: number;
  readonly sd_pop: number;
  readonly zscore_sample: readonly number[];
  readonly cv_pop: number;
  readonly mad: number;
  readonly robust_z: readonly number[];
}

const file = oracleFile<File>('stats/correlation_zscore.json');
const x = Float64Array.from(file.x);
const y = Float64Array.from(file.y);

it('O-13: standardDeviation agrees with R for a population and for a sample', () => {
  expectClose(
    [standardDeviation(x, 'population'), standardDeviation(x, 'sample')],
    [file.sd_pop, file.sd_sample],
  );
  expectClose([standardDeviation(x, 'population') / average(x)], [file.cv_pop]);
});

it('O-13: medianDeviation agrees with R mad', () => {
  expectClose([medianDeviation(x)], [file.mad]);
});

it('O-13: zScores agree with R about the mean and about the median', () => {
  expectClose(zScores(x, 'mean'), file.zscore_sample);
  expectClose(zScores(x, 'median'), file.robust_z);
});

it('O-13: pearson and spearman agree with R', () => {
  expectClose([pearson(x, y), spearman(x, y)], [file.pearson, file.spearman]);
});

it.each([
  ['equal values have no deviation, whatever their mean is rounded to', [0.1, 0.1, 0.1], 0, 0],
  ['one value has none as a population and an unknown one as a sample', [7], 0, NaN],
  ['no values have none that is known', [], NaN, NaN],
  ['a missing value is left out', [1, NaN, 3], 1, Math.SQRT2],
])('standardDeviation: %s', (_, values, population, sample) => {
  const column = Float64Array.from(values);
  expect(standardDeviation(column, 'population')).toBe(population);
  expect(standardDeviation(column, 'sample')).toBe(sample);
});

it('zScores say nothing where there is no spread, and leave missing values missing', () => {
  expect(Array.from(zScores(Float64Array.of(4, 4), 'mean'))).toEqual([NaN, NaN]);
  expect(Array.from(zScores(Float64Array.of(1, NaN, 3), 'mean'))[1]).toBeNaN();
});

it.each([
  ['a column without spread', [1, 2, 3], [5, 5, 5]],
  ['a column whose equal values have a rounded mean', [1, 2, 3], [0.1, 0.1, 0.1]],
  ['no pair that is known', [1, NaN], [NaN, 2]],
])('pearson and spearman are unknown for %s', (_, one, other) => {
  expect(pearson(Float64Array.from(one), Float64Array.from(other))).toBeNaN();
  expect(spearman(Float64Array.from(one), Float64Array.from(other))).toBeNaN();
});

it('pearson leaves out pairs with a missing value', () => {
  expect(pearson(Float64Array.of(1, 2, NaN, 3), Float64Array.of(2, 4, 900, 6))).toBe(1);
});

it('skewness is above zero for a long tail of big clients and turns with the sign', () => {
  // Distances -1, -1, -1, 3 from the mean 2, population deviation sqrt 3: (27 - 3) / 4 / sqrt 27.
  const tail = Float64Array.of(1, 1, 1, 5);
  expect(skewness(tail)).toBeCloseTo(6 / Math.sqrt(27), 12);
  expect(skewness(tail.map((value) => -value))).toBeCloseTo(-6 / Math.sqrt(27), 12);
  expect(skewness(Float64Array.of(2, 2))).toBeNaN();
});

it('correlations stay within -1 and 1, are the same either way round and do not depend on the order of rows', () => {
  const pairs = fc.array(fc.tuple(fc.integer({ min: -99, max: 99 }), fc.integer({ min: -99, max: 99 })), {
    maxLength: 30,
  });
  fc.assert(
    fc.property(pairs, (rows) => {
      const columns = (all: typeof rows): readonly [Float64Array, Float64Array] => [
        Float64Array.from(all, ([one]) => one),
        Float64Array.from(all, ([, other]) => other),
      ];
      for (const correlation of [pearson, spearman]) {
        const [one, other] = columns(rows);
        const found = correlation(one, other);
        if (!Number.isNaN(found)) expect(Math.abs(found)).toBeLessThanOrEqual(1);
        expect(correlation(other, one)).toBe(found);
        expect(correlation(...columns([...rows].reverse()))).toBe(found);
      }
    }),
    { numRuns: 1000 },
  );
});
