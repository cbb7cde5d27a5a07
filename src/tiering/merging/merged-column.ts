import type { CellValue } from '../model';
import type { Notice } from '../notices';
import { cellAt } from '../reading/cell-at';
import { dateColumnSteps } from '../reading/date-column';
import { isBlankCell } from '../reading/is-blank-cell';
import { isMissingWord } from '../reading/missing-words';
import { numberColumnSteps } from '../reading/number-column';
import type { Register, RegisterColumn } from '../register';
import { exactSum } from '../stats/exact-sum';
import { stepThrough, type Steps } from '../steps';
import { commonestCell } from './commonest-cell';
import type { MergeRule } from './merging-uses';

/** The rows of a register (places in it) that one client fills, from its first on. */
export type RowsOfClient = readonly number[];

/** How a column looks where several rows become one, and why its cells cannot be added, if so. */
export interface MergedCells {
  /** The cell of each of the clients. */
  readonly cells: readonly CellValue[];
  readonly faults: readonly Notice[];
  /** What is to be said of the column as it was read, where its cells were added or compared. */
  readonly notices: readonly Notice[];
}

/**
 * The one cell that each client's several rows come to in a column. Blank cells play no part; a cell that cannot be read
 * stands for all, so that it is still missed and reported; of two kinds of money nothing is made but a fault. In steps.
 */
export function* mergedColumn(
  register: Register,
  column: RegisterColumn,
  { rule, clients }: { readonly rule: MergeRule; readonly clients: readonly RowsOfClient[] },
): Steps<MergedCells> {
  const { readings, notices } = yield* readingsOf(register, column, rule);
  const mergedCell = (rows: RowsOfClient): CellValue => {
    const filled = rows.filter((row) => isFilled(cellAt(column.cells, row)));
    const commonest = (of: RowsOfClient): CellValue =>
      commonestCell(of.map((row) => cellAt(column.cells, row)));
    // Words for "unknown" stay what they are where nothing else stands.
    if (filled.length === 0) return commonest(rows.filter((row) => !isBlankCell(cellAt(column.cells, row))));
    if (rule === 'commonest' || filled.length === 1) return commonest(filled);
    const unreadable = filled.filter((row) => Number.isNaN(readings[row] ?? NaN));
    if (unreadable.length > 0) return commonest(unreadable);
    if (rule === 'sum') return exactSum(filled.map((row) => readings[row] ?? NaN));
    const highest = rule === 'greatest' || rule === 'latest';
    return cellAt(column.cells, extreme(filled, readings, highest));
  };
  const cells = new Array<CellValue>(clients.length).fill(null);
  yield* stepThrough(clients.length, (client) => {
    cells[client] = mergedCell(clients[client] ?? []);
  });
  const isRefused = rule === 'sum';
  return { cells, faults: isRefused ? notices.filter(({ code }) => code === 'mixed-currency') : [], notices };
}

function* readingsOf(
  { rows, habits }: Register,
  { header, cells }: RegisterColumn,
  rule: MergeRule,
): Steps<{ readonly readings: Float64Array; readonly notices: readonly Notice[] }> {
  if (rule === 'commonest') return { readings: new Float64Array(0), notices: [] };
  const source = { header, cells, rows };
  return rule === 'latest' || rule === 'earliest'
    ? yield* dateColumnSteps(source, habits)
    : yield* numberColumnSteps(source, habits.decimal);
}

function isFilled(cell: CellValue | undefined): boolean {
  return !isBlankCell(cell) && !(typeof cell === 'string' && isMissingWord(cell));
}

/** The first of the rows that has the highest or the lowest reading. */
function extreme(rows: RowsOfClient, readings: Float64Array, highest: boolean): number {
  const sign = highest ? 1 : -1;
  return rows.reduce((best, row) =>
    sign * (readings[row] ?? NaN) > sign * (readings[best] ?? NaN) ? row : best,
  );
}
