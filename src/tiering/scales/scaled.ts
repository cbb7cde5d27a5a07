/** Readings turned into points. */
export interface Scaled {
  /** 0..100, 100 best for us; NaN where the reading is missing. */
  readonly points: Float64Array;
  /** False where the scale needs differences between clients and there are none. */
  readonly spread: boolean;
}
