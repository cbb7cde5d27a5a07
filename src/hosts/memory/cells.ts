/** Reading and setting single cells and blocks of the in-memory workbook. */
import type { Area, CellValue } from '../../sheet';
import type { Column, Content, Formula, Sheet } from './workbook';

/** True for a cell that holds a formula. */
export function isFormula(content: Content): content is Formula {
  return typeof content === 'object' && content !== null;
}

/** What a cell holds; null for a blank one and past the filled part of the sheet. */
export function contentAt(sheet: Sheet, row: number, column: number): Content {
  return sheet.columns[column]?.contents[row] ?? null;
}

/** The number format of a cell in Excel's English codes. */
export function formatAt(sheet: Sheet, row: number, column: number): string {
  return sheet.columns[column]?.formats[row] ?? 'General';
}

/** Puts content into a cell as it is: nothing is parsed. An empty text blanks the cell, as it does in a spreadsheet. */
export function setContent(sheet: Sheet, row: number, column: number, content: Content): void {
  const { contents } = columnOf(sheet, column);
  padTo(contents, row, null);
  contents[row] = content === '' ? null : content;
}

/** Sets the number format of a cell. */
export function setFormat(sheet: Sheet, row: number, column: number, format: string): void {
  const { formats } = columnOf(sheet, column);
  padTo(formats, row, 'General');
  formats[row] = format;
}

/** Puts rows of content at a place, as they are. Rows may differ in length. */
export function putRows(
  sheet: Sheet,
  rows: readonly (readonly Content[])[],
  at: { readonly row: number; readonly column: number } = { row: 0, column: 0 },
): void {
  rows.forEach((cells, row) => {
    cells.forEach((content, column) => {
      setContent(sheet, at.row + row, at.column + column, content);
    });
  });
}

/** The contents of an area, column by column. */
export function contentsOf(sheet: Sheet, area: Area): Content[][] {
  return Array.from({ length: area.columns }, (_, column) => {
    const kept = sheet.columns[area.column + column]?.contents.slice(area.row, area.row + area.rows) ?? [];
    padTo(kept, area.rows, null);
    return kept;
  });
}

/**
 * The value a cell shows; undefined for a formula nobody has calculated, so that a caller cannot take it for a blank.
 */
export function shownValue(content: Content): CellValue | undefined {
  return isFormula(content) ? content.value : content;
}

/** What was typed into a cell: a formula as its text. */
export function typedContent(content: Content): CellValue {
  return isFormula(content) ? content.formula : content;
}

function columnOf(sheet: Sheet, column: number): Column {
  for (let next = sheet.columns.length; next <= column; next += 1) {
    sheet.columns.push({ contents: [], formats: [] });
  }
  const found = sheet.columns[column];
  if (found === undefined) throw new Error(`no column ${String(column)}`);
  return found;
}

// Pushed one by one: a write far past the end would turn the array into a slow, sparse one.
function padTo<Cell>(cells: Cell[], length: number, blank: Cell): void {
  while (cells.length < length) cells.push(blank);
}
