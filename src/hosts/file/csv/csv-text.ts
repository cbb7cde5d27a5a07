import type { CellValue } from '../../../sheet';
import { csvCell, type CsvStyle } from './csv-cell';
import type { CsvFile } from './csv-file';

/** Columns to stand at the right of a file, from the record `firstRow` (counted from 0) on. */
export interface AddedColumns {
  readonly firstRow: number;
  /** One cell a record of the file, from its first record on. */
  readonly columns: readonly (readonly CellValue[])[];
  readonly decimal: '.' | ',';
}

const RECORDS_A_PIECE = 10_000;
const BYTE_ORDER_MARK = '\ufeff';

/** The cells of ours behind record `row`, with the separators that bring a short record up to the file's width. */
const tail = (csv: CsvFile, added: AddedColumns, row: number, style: CsvStyle): string => {
  const width = csv.records.widths[row] ?? 0;
  if (row < added.firstRow || width === 0) return '';
  const padding = style.separator.repeat(csv.records.columns.length - width);
  const cells = added.columns.map((column) => style.separator + csvCell(column[row] ?? null, style));
  return padding + cells.join('');
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
  if (csv.byteOrderMark || csv.encoding !== 'utf-8') yield BYTE_ORDER_MARK;
  let piece = csv.preamble;
  for (let row = 0; row < ends.length; row += 1) {
    const own = tail(csv, added, row, style);
    piece += csv.text.slice(starts[row], ends[row]) + own + csv.text.slice(ends[row], starts[row + 1]);
    if (row % RECORDS_A_PIECE === RECORDS_A_PIECE - 1) {
      yield piece;
      piece = '';
    }
  }
  yield piece;
}
