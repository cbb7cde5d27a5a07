/** Formulas that nobody changed and that show other values than the file keeps: these values are written too. */
import {
  answersOneValue,
  canStore,
  fillsAsMany,
  shiftFormula,
  worksOnRanges,
  type ChangedCell,
} from '../../../ooxml';
import { commonBlock, sameBlock, type Block, type CellValue } from '../../../sheet';
import { contentIn } from '../cell-content';
import { cellKey, columnOfKey, rowOfKey } from '../grid/cell-key';
import { valueOfCell } from '../grid/cell-value';
import { sheetIn } from '../grid/grid';
import { blockOf } from '../grid/range-of';
import type { ArrayFormula } from '../load/cells-of';
import type { LoadedSheet } from '../load/load-workbook';
import { spilledCell, spillOf } from './spilled';
import type { HostState } from './state';

/** The longest text that a cell holds. */
const LONGEST = 32_767;
const OURS = /(?:TIER|ABC_CLASS)\s*\(/i;

interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Programs add up in different orders: what differs in the last digits alone is the same. */
const isSame = (one: CellValue, other: CellValue): boolean =>
  typeof one === 'number' && typeof other === 'number'
    ? Math.abs(one - other) <= 1e-13 * Math.max(Math.abs(one), Math.abs(other))
    : one === other;

const isWritable = (value: CellValue): boolean => typeof value !== 'string' || value.length <= LONGEST;

/** Where the file has a word of its own for a name of ours, a formula with it is not ours to write. */
const isOurs = ({ file }: HostState, formula: string): boolean =>
  !OURS.test(formula) || (!file.macros && !file.names.some(({ name }) => OURS.test(`${name}(`)));

/** The formula that the file keeps for the cell, without "="; null where that is not certain. */
const formulaKept = ({ grid, loaded }: HostState, { sheet, row, column }: Place): string | null => {
  const cell = sheetIn(grid, sheet).getCellRaw(row, column);
  if (!cell?.si) return cell?.f?.replace(/^=/, '') ?? null;
  const master = loaded.sheets.get(sheet)?.shared.get(cell.si) ?? null;
  if (master === null) return null;
  const formula = shiftFormula(master.text, row - master.row, column - master.column);
  // The grid worked out its own reading of the formula.
  return contentIn(grid, sheet, row, column).formula === `=${formula}` ? formula : null;
};

/** Whether a formula for one cell says the same when it is written anew. */
const isPlain = (loaded: LoadedSheet, key: number, formula: string): boolean =>
  loaded.oneCellArrays.has(key)
    ? worksOnRanges(formula) && answersOneValue(formula)
    : !worksOnRanges(formula);

const single = (state: HostState, loaded: LoadedSheet, place: Place): ChangedCell | null => {
  const { sheet, row, column } = place;
  const value = valueOfCell(sheetIn(state.grid, sheet).getCellRaw(row, column));
  const formula = formulaKept(state, place);
  if (formula === null || !isWritable(value) || spillOf(state.grid, sheet, row, column) !== null) return null;
  const faithful =
    canStore(formula) && isOurs(state, formula) && isPlain(loaded, cellKey(row, column), formula);
  return faithful ? { row, column, value, formula: `=${formula}`, spill: null, format: null } : null;
};

/** The cells that a formula fills beside its own. */
const filledBeside = (
  state: HostState,
  sheet: string,
  { row, column, rows, columns }: Block,
): ChangedCell[] =>
  Array.from({ length: rows * columns - 1 }, (_, index): ChangedCell => {
    const at = row + Math.floor((index + 1) / columns);
    const place = column + ((index + 1) % columns);
    const value = valueOfCell(spilledCell(state.grid, sheet, at, place));
    return { row: at, column: place, value, formula: null, spill: null, format: null };
  });

/** A formula of several cells that shows other values, with these values; nothing where it is as it was. */
const several = (
  state: HostState,
  sheet: string,
  { area, formula, shown }: ArrayFormula,
): readonly ChangedCell[] => {
  const { row, column } = area;
  const now = contentIn(state.grid, sheet, row, column);
  const range = spillOf(state.grid, sheet, row, column);
  const whole = now.formula === formula && range !== null && sameBlock(blockOf(range), area);
  if (!whole || !fillsAsMany(formula) || !isOurs(state, formula)) return [];
  const before = state.shownBefore.get(sheet)?.get(cellKey(row, column)) ?? now.value;
  const beside = filledBeside(state, sheet, area);
  const wasShown = (cell: ChangedCell): CellValue => valueOfCell(shown.get(cellKey(cell.row, cell.column)));
  if (isSame(before, now.value) && beside.every((cell) => isSame(cell.value, wasShown(cell)))) return [];
  return [{ row, column, value: now.value, formula, spill: area, format: null }, ...beside];
};

/** Whether a single cell could be edited; a table's header cells say what its part says. */
const freeIn = ({ frame, arrays }: LoadedSheet): ((cell: Omit<Place, 'sheet'>) => boolean) => {
  const headers = frame.tables
    .filter(({ headerRow }) => headerRow)
    .map(({ area }) => ({ ...area, rows: 1, columns: Infinity }));
  const closed = [...frame.pivots, ...headers, ...arrays.map(({ area }) => area)];
  return ({ row, column }) => {
    const cell = { row, column, rows: 1, columns: 1 };
    const isHidden = (merge: Block): boolean =>
      commonBlock(merge, cell) !== null && (merge.row !== row || merge.column !== column);
    return !closed.some((block) => commonBlock(block, cell) !== null) && !frame.merges.some(isHidden);
  };
};

/**
 * The formulas of a sheet that show other values than the file keeps, where each can be written as the file has it. A
 * formula that may mean another thing when it is written anew keeps its old value: whoever opens the file in Excel
 * works it out. `changed` tells the cells that are written anyway.
 */
export const recomputed = (
  state: HostState,
  sheet: string,
  changed: ReadonlyMap<number, ChangedCell>,
): readonly ChangedCell[] => {
  const loaded = state.loaded.sheets.get(sheet);
  if (loaded === undefined || loaded.frame.protected) return [];
  const { arrays } = loaded;
  const isFree = freeIn(loaded);
  const cells: ChangedCell[] = [];
  for (const [key, before] of state.shownBefore.get(sheet) ?? []) {
    const place = { sheet, row: rowOfKey(key), column: columnOfKey(key) };
    const now = valueOfCell(sheetIn(state.grid, sheet).getCellRaw(place.row, place.column));
    if (changed.has(key) || isSame(now, before) || !isFree(place)) continue;
    const cell = single(state, loaded, place);
    if (cell !== null) cells.push(cell);
  }
  const filled = arrays
    .filter(({ area, computed }) => computed && !changed.has(cellKey(area.row, area.column)))
    .flatMap((array) => several(state, sheet, array));
  return [...cells, ...filled];
};
