/** What Excel does on its own where cells of a table were written. */
import { isFormula, setContent } from '../../../src/hosts/memory/cells';
import { headersOf, tablesTouching } from '../../../src/hosts/memory/tables';
import { sheetById, type Sheet, type Table, type Workbook } from '../../../src/hosts/memory/workbook';
import type { Area } from '../../../src/sheet';
import { hostGap } from '../host-error';
import type { WantedCell } from './give-way';

/**
 * Headers stay different texts: a header that another column has gets a number behind it. A formula makes the whole column a
 * calculated one and writes over what stood there.
 */
export function keepTables(workbook: Workbook, area: Area, written: readonly WantedCell[]): void {
  const sheet = sheetById(workbook, area.sheet);
  if (sheet === undefined) return;
  for (const table of tablesTouching(workbook, area)) {
    keepHeaders(sheet, table, written);
    fillFormulas(sheet, table, written);
  }
}

function keepHeaders(sheet: Sheet, { area }: Table, written: readonly WantedCell[]): void {
  for (const cell of written) {
    const index = cell.column - area.column;
    if (cell.row !== area.row || index < 0 || index >= area.columns) continue;
    const headers = headersOf(sheet, area);
    const header = headers[index] ?? '';
    if (header === '') throw hostGap('a table column without a header');
    const taken = new Set(headers.filter((_, other) => other !== index).map((each) => each.toLowerCase()));
    let free = header;
    for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${header}${String(number)}`;
    setContent(sheet, cell.row, cell.column, free);
  }
}

function fillFormulas(sheet: Sheet, { area, totalsRow }: Table, written: readonly WantedCell[]): void {
  const last = area.row + area.rows - (totalsRow ? 1 : 0);
  const body = ({ row, column }: WantedCell): boolean =>
    row > area.row && row < last && column >= area.column && column < area.column + area.columns;
  for (const { column, content } of written.filter(body)) {
    if (!isFormula(content)) continue;
    for (let row = area.row + 1; row < last; row += 1) setContent(sheet, row, column, content);
  }
}
