/** Puts back what stood in the sheet before a run, wherever its cells are by now, and looks whether it stands there. */
import type { CellValue } from '../../tiering';
import { addressOf } from '../address';
import { applyUnlessTouched } from '../apply-unless-touched';
import type { Area } from '../area';
import type { PutBackEdit, SheetEdit } from '../edits';
import { sameTyped } from '../same-cell';
import type { Spreadsheet, Watch } from '../spreadsheet';
import { typedCells } from '../typed-cells';
import type { Before, ColumnBefore } from './before';
import { coloursBefore } from './colours-before';
import { formatBefore, type Comparison } from './compare';
import { certainly, comparisonsAt, NotTakenBack, TRIES, type TakingBack, type Tried } from './look-at';
import { contentOf } from './over-before';
import { sameColumns, sameRows, whereNow, type WhereNow } from './where-now';

export interface TakenBack {
  /** So many cells were compared with what they held. */
  readonly cells: number;
  /** False where all was as it had been: nothing had to be written. */
  readonly written: boolean;
  /** Cells that somebody else has changed since, left as they are: how many, and the address of the first. */
  readonly changed: { readonly count: number; readonly cell: string } | null;
}

const formatsFor = (
  { before, rows }: Comparison,
  start: number,
  end: number,
): string | readonly string[] | null => {
  const { formats } = before;
  if (formats === null || start === 0) return null;
  const known = rows.slice(start, end);
  if (typeof formats === 'string' && !known.includes(null)) return formats;
  return known.map((row) => (row === null ? 'General' : formatBefore(before, row)));
};

/** Runs of cells that nobody else has changed, the header by itself: its number format was never touched. */
const runsOf = ({ wanted }: Comparison): readonly (readonly [start: number, end: number])[] => {
  const runs: [number, number][] = [];
  wanted.forEach((cell, at) => {
    if (cell === undefined) return;
    const last = runs.at(-1);
    if (last !== undefined && last[1] === at && at > 1) last[1] = at + 1;
    else runs.push([at, at + 1]);
  });
  return runs;
};

const editsOf = (sheet: string, headerRow: number, comparison: Comparison): readonly PutBackEdit[] =>
  runsOf(comparison).map(([start, end]) => ({
    kind: 'put-back',
    area: { sheet, row: headerRow + start, column: comparison.column, rows: end - start, columns: 1 },
    columns: [comparison.wanted.slice(start, end).map((cell) => cell ?? null)],
    formats: [formatsFor(comparison, start, end)],
    over: [comparison.cells.slice(start, end).map(contentOf)],
  }));

const newOnes = (comparisons: readonly Comparison[]): readonly Comparison[] =>
  comparisons.filter((one) => one.before.fresh).sort((one, other) => other.column - one.column);

/**
 * New columns of a table that nobody put anything else into are taken away whole, from the right end on; none where somebody
 * has added a column of their own behind them.
 */
const dropped = async (
  spreadsheet: Spreadsheet,
  before: Before,
  { headerRow, comparisons }: { readonly headerRow: number; readonly comparisons: readonly Comparison[] },
): Promise<readonly Comparison[]> => {
  const fresh = newOnes(comparisons);
  const [last] = fresh;
  if (before.table === null || last === undefined) return [];
  const beside: Area = { sheet: before.sheet, row: headerRow, column: last.column + 1, rows: 1, columns: 1 };
  const [[next = null] = []] = await spreadsheet.read(beside);
  if (next !== null && next !== '') return [];
  const kept = fresh.findIndex((one) => one.changed.length > 0);
  return kept < 0 ? fresh : fresh.slice(0, kept);
};

/** A column of a table must have a header: one that stays keeps ours. */
const keepingHeader = (one: Comparison): Comparison => ({
  ...one,
  wanted: [undefined, ...one.wanted.slice(1)],
  changed: [0, ...one.changed],
});

/** What the run put where no client stood: it may lie below the table and does not go with its columns. */
const strayedOnly = (one: Comparison): Comparison => ({
  ...one,
  wanted: one.wanted.map((cell, at) => (one.rows[at] === null ? cell : undefined)),
});

const colourEdits = async (
  spreadsheet: Spreadsheet,
  before: Before,
  where: WhereNow,
): Promise<readonly SheetEdit[]> => {
  // Colours are set last: where none of the columns stands, they were not touched.
  if (!spreadsheet.can.has('colours') || where.columns.every((column) => column === null)) return [];
  const now = await spreadsheet.colours(before.owner);
  const was = coloursBefore(before, where);
  if (JSON.stringify(now) === JSON.stringify(was)) return [];
  if (was !== null) return [was];
  return now === null ? [] : [{ ...now, rules: [] }];
};

const firstWrong = async (
  spreadsheet: Spreadsheet,
  edits: readonly SheetEdit[],
  watch: Watch,
): Promise<string | null> => {
  for (const edit of edits) {
    if (edit.kind !== 'put-back') continue;
    const now = await typedCells(spreadsheet, edit.area, watch);
    for (const [index, wanted] of edit.columns.entries()) {
      const row = wanted.findIndex((cell, at) => !sameTyped(cell, now[index]?.[at] ?? null));
      if (row >= 0) return addressOf({ ...edit.area, row: edit.area.row + row, rows: 1, columns: 1 });
    }
  }
  return null;
};

