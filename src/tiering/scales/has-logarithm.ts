import type { Direction } from '../model';
import type { Reached } from './sought';

/**
 * Does a reading count for more than zero on the scale of log, or for zero itself? Everything below zero counts as zero there
 * (see `log`): nobody passes it downwards.
 * @example hasLogarithm({ reading: 0, beyond: true }, 'less'); // => false
 */
export function hasLogarithm({ reading, beyond }: Reached, direction: Direction): boolean {
  return reading > 0 || (reading === 0 && !(beyond && direction === 'less'));
}
