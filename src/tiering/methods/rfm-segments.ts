/** Names of the segments of RFM, best first where that can be said. They stay as they are in every language: the edge translates them. */

export const standardSegments = [
  'Champions',
  'Loyal',
  'Potential loyalist',
  'New',
  'Promising',
  'Need attention',
  'About to sleep',
  'At risk',
  "Can't lose",
  'Hibernating',
] as const;

/** With three bins. */
export const threeBinSegments = ['Champions', 'Loyal', 'New', 'At risk', 'Lost'] as const;

/** Recency, frequency and monetary value, each high or low. */
export const eightSegments = [
  'Important value',
  'Important development',
  'Important retention',
  'Important win-back',
  'General value',
  'General development',
  'General retention',
  'General win-back',
] as const;

/** Clients who never bought: they have no scores. */
export const prospectsSegment = 'Prospects';

export type RfmSegment =
  | (typeof standardSegments)[number]
  | (typeof threeBinSegments)[number]
  | (typeof eightSegments)[number]
  | typeof prospectsSegment;
