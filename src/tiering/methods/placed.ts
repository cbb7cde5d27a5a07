/** What a method says of every value, in the order of the values. */
export interface Placed {
  /** 0 is the best class; the number of limits is the last one; one more stands for missing. */
  readonly classes: Uint8Array;
  /**
   * The share of clients or of value that was compared with the limits; NaN where the method has none. Made when it is first asked for
   * where classes can be told without.
   */
  readonly positions: Float64Array;
  /** Ranks from the top, ties sharing the mean of theirs, where it is they that were compared. */
  readonly ranks?: Float64Array;
  /** Limits that the method found in the values, in their unit, the best class's first; fewer where they do not part so often. */
  readonly limits?: readonly number[];
}
