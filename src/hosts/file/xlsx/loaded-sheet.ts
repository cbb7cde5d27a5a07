/** The cells of one sheet of a workbook file, held column by column. */
import type { CellValue, FilledCells, Watch } from '../../../sheet';
import { Refusal, type SheetVisitor, type WorkbookFile } from '../../../ooxml';
import { styleRuns, type StyleRuns } from './style-runs';

/** Cells that one sheet may take: a filled cell in the last corner of a sheet must not cost its whole area. */
const MOST_CELLS = 60_000_000;

export interface LoadedSheet {
  /** Dense from the first row; rows past the end are blank. */
  readonly columns: readonly (readonly CellValue[])[];
  /** The rows of each column with a formula that the file holds no result of; they are blank in `columns`. */
  readonly uncalculated: ReadonlyMap<number, readonly number[]>;
  readonly filled: FilledCells;
  /** The number of a filled cell's style in the file. */
  readonly styleOf: (row: number, column: number) => number;
}

const noteRow = (rowsOf: Map<number, number[]>, column: number, row: number): void => {
  const rows = rowsOf.get(column);
  if (rows === undefined) rowsOf.set(column, [row]);
  else rows.push(row);
};

/** Reads a whole sheet. A cell that holds nothing is null; a formula that shows nothing is an empty text. */
export const loadSheet = async (file: WorkbookFile, sheet: string, watch?: Watch): Promise<LoadedSheet> => {
  const columns: CellValue[][] = [];
  const styles: StyleRuns[] = [];
  const uncalculated = new Map<number, number[]>();
  let held = 0;
  // eslint-disable-next-line max-params -- called for every cell of a sheet: an object each would cost more than the work
  const cell: SheetVisitor['cell'] = (row, column, value, style, formula) => {
    if (value === null && formula !== null) noteRow(uncalculated, column, row);
    if (value === null || (value === '' && formula === null)) return;
    while (columns.length <= column) {
      columns.push([]);
      styles.push(styleRuns());
    }
    // The line above made the column.
    const cells = columns[column] as CellValue[];
    held += row + 1 - cells.length;
    if (held > MOST_CELLS) throw new Refusal('too-large', `${MOST_CELLS} cells`);
    while (cells.length < row) cells.push(null);
    cells[row] = value;
    styles[column]?.add(row, style);
  };
  await file.scan(
    sheet,
    { cell },
    watch === undefined ? {} : { pause: (share) => watch(Math.floor(share * 99), 100) },
  );
  return {
    columns,
    uncalculated,
    styleOf: (row, column) => styles[column]?.at(row) ?? 0,
    filled: {
      columns: columns.length,
      rowsIn: (column) => columns[column]?.length ?? 0,
      isFilled: (row, column) => (columns[column]?.[row] ?? null) !== null,
    },
  };
};
