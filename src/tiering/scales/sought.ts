/** Points that somebody wants, and the reading that gives them. */
import type { Direction } from '../model';

/** Points that are wanted. */
export interface Wanted {
  readonly points: number;
  /** Whether they must be passed and not only reached. */
  readonly beyond: boolean;
}

/** The nearest reading that gives them. */
export interface Reached {
  readonly reading: number;
  /** Whether the reading must be passed and not only reached. */
  readonly beyond: boolean;
}

/** A reading among those it is ranked with. */
export interface RankedAmong {
  readonly direction: Direction;
  /** NaN where missing. */
  readonly own: number;
  /** Known readings, smallest first, the own one among them where it is known. */
  readonly ascending: Float64Array;
}
