import { placeByLimits } from '../../../src/tiering/methods/place-by-limits';

const placed = (
  values: readonly number[],
  limits: readonly number[],
  direction: 'more' | 'less',
  reached: boolean,
) => Array.from(placeByLimits(Float64Array.from(values), limits, { direction, reached }, 9));

it.each([
  ['more', true, [0, 0, 1, 1, 2]],
  ['more', false, [0, 1, 1, 2, 2]],
] as const)('where %s is better and a limit that is met is reached: %s', (direction, reached, wanted) => {
  expect(placed([30, 20, 15, 10, 5], [20, 10], direction, reached)).toEqual(wanted);
});

it.each([
  ['less', true, [0, 0, 1, 1, 2]],
  ['less', false, [0, 1, 1, 2, 2]],
] as const)('where %s is better and a limit that is met is reached: %s', (direction, reached, wanted) => {
  expect(placed([5, 10, 15, 20, 30], [10, 20], direction, reached)).toEqual(wanted);
});

it('missing values get the class that is told, and do not disturb the others', () => {
  expect(placed([NaN, 30, NaN, 5], [20, 10], 'more', true)).toEqual([9, 0, 9, 2]);
});

it('what counts as equal is a billionth of the range, or of the two compared where that is less', () => {
  for (const unit of [1e-9, 1, 1e9]) {
    const near = [0.5 - 0.4e-9, 0.5 + 0.4e-9, 0.5 - 0.6e-9, 0.5 + 0.6e-9];
    const values = [0, 1, ...near].map((one) => one * unit);
    expect(placed(values, [0.5 * unit], 'more', true)).toEqual([1, 0, 0, 0, 1, 0]);
    expect(placed(values, [0.5 * unit], 'more', false)).toEqual([1, 0, 1, 1, 1, 0]);
  }
});

it('one huge value makes no others equal', () => {
  expect(placed([1e15, 2, 1], [1.5], 'more', true)).toEqual([0, 0, 1]);
  expect(placed([-1e15, 2, 1], [1.5], 'more', false)).toEqual([1, 0, 1]);
});

it('one value alone is compared as it stands', () => {
  expect(placed([5], [5], 'more', true)).toEqual([0]);
  expect(placed([5], [5], 'more', false)).toEqual([1]);
  expect(placed([], [5], 'more', true)).toEqual([]);
});

it('the range is what counts, not how far from nought the values are', () => {
  expect(placed([1001, 1000, 1000.5 - 1e-6], [1000.5], 'more', true)).toEqual([0, 1, 1]);
});
