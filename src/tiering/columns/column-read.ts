/** A column of the register that a model names, and where in the model it does. */
export interface ColumnRead {
  /** The place of the name: "criteria[1].reading.header". */
  readonly path: string;
  readonly header: string;
  /** True where its days are counted up to the day of the run. */
  readonly days: boolean;
}

/** A column at a path; none where the model leaves it open. */
export function columnAt(path: string, header: string | null, days = false): readonly ColumnRead[] {
  return header === null ? [] : [{ path, header, days }];
}
