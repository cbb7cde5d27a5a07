import { addressOf, firstTouched, HostFault, type Area, type Over } from '../../sheet';
import { contentsOf, typedContent } from './cells';
import { headersOf } from './tables';
import { sheetById, type Sheet, type Table, type Workbook } from './workbook';

/** Throws where a cell to be written to holds something else than the edit expects to write over. */
export function refuseTouched(
  sheet: Sheet,
  { area, over }: { readonly area: Area; readonly over?: Over },
): void {
  if (over === undefined) return;
  const there = contentsOf(sheet, area).map((cells) => cells.map(typedContent));
  const touched = firstTouched(over, there);
  if (touched === null) return;
  const { row, column } = touched;
  const cell = { ...area, row: area.row + row, column: area.column + column, rows: 1, columns: 1 };
  throw new HostFault('touched', addressOf(cell));
}

/** Throws where a table column that is to go holds something else than the edit expects. */
export function refuseTouchedColumns(
  workbook: Workbook,
  { area }: Table,
  { headers, over }: { readonly headers: readonly string[]; readonly over?: Over },
): void {
  const sheet = sheetById(workbook, area.sheet);
  if (over === undefined || sheet === undefined) return;
  headersOf(sheet, area).forEach((header, index) => {
    const place = headers.indexOf(header);
    if (place < 0) return;
    const below = {
      ...area,
      row: area.row + 1,
      rows: area.rows - 1,
      column: area.column + index,
      columns: 1,
    };
    refuseTouched(sheet, { area: below, over: [over[place] ?? null] });
  });
}
