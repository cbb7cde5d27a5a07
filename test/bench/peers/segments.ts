/** The segments of RFM as a table from code to name: what all engines look clients up in. */
import { standardSegment } from '../../../src/tiering/methods/standard-segment';
import { standardSegments } from '../../../src/tiering/methods/rfm-segments';

const scores = [1, 2, 3, 4, 5];

export const segmentNames: readonly string[] = standardSegments;
/** An answer is so many times the code, and the place of the segment among the names. */
export const mostSegments = 16;

export const segmentCodes: readonly number[] = scores.flatMap((recency) =>
  scores.flatMap((frequency) => scores.map((monetary) => 100 * recency + 10 * frequency + monetary)),
);

/** The segment of each code. */
export const segmentOfCodes: readonly string[] = scores.flatMap((recency) =>
  scores.flatMap((frequency) =>
    scores.map((monetary) => standardSegment({ recency, frequency, monetary }, 5, 'mean')),
  ),
);
