/** Formulas that fill cells which no file lets them fill. */
import { ObjectMatrix, UndoCommandId } from '@univerjs/core';
import { SetFormulaCalculationNotificationMutation } from '@univerjs/engine-formula';
import type { Originals } from './cell-content';
import { cellKey } from './grid/cell-key';
import type { Grid } from './grid/grid';
import { cellsChange, eachCell } from './grid/matrix';
import { blockOf } from './grid/range-of';
import type { LoadedWorkbook } from './load/load-workbook';
import { canFill } from './port/can-fill';

interface Guarded {
  readonly grid: Grid;
  readonly loaded: LoadedWorkbook;
  readonly originals: Originals;
}

/** The sheet and key of each formula since the file was opened that fills what it must not. */
const offending = ({ grid, loaded, originals }: Guarded): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const [sheet, cells] of Object.entries(grid.formulas.getArrayFormulaRange()[grid.unit] ?? {}))
    new ObjectMatrix(cells ?? {}).forValue((row, column, range) => {
      if (originals.get(sheet)?.has(cellKey(row, column)) !== true) return;
      const block = blockOf(range);
      if (block.rows * block.columns > 1 && !canFill({ grid, loaded }, sheet, block))
        found.add(`${sheet} ${cellKey(row, column)}`);
    });
  return found;
};

/** Whether the last step wrote one of these formulas. */
const lastWrote = ({ grid }: Guarded, formulas: ReadonlySet<string>): boolean => {
  let wrote = false;
  for (const { id, params } of grid.steps.last(grid.unit)?.redoMutations ?? []) {
    const change = id === 'sheet.mutation.set-range-values' ? cellsChange(params, grid.unit) : null;
    eachCell(change?.cellValue, (row, column, cell) => {
      wrote ||=
        Boolean(cell?.f || cell?.si) && formulas.has(`${change?.subUnitId ?? ''} ${cellKey(row, column)}`);
    });
  }
  return wrote;
};

/**
 * Takes a formula back that turns out to fill cells of a table, merged cells or a pivot table, and tells so. One that
 * comes to fill them later, as what it works on changes, is saved for its own cell alone.
 */
export const guardSpills = (guarded: Guarded, refused: () => void): void => {
  const { grid } = guarded;
  grid.commands.onCommandExecuted(({ id, params }) => {
    const ended = params !== undefined && 'functionsExecutedState' in params;
    if (id !== SetFormulaCalculationNotificationMutation.id || !ended || grid.steps.holding) return;
    const formulas = offending(guarded);
    if (formulas.size === 0 || !lastWrote(guarded, formulas)) return;
    // After all others have heard that the formulas were worked out.
    queueMicrotask(() => {
      if (!lastWrote(guarded, formulas)) return;
      void grid.commands.executeCommand(UndoCommandId).then(refused);
    });
  });
};
