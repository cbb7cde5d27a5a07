import type { Notice } from '../notices';

/** One figure a client, in register order, and what is to be said of the cells it was made of. NaN = missing. */
export interface Readings {
  readonly readings: Float64Array;
  readonly notices: readonly Notice[];
}
