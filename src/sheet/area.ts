/** A rectangle of cells; rows and columns are counted from 0. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A rectangle on one sheet. */
export interface Area extends Block {
  /** The host's lasting id of the sheet, not its name. */
  readonly sheet: string;
}

/** Whether two blocks of one sheet are the same cells. */
export const sameBlock = (one: Block, other: Block): boolean =>
  one.row === other.row &&
  one.column === other.column &&
  one.rows === other.rows &&
  one.columns === other.columns;

/** The cells that two blocks of one sheet have in common; null where they have none. */
export const commonBlock = (one: Block, other: Block): Block | null => {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
};

/** The cells that two areas have in common; null where they have none or lie on two sheets. */
export const intersection = (one: Area, other: Area): Area | null => {
  const common = one.sheet === other.sheet ? commonBlock(one, other) : null;
  return common && { sheet: one.sheet, ...common };
};
