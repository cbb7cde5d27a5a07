import { rfmNames } from '../../../src/tiering/methods/rfm-names';
import { standardSegment } from '../../../src/tiering/methods/standard-segment';

const scores = [1, 2, 3, 4, 5] as const;
const of = (recency: number, frequency: number, monetary: number, bins = 5) =>
  standardSegment({ recency, frequency, monetary }, bins, 'mean');

/** Where frequency and monetary score are the same, they are FM. */
it.each([
  [1, ['Hibernating', 'Hibernating', 'At risk', 'At risk', "Can't lose"]],
  [2, ['Hibernating', 'Hibernating', 'At risk', 'At risk', "Can't lose"]],
  [3, ['About to sleep', 'About to sleep', 'Need attention', 'Loyal', 'Loyal']],
  [4, ['Promising', 'Potential loyalist', 'Potential loyalist', 'Loyal', 'Loyal']],
  [5, ['New', 'Potential loyalist', 'Potential loyalist', 'Champions', 'Champions']],
])('recency %d has its segments by FM, from 1 to 5', (recency, segments) => {
  expect(scores.map((fm) => of(recency, fm, fm))).toEqual(segments);
});

it('FM is the mean of frequency and monetary score, halves up', () => {
  expect(of(5, 3, 4)).toBe('Champions');
  expect(of(5, 3, 3)).toBe('Potential loyalist');
  expect(of(5, 1, 2)).toBe('Potential loyalist');
});

it('by frequency alone the monetary score has no say', () => {
  expect(standardSegment({ recency: 5, frequency: 1, monetary: 5 }, 5, 'frequency')).toBe('New');
});

it.each([
  [1, ['Lost', 'At risk', 'At risk']],
  [2, ['At risk', 'Loyal', 'Loyal']],
  [3, ['New', 'Loyal', 'Champions']],
])('with three bins recency %d has its segments by FM, from 1 to 3', (recency, segments) => {
  expect([1, 2, 3].map((fm) => of(recency, fm, fm, 3))).toEqual(segments);
});

it.each([5, 6, 7, 8, 9, 3])('every client of %d bins has a segment, and a named one', (bins) => {
  const all = Array.from({ length: bins ** 3 }, (_, code) =>
    of(1 + (code % bins), 1 + (Math.floor(code / bins) % bins), 1 + Math.floor(code / bins ** 2), bins),
  );
  const names = rfmNames('standard', bins).slice(0, -1);
  expect([...new Set(all)].sort()).toEqual([...names].sort());
});

it.each([6, 7, 8, 9])('of %d bins the first, the last and those between keep their places', (bins) => {
  expect(of(1, 1, 1, bins)).toBe('Hibernating');
  expect(of(bins, bins, bins, bins)).toBe('Champions');
  expect(of((bins + 1) >> 1, bins, bins, bins)).toBe('Loyal');
});

it.each([2, 4])('there are none for %d bins', (bins) => {
  expect(() => of(1, 1, 1, bins)).toThrow(RangeError);
});

it('while the number of bins is open, the names of both grids are possible', () => {
  expect(rfmNames('standard', null)).toEqual([...rfmNames('standard', 5).slice(0, -1), 'Lost', 'Prospects']);
});
