/** A rectangle on one sheet; rows and columns are counted from 0. */
export interface Area {
  /** The host's lasting id of the sheet, not its name. */
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}
