/** What the user points at in the grid. */
import { ObjectMatrix, type Worksheet } from '@univerjs/core';
import {
  HostFault,
  commonBlock,
  extentOf as extentOfCells,
  pointedAt,
  type Area,
  type Extent,
  type FilledCells,
  type Found,
  type Pointed,
} from '../../../sheet';
import { sheetIn, type Grid } from '../grid/grid';
import { blockOf } from '../grid/range-of';
import { shownValue } from './read-cells';
import type { HostState } from './state';

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

/** Which cells of a sheet are filled: a formula that shows nothing is filled too. */
export const filledCells = (grid: Grid, worksheet: Worksheet): FilledCells => {
  const held = heldExtent(grid, worksheet);
  return {
    columns: held.columns,
    rowsIn: () => held.rows,
    isFilled: (row, column) => {
      const cell = worksheet.getCellRaw(row, column);
      return Boolean(cell?.f || cell?.si) || shownValue(grid, worksheet, row, column) !== null;
    },
  };
};

const tableAt = ({ grid, loaded }: HostState, worksheet: Worksheet, block: Area): Pointed['table'] => {
  const sheet = worksheet.getSheetId();
  for (const { id, totalsRow } of loaded.sheets.get(sheet)?.frame.tables ?? []) {
    const table = grid.tables.getTableById(grid.unit, id);
    if (table === undefined) continue;
    const whole = blockOf(table.getRange());
    if (commonBlock(whole, block) !== null) return { id, area: { sheet, ...whole }, totalsRow };
  }
  return null;
};

/** See `Spreadsheet.selection`. */
export const findSelection = (state: HostState): Found | null => {
  const { grid } = state;
  const worksheet = grid.workbook.getActiveSheet();
  const selections = grid.selections.getCurrentSelections();
  if (selections.length > 1) throw new HostFault('no-selection', 'several areas');
  const [selected] = selections;
  if (selected === undefined) return null;
  const { range } = selected;
  // Whole rows and columns are given without an end.
  const block = blockOf({
    startRow: range.startRow || 0,
    startColumn: range.startColumn || 0,
    endRow: Number.isFinite(range.endRow) ? range.endRow : worksheet.getRowCount() - 1,
    endColumn: Number.isFinite(range.endColumn) ? range.endColumn : worksheet.getColumnCount() - 1,
  });
  const selection = { sheet: worksheet.getSheetId(), ...block };
  return pointedAt({
    selection,
    sheetName: worksheet.getName(),
    cells: filledCells(grid, worksheet),
    table: tableAt(state, worksheet, selection),
  });
};

/** See `Spreadsheet.extent`. */
export const extentOf = ({ grid }: HostState, sheet: string): Extent =>
  extentOfCells(filledCells(grid, sheetIn(grid, sheet)));
