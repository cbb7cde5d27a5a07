/** Whether a change and what took it back again cancel out. */
import type { ICellData, IMutationInfo, Nullable } from '@univerjs/core';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import {
  AddConditionalRuleMutation,
  DeleteConditionalRuleMutation,
  type IAddConditionalRuleMutationParams,
  type IDeleteConditionalRuleMutationParams,
} from '@univerjs/sheets-conditional-formatting';
import { SetSheetTableMutation } from '@univerjs/sheets-table';
import { contentIn, sameContent, type CellContent } from '../cell-content';
import { cellKey } from '../grid/cell-key';
import { valueOfCell } from '../grid/cell-value';
import { sheetIn, type Grid } from '../grid/grid';
import { cellsChange, eachCell } from '../grid/matrix';
import type { HostState } from './state';
import type { ColumnsChange } from './table-columns';

type Known = Pick<HostState, 'grid' | 'originals'>;

/** The cells that were looked at, a byte each. */
type Seen = (sheet: string, row: number, column: number) => boolean;

const seenCells = (grid: Grid): Seen => {
  const columns = new Map<string, Uint8Array>();
  return (sheet, row, column) => {
    const name = `${sheet} ${column}`;
    const rows = columns.get(name) ?? new Uint8Array(sheetIn(grid, sheet).getRowCount());
    columns.set(name, rows);
    const seen = rows[row] === 1;
    rows[row] = 1;
    return seen;
  };
};

const formatOf = ({ grid }: Known, cell: ICellData): string | null => {
  const { s } = cell;
  const style = typeof s === 'string' ? grid.workbook.getStyles().getStyleByCell(cell) : s;
  return style?.n?.pattern ?? null;
};

/** What a cell would hold if it were written back. A formula that it shares with others is one of the file. */
const contentBefore = (known: Known, sheet: string, key: number, cell: ICellData): CellContent => ({
  value: valueOfCell(cell),
  formula: cell.si ? (known.originals.get(sheet)?.get(key)?.formula ?? null) : (cell.f ?? null),
  format: formatOf(known, cell),
});

const holds = (known: Known, sheet: string, [row, column]: [number, number], cell: Nullable<ICellData>) => {
  const now = contentIn(known.grid, sheet, row, column);
  const before = contentBefore(known, sheet, cellKey(row, column), cell ?? {});
  return sameContent(cell?.s === undefined ? { ...before, format: now.format } : before, now);
};

const cellsHold = (known: Known, seen: Seen, params: object | undefined): boolean => {
  const change = cellsChange(params, known.grid.unit);
  if (change === null) return false;
  const { subUnitId: sheet, cellValue } = change;
  let same = true;
  eachCell(cellValue, (row, column, cell) => {
    if (same && !seen(sheet, row, column)) same = holds(known, sheet, [row, column], cell);
  });
  return same;
};

/** How many columns tables would get, and orders of rules as they would be. */
interface Others {
  readonly tables: Map<string, number>;
  readonly rules: Map<string, readonly string[]>;
}

const idsOn = ({ grid }: Known, sheet: string): readonly string[] =>
  (grid.rules.getSubunitRules(grid.unit, sheet) ?? []).map(({ cfId }) => cfId);

const take = (known: Known, { tables, rules }: Others, { id, params }: IMutationInfo): boolean => {
  // A mutation of each of these names is of the shape that its package gives it; the list of steps does not say so.
  if (id === SetSheetTableMutation.id) {
    const { tableId, config } = params as ColumnsChange;
    const { operationType, count } = config.rowColOperation;
    tables.set(tableId, (tables.get(tableId) ?? 0) + (operationType === 'insert' ? count : -count));
    return true;
  }
  if (id === AddConditionalRuleMutation.id) {
    const { subUnitId, rule } = params as IAddConditionalRuleMutationParams;
    rules.set(subUnitId, [rule.cfId, ...(rules.get(subUnitId) ?? idsOn(known, subUnitId))]);
    return true;
  }
  if (id !== DeleteConditionalRuleMutation.id) return false;
  const { subUnitId, cfId } = params as IDeleteConditionalRuleMutationParams;
  rules.set(
    subUnitId,
    (rules.get(subUnitId) ?? idsOn(known, subUnitId)).filter((one) => one !== cfId),
  );
  return true;
};

const othersHold = (known: Known, { tables, rules }: Others): boolean =>
  [...tables.values()].every((more) => more === 0) &&
  [...rules].every(([sheet, before]) => JSON.stringify(before) === JSON.stringify(idsOn(known, sheet)));

/**
 * Whether taking these changes back would leave the workbook as it is: each cell as far as the file keeps it. The mutations are
 * given as undoing carries them out, the earliest change last.
 */
export const leavesAsIs = (known: Known, undo: readonly IMutationInfo[]): boolean => {
  const seen = seenCells(known.grid);
  const isCells = ({ id }: IMutationInfo): boolean => id === SetRangeValuesMutation.id;
  const others: Others = { tables: new Map(), rules: new Map() };
  return (
    undo.every((one) => isCells(one) || take(known, others, one)) &&
    othersHold(known, others) &&
    // What a cell held before its first change is what counts.
    [...undo].reverse().every((one) => !isCells(one) || cellsHold(known, seen, one.params))
  );
};
