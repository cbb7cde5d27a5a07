import type { Notice } from '../notices';

/** One figure a group of lines (see `ClientOrders`), and what is to be said of the columns it was made of. NaN = missing. */
export interface GroupReadings {
  readonly readings: Float64Array;
  readonly notices: readonly Notice[];
}
