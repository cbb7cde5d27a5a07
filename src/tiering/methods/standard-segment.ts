import type { RfmSegment } from './rfm-segments';

/** Scores of one client, from 1, the worst, to the number of bins. */
export interface RfmScores {
  readonly recency: number;
  readonly frequency: number;
  readonly monetary: number;
}

/** By recency, the worst row first; in it by frequency and value together. */
const grid5: readonly (readonly RfmSegment[])[] = [
  ['Hibernating', 'Hibernating', 'At risk', 'At risk', "Can't lose"],
  ['Hibernating', 'Hibernating', 'At risk', 'At risk', "Can't lose"],
  ['About to sleep', 'About to sleep', 'Need attention', 'Loyal', 'Loyal'],
  ['Promising', 'Potential loyalist', 'Potential loyalist', 'Loyal', 'Loyal'],
  ['New', 'Potential loyalist', 'Potential loyalist', 'Champions', 'Champions'],
];

const grid3: readonly (readonly RfmSegment[])[] = [
  ['Lost', 'At risk', 'At risk'],
  ['At risk', 'Loyal', 'Loyal'],
  ['New', 'Loyal', 'Champions'],
];

/**
 * What kind of buyer a client is: each pair of recency and FM has a segment, so nobody is left over and no order of rules
 * matters. FM is the mean of frequency and monetary score, half a step up, or the frequency score alone.
 * Five bins have ten segments; more bins are brought to five in even steps (the first, the middle and the last stay); three
 * have five: the latest with the highest FM are Champions, with the lowest New, other FM that is not lowest Loyal while recency is
 * middle or better, else At risk; middle recency with the lowest FM is At risk, the worst of both Lost.
 * Throws for two and four bins, which fit neither.
 * @example standardSegment({ recency: 5, frequency: 4, monetary: 4 }, 5, 'mean'); // => 'Champions'
 */
export function standardSegment(
  { recency, frequency, monetary }: RfmScores,
  bins: number,
  fm: 'mean' | 'frequency',
): RfmSegment {
  if (bins !== 3 && bins < 5) throw new RangeError(`there are no segments for ${bins} bins`);
  const grid = bins === 3 ? grid3 : grid5;
  const step = (score: number): number => 1 + roundUp(((grid.length - 1) * (score - 1)) / (bins - 1));
  const both = fm === 'mean' ? roundUp((step(frequency) + step(monetary)) / 2) : step(frequency);
  const segment = grid[step(recency) - 1]?.[both - 1];
  if (segment === undefined) throw new RangeError(`a score must be within 1 and ${bins}`);
  return segment;
}

/** To the nearest whole number, halves up. */
function roundUp(number: number): number {
  return Math.floor(number + 0.5);
}
