import { breaks } from '../../../src/tiering/methods/breaks';

const letters = (values: readonly number[], classes: number, direction: 'more' | 'less' = 'more') =>
  Array.from(breaks(Float64Array.from(values), classes, direction).classes, (one) =>
    one === classes ? '-' : 'ABCDEFG'.charAt(one),
  ).join('');

it.each([
  ['three groups that anybody sees', [1, 2, 50, 51, 99], 'CCBBA'],
  ['the order of rows does not matter', [99, 1, 51, 2, 50], 'ACBCB'],
  ['missing values are not counted', [1, NaN, 2, 50, 51, 99], 'C-CBBA'],
  ['losses and zeros are values', [-50, -49, 0, 1, 60], 'CCBBA'],
  ['two different values fill the first two classes', [5, 5, 9], 'BBA'],
  ['all equal part nowhere: the last class', [7, 7, NaN, 7], 'CC-C'],
  ['nobody', [], ''],
])('breaks into three: %s', (_, values, expected) => {
  expect(letters(values, 3)).toBe(expected);
});

it('breaks turn round where less is better', () => {
  expect(letters([1, 2, 50, 51, 99], 3, 'less')).toBe('AABBC');
});

it('the limits lie midway between the classes, and the fit is told', () => {
  const { limits, fit, logarithmic } = breaks(Float64Array.of(1, 2, 50, 51, 99), 3);
  expect(limits).toEqual([75, 26]);
  // Within the classes 2 x 0.5; in all, around the mean 40.6: 6665.2.
  expect(fit).toBeCloseTo(1 - 1 / 6665.2, 12);
  expect(logarithmic).toBe(false);
});

describe('a long tail', () => {
  // Twelve small clients, three of a hundred times as much, one giant: skewness above 3.
  const values = [1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 100, 110, 120, 100_000];

  it('is parted by logarithms, so that the giant does not take every class but the last', () => {
    expect(breaks(Float64Array.from(values), 3).logarithmic).toBe(true);
    expect(letters(values, 3)).toBe('CCCCCCCCCCCCCCBBBA');
  });

  it('with a zero in it has no logarithms, and is parted as it stands', () => {
    expect(breaks(Float64Array.from([...values, 0]), 3).logarithmic).toBe(false);
  });

  it('is parted alike in any currency', () => {
    expect(
      letters(
        values.map((value) => value / 1000),
        3,
      ),
    ).toBe(letters(values, 3));
  });
});
