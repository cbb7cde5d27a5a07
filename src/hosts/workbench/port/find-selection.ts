/** What the user points at in the grid. */
import { ObjectMatrix, type Worksheet } from '@univerjs/core';
import { HostFault, type Extent, type Found } from '../../../sheet';
import type { Block } from '../../../ooxml/workbook-file';
import { sheetIn, type Grid } from '../grid/grid';
import { blockOf } from '../grid/range-of';
import { meeting } from '../locks';
import { shownValue } from './read-cells';
import type { HostState } from './state';

type Filled = (row: number, column: number) => boolean;

const filledIn = (grid: Grid, worksheet: Worksheet): Filled => {
  return (row, column) => {
    const cell = worksheet.getCellRaw(row, column);
    return Boolean(cell?.f || cell?.si) || shownValue(grid, worksheet, row, column) !== null;
  };
};

/** The last row and column that hold anything at all, also only a style. */
const heldExtent = (grid: Grid, worksheet: Worksheet): Extent => {
  const { endRow, endColumn } = worksheet.getCellMatrix().getDataRange();
  const spills = grid.formulas.getArrayFormulaRange()[grid.unit]?.[worksheet.getSheetId()] ?? {};
  let rows = endRow + 1;
  let columns = endColumn + 1;
  new ObjectMatrix(spills).forValue((_row, _column, range) => {
    rows = Math.max(rows, (range?.endRow ?? -1) + 1);
    columns = Math.max(columns, (range?.endColumn ?? -1) + 1);
  });
  return { rows: Math.max(0, rows), columns: Math.max(0, columns) };
};

/** The smallest block within this one that holds all its filled cells; null where all are blank. */
const filledWithin = (block: Block, held: Extent, filled: Filled): Block | null => {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  const lastRow = Math.min(block.row + block.rows, held.rows) - 1;
  const lastColumn = Math.min(block.column + block.columns, held.columns) - 1;
  for (let row = block.row; row <= lastRow; row += 1)
    for (let column = block.column; column <= lastColumn; column += 1) {
      if (!filled(row, column)) continue;
      top = Math.min(top, row);
      bottom = row;
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
};

const anyFilled = (block: Block, held: Extent, filled: Filled): boolean => {
  const lastRow = Math.min(block.row + block.rows, held.rows) - 1;
  const lastColumn = Math.min(block.column + block.columns, held.columns) - 1;
  for (let row = Math.max(0, block.row); row <= lastRow; row += 1)
    for (let column = Math.max(0, block.column); column <= lastColumn; column += 1)
      if (filled(row, column)) return true;
  return false;
};

/** The block around a cell, bounded by blank rows and columns; cells that touch at a corner belong to it. */
const regionAround = (cell: Block, held: Extent, filled: Filled): Block => {
  let { row, column, rows, columns } = cell;
  const any = (atRow: number, atColumn: number, height: number, width: number): boolean =>
    anyFilled({ row: atRow, column: atColumn, rows: height, columns: width }, held, filled);
  for (;;) {
    const before = `${row} ${column} ${rows} ${columns}`;
    while (row > 0 && any(row - 1, column - 1, 1, columns + 2)) {
      row -= 1;
      rows += 1;
    }
    while (any(row + rows, column - 1, 1, columns + 2)) rows += 1;
    while (column > 0 && any(row - 1, column - 1, rows + 2, 1)) {
      column -= 1;
      columns += 1;
    }
    while (any(row - 1, column + columns, rows + 2, 1)) columns += 1;
    if (before === `${row} ${column} ${rows} ${columns}`) return { row, column, rows, columns };
  }
};

const tableAt = ({ grid, loaded }: HostState, worksheet: Worksheet, block: Block): Found | null => {
  const sheet = worksheet.getSheetId();
  for (const { id, totalsRow } of loaded.sheets.get(sheet)?.frame.tables ?? []) {
    const table = grid.tables.getTableById(grid.unit, id);
    if (table === undefined) continue;
    const whole = blockOf(table.getRange());
    if (meeting(whole, block) === null) continue;
    const area = { sheet, ...whole, rows: whole.rows - (totalsRow ? 1 : 0) };
    return { area, sheetName: worksheet.getName(), table: id, totalsRow };
  }
  return null;
};

/** See `Spreadsheet.selection`. */
export const findSelection = (state: HostState): Found | null => {
  const { grid } = state;
  const worksheet = grid.workbook.getActiveSheet();
  const selections = grid.selections.getCurrentSelections();
  if (selections.length > 1) throw new HostFault('no-selection', 'several areas');
  const [selection] = selections;
  if (selection === undefined) return null;
  const { range } = selection;
  // Whole rows and columns are given without an end.
  const block = blockOf({
    startRow: range.startRow || 0,
    startColumn: range.startColumn || 0,
    endRow: Number.isFinite(range.endRow) ? range.endRow : worksheet.getRowCount() - 1,
    endColumn: Number.isFinite(range.endColumn) ? range.endColumn : worksheet.getColumnCount() - 1,
  });
  const table = tableAt(state, worksheet, block);
  if (table !== null) return table;
  const filled = filledIn(grid, worksheet);
  const held = heldExtent(grid, worksheet);
  const single = block.rows === 1 && block.columns === 1;
  const used = filledWithin(single ? regionAround(block, held, filled) : block, held, filled);
  if (used === null) return null;
  const sheet = worksheet.getSheetId();
  return { area: { sheet, ...used }, sheetName: worksheet.getName(), table: null, totalsRow: false };
};

/** See `Spreadsheet.extent`. */
export const extentOf = ({ grid }: HostState, sheet: string): Extent => {
  const worksheet = sheetIn(grid, sheet);
  const held = heldExtent(grid, worksheet);
  const used = filledWithin({ row: 0, column: 0, ...held }, held, filledIn(grid, worksheet));
  return used === null
    ? { rows: 0, columns: 0 }
    : { rows: used.row + used.rows, columns: used.column + used.columns };
};
