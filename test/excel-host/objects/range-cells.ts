/** Values, formulas and number formats of a range, in Excel's shapes: a list of rows. */
import type { Area } from '../../../src/sheet';
import {
  contentAt,
  formatAt,
  isFormula,
  setContent,
  setFormat,
  shownValue,
} from '../../../src/hosts/memory/cells';
import { isClosed, isUnlocked } from '../../../src/hosts/memory/obstacle';
import { enterValue } from '../../../src/hosts/memory/enter-value';
import type { Content, Sheet } from '../../../src/hosts/memory/workbook';
import { accessDenied, hostGap, invalidArgument } from '../host-error';
import { isList, type Wire } from '../wire';
import type { World } from '../world';
import { giveWay } from './give-way';
import { keepTables } from './keep-tables';

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
export function writeValues(world: World, sheet: Sheet, area: Area, values: Wire): void {
  refuseClosed(sheet, area);
  const wanted = cellsToWrite(sheet, area, values, 'values').map(({ value, row, column }) => ({
    row,
    column,
    content: withValue(world, entered(value, formatAt(sheet, row, column))),
  }));
  giveWay(sheet, area, wanted);
  for (const { row, column, content } of wanted) setContent(sheet, row, column, content);
  keepTables(world.workbook, area, wanted);
}

/** In Excel the two differ only in what they answer when read. */
export function writeFormulas(world: World, sheet: Sheet, area: Area, formulas: Wire): void {
  writeValues(world, sheet, area, formulas);
}

export function writeFormats(sheet: Sheet, area: Area, formats: Wire): void {
  if (isClosed(sheet, area)) throw accessDenied(`sheet ${sheet.name} is protected`);
  for (const { value, row, column } of cellsToWrite(sheet, area, formats, 'number formats')) {
    if (typeof value !== 'string') throw invalidArgument('a number format that is no text');
    setFormat(sheet, row, column, value);
  }
}

function rowsOf(world: World, area: Area, cell: (row: number, column: number) => Wire): Wire {
  if (area.rows * area.columns > world.limits.cellsPerRead) return null;
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) => cell(area.row + row, area.column + column)),
  );
}

interface Wanted {
  readonly value: Wire;
  readonly row: number;
  readonly column: number;
}

// One value alone is meant for every cell of the range.
function cellsToWrite(sheet: Sheet, area: Area, values: Wire, what: string): readonly Wanted[] {
  const rows = isList(values) ? values : null;
  if (rows !== null) checkShape(area, rows, what);
  const wanted: Wanted[] = [];
  const only = filterMix(sheet, area, values);
  for (let row = 0; row < area.rows; row += 1) {
    if (only !== null && sheet.filteredRows.has(area.row + row)) continue;
    const cells = rows?.[row];
    for (let column = 0; column < area.columns; column += 1) {
      const value = only === null ? (isList(cells) ? cells[column] : values) : only.first;
      if (value !== undefined && value !== null)
        wanted.push({ value, row: area.row + row, column: area.column + column });
    }
  }
  return wanted;
}

/**
 * A block written over rows of which a filter hides some does not land where it should: known is that the first value comes
 * into every cell that shows, and the hidden ones stay. Null where the rows show or hide all together.
 */
function filterMix(sheet: Sheet, area: Area, values: Wire): { readonly first: Wire } | null {
  let hidden = 0;
  if (sheet.filteredRows.size === 0) return null;
  for (let row = area.row; row < area.row + area.rows; row += 1) if (sheet.filteredRows.has(row)) hidden += 1;
  if (hidden === 0 || hidden === area.rows) return null;
  const [first] = isList(values) ? values : [];
  if (!isList(first)) throw hostGap('one value for filtered and other rows');
  return { first: first[0] ?? null };
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

// Nothing is calculated here: a formula gives what the test said it gives, or nothing that could be read.
function withValue({ formulas }: World, content: Content): Content {
  if (!isFormula(content)) return content;
  const value = formulas.get(content.formula);
  return value === undefined ? content : { ...content, value };
}

function refuseClosed(sheet: Sheet, area: Area): void {
  if (sheet.protected && !isUnlocked(sheet, area)) throw accessDenied(`sheet ${sheet.name} is protected`);
}