/** What a column holds below its header once what the run put where no client stood is gone. */
const heldAtLast = ({ cells, wanted, rows }: Comparison): readonly CellValue[] =>
  cells
    .slice(1)
    .map((cell, at) => (rows[at + 1] === null && wanted[at + 1] === null ? null : contentOf(cell)));

const dropEdits = ({ table }: Before, away: readonly Comparison[]): readonly SheetEdit[] =>
  table === null || away.length === 0
    ? []
    : [
        {
          kind: 'drop-table-columns',
          table,
          headers: away.map((one) => one.before.header),
          over: away.map(heldAtLast),
        },
      ];

/** A header of a column that should be gone. */
const firstLeft = async (
  spreadsheet: Spreadsheet,
  before: Before,
  headerRow: number,
  away: readonly Comparison[],
): Promise<string | null> => {
  for (const {
    column,
    before: { header },
  } of away) {
    const area: Area = { sheet: before.sheet, row: headerRow, column, rows: 1, columns: 1 };
    const [[there = null] = []] = await spreadsheet.read(area);
    if (there === header) return addressOf(area);
  }
  return null;
};

/** All stood still, or rows moved or cells were changed meanwhile. */
type Try =
  { readonly kind: 'stood'; readonly taken: TakenBack } | { readonly kind: 'moved'; readonly tried: Tried };

const tryOnce = async (spreadsheet: Spreadsheet, job: TakingBack, tried: Tried): Promise<Try> => {
  const { before, watch, pause } = job;
  const where = await certainly(spreadsheet, job);
  const comparisons = await comparisonsAt(spreadsheet, where, job, tried);
  const { headerRow } = where;
  const away = await dropped(spreadsheet, before, { headerRow, comparisons });
  const staying = comparisons
    .filter((one) => !away.includes(one))
    .map((one) => (before.table !== null && one.before.fresh ? keepingHeader(one) : one));
  const cells = [...staying, ...away.map(strayedOnly)]
    .filter((one) => one.differs)
    .flatMap((one) => editsOf(before.sheet, headerRow, one));
  const edits = [...cells, ...dropEdits(before, away), ...(await colourEdits(spreadsheet, before, where))];
  // Held from here on: what moves after the look that follows is refused by a host that can.
  const obstacle = await spreadsheet.obstacle(areasIn(edits));
  if (obstacle !== null) throw obstacle;
  if (!(await isStill(spreadsheet, job, where))) return { kind: 'moved', tried };
  const triedNow: Tried = new Map(staying.map((one) => [one.before, one]));
  if (edits.length > 0) {
    job.begun();
    if (!(await applyUnlessTouched(spreadsheet, edits, watch))) return { kind: 'moved', tried: triedNow };
  }
  const wrong =
    (await firstWrong(spreadsheet, cells, watch)) ?? (await firstLeft(spreadsheet, before, headerRow, away));
  const now = await whereNow(spreadsheet, before, pause);
  if (now === null || !sameColumns(where, now))
    throw new NotTakenBack('rows or columns were put in while they were put back');
  if (!sameRows(where, now)) return { kind: 'moved', tried: triedNow };
  if (wrong !== null) throw new NotTakenBack(`${wrong} does not hold what was put back`);
  const taken: TakenBack = {
    cells: comparisons.reduce((sum, one) => sum + one.compared, 0),
    written: edits.length > 0,
    changed: changedIn(before.sheet, headerRow, staying),
  };
  return { kind: 'stood', taken };
};

const isStill = async (
  spreadsheet: Spreadsheet,
  { before, pause }: TakingBack,
  where: WhereNow,
): Promise<boolean> => {
  const now = await whereNow(spreadsheet, before, pause);
  return now !== null && sameColumns(where, now) && sameColumns(now, where) && sameRows(where, now);
};

const areasIn = (edits: readonly SheetEdit[]): readonly Area[] =>
  edits.flatMap((edit) => (edit.kind === 'put-back' ? [edit.area] : []));

/**
 * Compares every cell of the run with what it held, puts back what differs, and compares again, wherever the clients stand by
 * then. What is neither what a client's cell held nor what the run gave this client is somebody else's work: it stays and is
 * told. Throws the host's faults, and NotTakenBack.
 */
export const takeBack = async (spreadsheet: Spreadsheet, job: TakingBack): Promise<TakenBack> => {
  let tried: Tried = new Map<ColumnBefore, never>();
  let written = false;
  for (let time = 0; time < TRIES; time += 1) {
    const tries = await tryOnce(spreadsheet, job, tried);
    if (tries.kind === 'stood') return { ...tries.taken, written: written || tries.taken.written };
    written ||= tries.tried.size > 0;
    tried = tries.tried;
  }
  throw new NotTakenBack('the rows do not stand still');
};

const changedIn = (
  sheet: string,
  headerRow: number,
  comparisons: readonly Comparison[],
): TakenBack['changed'] => {
  const count = comparisons.reduce((sum, one) => sum + one.changed.length, 0);
  const first = comparisons.find((one) => one.changed.length > 0);
  if (first === undefined) return null;
  const row = headerRow + (first.changed[0] ?? 0);
  return { count, cell: addressOf({ sheet, row, column: first.column, rows: 1, columns: 1 }) };
};
