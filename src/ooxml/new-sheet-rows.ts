import type { CellValue } from '../sheet';
import { columnWidths } from './column-widths';
import { cellReference } from './references';
import { byteSink } from './patch/rows/byte-sink';
import { cellText } from './patch/rows/cell-text';

const NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A new sheet's part from its columns, piece by piece; `styles` holds the style of each column's numbers. */
export async function* sheetPieces(
  columns: readonly (readonly CellValue[])[],
  styles: readonly number[],
): AsyncGenerator<Uint8Array, void, undefined> {
  const sink = byteSink();
  const rows = columns.reduce((most, column) => Math.max(most, column.length), 0);
  sink.write(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${NAMESPACE}">${columnsText(columns)}<sheetData>`,
  );
  for (let row = 0; row < rows; row += 1) {
    const cells = rowText(columns, styles, row);
    if (cells !== '') sink.write(`<row r="${row + 1}">${cells}</row>`);
    const ready = sink.take();
    if (ready !== null) yield ready;
  }
  sink.write('</sheetData></worksheet>');
  yield await Promise.resolve(sink.rest());
}

/** An element without children would break the format's rules: a sheet without columns has none. */
function columnsText(columns: readonly (readonly CellValue[])[]): string {
  const widths = columnWidths(columns).map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  return widths.length === 0 ? '' : `<cols>${widths.join('')}</cols>`;
}

function rowText(columns: readonly (readonly CellValue[])[], styles: readonly number[], row: number): string {
  let text = '';
  columns.forEach((cells, column) => {
    const value = cells[row] ?? null;
    if (value === null) return;
    const style = typeof value === 'number' ? (styles[column] ?? 0) : 0;
    const change = { column, value, formula: null, spill: null, format: null, like: null };
    text += cellText('', cellReference(row, column), style, change);
  });
  return text;
}
