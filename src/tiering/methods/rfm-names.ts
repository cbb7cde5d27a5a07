import { eightSegments, prospectsSegment, standardSegments, threeBinSegments } from './rfm-segments';

/**
 * The names of all segments that a client can be in, in the order they are shown. Clients who never bought are Prospects
 * whatever the segments; while the number of bins is open (null) those of five and of three bins are possible.
 * @example rfmNames('standard', 3); // => ['Champions', 'Loyal', 'New', 'At risk', 'Lost', 'Prospects']
 */
export function rfmNames(segments: 'standard' | 'eight', bins: number | null): readonly string[] {
  if (segments === 'eight') return [...eightSegments, prospectsSegment];
  const possible = [
    ...(bins === 3 ? [] : standardSegments),
    ...(bins === 3 || bins === null ? threeBinSegments : []),
  ];
  return [...new Set<string>(possible), prospectsSegment];
}
