/** A square table: how many times as important the criterion of the row is as that of the column. */
export type Comparisons = readonly (readonly number[])[];
