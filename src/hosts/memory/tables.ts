/** Tables of the in-memory workbook. */
import { intersection, type Area } from '../../sheet';
import { usedWithin } from './area';
import { contentAt, isFormula, setContent, setFormat } from './cells';
import { nextId, sheetById, sheetSize, type Sheet, type Table, type Workbook } from './workbook';
import { WorkbookGap } from './workbook-gap';

/** Makes an area a table; its first row is the header row. Throws where the area meets another table. */
export function addTable(workbook: Workbook, name: string, area: Area): Table {
  const taken = workbook.tables.some(
    (table) => table.name.toLowerCase() === name.toLowerCase() || intersection(table.area, area) !== null,
  );
  if (taken) throw new Error(`a table of this name or place exists: ${name}`);
  const table: Table = { id: nextId(workbook, ''), name, area, totalsRow: false };
  workbook.tables.push(table);
  return table;
}

/** The table of this id, or of this name, letter case aside; undefined where there is none. */
export function tableByKey(workbook: Workbook, key: string): Table | undefined {
  return workbook.tables.find((table) => table.id === key || table.name.toLowerCase() === key.toLowerCase());
}

/** The tables that an area touches, in the order they were made. */
export function tablesTouching(workbook: Workbook, area: Area): readonly Table[] {
  return workbook.tables.filter((table) => intersection(table.area, area) !== null);
}

/**
 * A new column at the right end of a table, blank but for its header. A header that the table has already, letter
 * case aside, gets a number behind it ("Tier2"), as spreadsheets do. Answers the header that was written.
 * Throws a WorkbookGap where cells to the right of the table would have to move.
 */
export function addTableColumn(workbook: Workbook, table: Table, header: string): string {
  const sheet = sheetById(workbook, table.area.sheet);
  if (sheet === undefined) throw new Error(`the sheet of table ${table.name} is gone`);
  const { row, rows, column, columns } = table.area;
  const beside: Area = { ...table.area, column: column + columns, columns: 1 };
  const behind: Area = { ...beside, columns: sheetSize.columns - beside.column };
  if (usedWithin(sheet, beside) !== null || tablesTouching(workbook, { ...behind, row, rows }).length > 0) {
    throw new WorkbookGap('cells moved aside by a new table column');
  }
  const written = freeHeader(headersOf(sheet, table.area), header);
  setContent(sheet, row, beside.column, written);
  table.area = { ...table.area, columns: columns + 1 };
  return written;
}

/** Takes the last columns of a table away, with what they hold, as long as they bear one of these headers. */
export function dropTableColumns(workbook: Workbook, table: Table, headers: readonly string[]): void {
  const sheet = sheetById(workbook, table.area.sheet);
  if (sheet === undefined) throw new Error(`the sheet of table ${table.name} is gone`);
  const lower = new Set(headers.map((header) => header.toLowerCase()));
  for (let last = headersOf(sheet, table.area).length - 1; last > 0; last -= 1) {
    if (!lower.has((headersOf(sheet, table.area)[last] ?? '').toLowerCase())) return;
    const { row, rows, column } = table.area;
    const beside: Area = {
      ...table.area,
      column: column + last + 1,
      columns: sheetSize.columns - column - last - 1,
    };
    if (usedWithin(sheet, beside) !== null)
      throw new WorkbookGap('cells moved back by a dropped table column');
    for (let at = row; at < row + rows; at += 1) {
      setContent(sheet, at, column + last, null);
      setFormat(sheet, at, column + last, 'General');
    }
    table.area = { ...table.area, columns: last };
  }
}

/** The headers of a table as texts. */
export function headersOf(sheet: Sheet, area: Area): readonly string[] {
  return Array.from({ length: area.columns }, (_, column) => {
    const content = contentAt(sheet, area.row, area.column + column);
    return String((isFormula(content) ? content.formula : content) ?? '');
  });
}

function freeHeader(taken: readonly string[], header: string): string {
  const lower = new Set(taken.map((each) => each.toLowerCase()));
  let free = header;
  for (let number = 2; lower.has(free.toLowerCase()); number += 1) free = `${header}${String(number)}`;
  return free;
}
