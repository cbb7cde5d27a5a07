import type { MissingPolicy } from '../model';

/**
 * The points that a missing reading counts for; null where it does not count, NaN where it forbids a score.
 * @example pointsWhenMissing('neutral'); // => 50
 */
export function pointsWhenMissing(policy: MissingPolicy): number | null {
  switch (policy) {
    case 'worst':
    case 'zero':
      return 0;
    case 'neutral':
      return 50;
    case 'unknown':
      return NaN;
    case 'skip':
      return null;
  }
}
