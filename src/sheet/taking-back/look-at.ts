/** Looking at the cells of a run where they are by now. */
import type { Area } from '../area';
import { paused } from '../paused';
import type { Spreadsheet, Watch } from '../spreadsheet';
import { typedCells } from '../typed-cells';
import type { Before, ColumnBefore } from './before';
import { compareSteps, type Comparison, type Standing } from './compare';
import { whereNow, type WhereNow } from './where-now';

/**
 * Thrown where it cannot be put back: where it stood is not certain, or a cell does not hold what was put into it. The host's own
 * faults are thrown as they are.
 */
export class NotTakenBack extends Error {
  override readonly name = 'NotTakenBack';
}

export interface TakingBack {
  readonly before: Before;
  /** True where the run ended and was looked at: what stands beside a client is known then. */
  readonly ended: boolean;
  /** Called right before the first cell is put back. */
  readonly begun: () => void;
  /** Lets a window breathe. */
  readonly pause: () => Promise<void>;
  readonly watch: Watch;
}

/** What a try before put back, and where: a new column no longer has a header to be found by then. */
export type Tried = ReadonlyMap<ColumnBefore, Pick<Comparison, 'column' | 'wanted'>>;

/** So often rows may move while they are put back. */
export const TRIES = 3;

const areaOf = (before: Before, where: WhereNow, column: number): Area => ({
  sheet: before.sheet,
  row: where.headerRow,
  column,
  rows: where.rows.length + 1,
  columns: 1,
});

const standingIn = async (
  spreadsheet: Spreadsheet,
  area: Area,
  { formats }: ColumnBefore,
): Promise<Standing> => {
  const [cells = []] = await typedCells(spreadsheet, area);
  const below: Area = { ...area, row: area.row + 1, rows: area.rows - 1 };
  const [now = []] = formats === null ? [] : await spreadsheet.formats(below);
  return { column: area.column, cells, formats: formats === null ? null : now };
};

/** Each column that stands there beside what it held. Throws the host's faults. */
export const comparisonsAt = async (
  spreadsheet: Spreadsheet,
  where: WhereNow,
  { before, ended, pause }: TakingBack,
  tried: Tried,
): Promise<readonly Comparison[]> => {
  const comparisons: Comparison[] = [];
  for (const [index, known] of before.columns.entries()) {
    const column = where.columns[index] ?? tried.get(known)?.column ?? null;
    if (column === null) continue;
    const standing = await standingIn(spreadsheet, areaOf(before, where, column), known);
    const { rows } = where;
    comparisons.push(
      await paused(
        compareSteps(known, standing, { rows, ended, tried: tried.get(known)?.wanted ?? [] }),
        pause,
      ),
    );
  }
  return comparisons;
};

/** Where all stands. Throws NotTakenBack where that is not certain. */
export const certainly = async (
  spreadsheet: Spreadsheet,
  { before, pause }: Pick<TakingBack, 'before' | 'pause'>,
): Promise<WhereNow> => {
  const where = await whereNow(spreadsheet, before, pause);
  if (where === null) throw new NotTakenBack('where the columns stood is not certain');
  return where;
};
