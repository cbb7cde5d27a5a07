/** Values put in order, without moving them. */
export interface Order {
  /** The indexes of the known values, smallest value first; equal values stand in row order. */
  readonly order: Uint32Array;
  /** The known values themselves, smallest first; -0 is 0. */
  readonly ascending: Float64Array;
}
