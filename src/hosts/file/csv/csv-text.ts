import type { CellValue } from '../../../sheet';
import { asShown } from './as-shown';
import { csvCell, type CsvStyle } from './csv-cell';
import type { CsvFile } from './csv-file';

/** A column of ours, and the number format that the sheet would show it in; null for none. */
export interface AddedColumn {
  /** One cell a record of the file, from its first record on. */
  readonly cells: readonly CellValue[];
  readonly format: string | null;
}

/** Columns to stand at the right of a file, from the record `firstRow` (counted from 0) on. */
export interface AddedColumns {
  readonly firstRow: number;
  readonly columns: readonly AddedColumn[];
  readonly decimal: '.' | ',';
}

const RECORDS_A_PIECE = 10_000;
const BYTE_ORDER_MARK = '\ufeff';

type CellAt = (row: number) => CellValue;

interface Tails {
  readonly csv: CsvFile;
  readonly firstRow: number;
  readonly columns: readonly CellAt[];
  readonly style: CsvStyle;
}

/** The cells of ours behind record `row`, with the separators that bring a short record up to the file's width. */
const tail = ({ csv, firstRow, columns, style }: Tails, row: number): string => {
  const width = csv.records.widths[row] ?? 0;
  if (row < firstRow || width === 0) return '';
  const padding = style.separator.repeat(csv.records.columns.length - width);
  const cells = columns.map((cell) => style.separator + csvCell(cell(row), style));
  return padding + cells.join('');
};

const cellAt = ({ cells, format }: AddedColumn): CellAt => {
  const shown = asShown(format);
  return (row) => shown(cells[row] ?? null);
};

/**
 * The file with columns added, in pieces: every record letter by letter as it was, then our cells, then the line end
 * it had. Lines above `firstRow` and empty lines get nothing; records shorter than the widest are filled up first, so
 * that our cells stand under our headers. A file that was not UTF-8 begins with a byte-order mark, for it is written
 * as UTF-8.
 */
export function* csvText(csv: CsvFile, added: AddedColumns): Generator<string> {
  const { starts, ends } = csv.records;
  const style: CsvStyle = { separator: csv.separator, decimal: added.decimal };
  const tails = { csv, firstRow: added.firstRow, columns: added.columns.map(cellAt), style };
  if (csv.byteOrderMark || csv.encoding !== 'utf-8') yield BYTE_ORDER_MARK;
  let piece = csv.preamble;
  for (let row = 0; row < ends.length; row += 1) {
    const own = tail(tails, row);
    piece += csv.text.slice(starts[row], ends[row]) + own + csv.text.slice(ends[row], starts[row + 1]);
    if (row % RECORDS_A_PIECE === RECORDS_A_PIECE - 1) {
      yield piece;
      piece = '';
    }
  }
  yield piece;
}
