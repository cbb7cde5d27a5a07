/** Points of several criteria made one number a client. */
export interface Aggregated {
  /** 0..100, whatever is known; NaN where nothing counts or where what must be known is not. */
  readonly scores: Float64Array;
  /** How a client's score is shared among the criteria, in their order; adds up to the score. */
  readonly shared: (client: number, score: number) => readonly number[];
}
