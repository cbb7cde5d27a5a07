/** Values, formulas and number formats of a range, in Excel's shapes: a list of rows. */
import { intersection, type Area } from '../../../src/sheet';
import {
  contentAt,
  formatAt,
  isFormula,
  setContent,
  setFormat,
  shownValue,
} from '../../../src/hosts/memory/cells';
import { enterValue } from '../../../src/hosts/memory/enter-value';
import type { Content, Sheet } from '../../../src/hosts/memory/workbook';
import { accessDenied, hostGap, invalidArgument } from '../host-error';
import { isList, type Wire } from '../wire';
import type { World } from '../world';

/** The longest text of a cell. */
const longestText = 32_767;

/** Blank cells as "", formulas by their values; null beyond the cells of one read, as Excel answers. */
export function readValues(world: World, sheet: Sheet, area: Area): Wire {
  return rowsOf(world, area, (row, column) => {
    const value = shownValue(contentAt(sheet, row, column));
    if (value === undefined) throw hostGap('calculating a formula whose value was not given');
    return value ?? '';
  });
}

/** As readValues, but formulas as their text. */
export function readFormulas(world: World, sheet: Sheet, area: Area): Wire {
  return rowsOf(world, area, (row, column) => {
    const content = contentAt(sheet, row, column);
    return (isFormula(content) ? content.formula : content) ?? '';
  });
}

export function readFormats(world: World, sheet: Sheet, area: Area): Wire {
  return rowsOf(world, area, (row, column) => formatAt(sheet, row, column));
}

/** Values as if typed: null leaves a cell, "" blanks it, "=…" makes a formula. */
export function writeValues(sheet: Sheet, area: Area, values: Wire): void {
  refuseClosed(sheet, area);
  eachCell(area, values, 'values', (value, row, column) => {
    const content = entered(value, formatAt(sheet, row, column));
    setContent(sheet, row, column, content);
  });
}

/** In Excel the two differ only in what they answer when read. */
export function writeFormulas(sheet: Sheet, area: Area, formulas: Wire): void {
  writeValues(sheet, area, formulas);
}

export function writeFormats(sheet: Sheet, area: Area, formats: Wire): void {
  refuseClosed(sheet, area);
  eachCell(area, formats, 'number formats', (format, row, column) => {
    if (typeof format !== 'string') throw invalidArgument('a number format that is no text');
    setFormat(sheet, row, column, format);
  });
}

function rowsOf(world: World, area: Area, cell: (row: number, column: number) => Wire): Wire {
  if (area.rows * area.columns > world.limits.cellsPerRead) return null;
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) => cell(area.row + row, area.column + column)),
  );
}

type Visit = (value: Wire, row: number, column: number) => void;

// One value alone is meant for every cell of the range.
function eachCell(area: Area, values: Wire, what: string, visit: Visit): void {
  const rows = isList(values) ? values : null;
  if (rows !== null) checkShape(area, rows, what);
  for (let row = 0; row < area.rows; row += 1) {
    const cells = rows?.[row];
    for (let column = 0; column < area.columns; column += 1) {
      const value = isList(cells) ? cells[column] : values;
      if (value !== undefined && value !== null) visit(value, area.row + row, area.column + column);
    }
  }
}

function checkShape(area: Area, rows: readonly Wire[], what: string): void {
  const fits = rows.length === area.rows && rows.every((row) => isList(row) && row.length === area.columns);
  if (!fits) throw invalidArgument(`the ${what} do not have the size of the range`);
}

function entered(value: Wire, format: string): Content {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'string') throw invalidArgument('a value that is no text, number or truth value');
  if (value.length > longestText) throw invalidArgument('a text longer than a cell can hold');
  return enterValue(value, format);
}

function refuseClosed(sheet: Sheet, area: Area): void {
  if (sheet.protected) throw accessDenied(`sheet ${sheet.name} is protected`);
  if (sheet.merged.some((merged) => intersection(merged, area) !== null))
    throw hostGap('writing into merged cells');
  for (let row = area.row; sheet.hiddenRows.size > 0 && row < area.row + area.rows; row += 1) {
    if (sheet.hiddenRows.has(row)) throw hostGap('writing over hidden or filtered rows');
  }
}
