/**
 * Rows that show and rows that do not. Excel puts the values of a block in wrong cells where a filter hides some of its rows,
 * so a block must hold rows of one kind only.
 */
import { PLACE, refuseMoved, type KeptRange } from './kept-range';

/** Rows from `start` to before `end`, counted from the first row of an area. */
export interface Run {
  readonly start: number;
  readonly end: number;
}

/** Whole rows are looked at: where the columns themselves are hidden, no cell of theirs shows. */
const shownRows = async (
  context: Excel.RequestContext,
  { range, area }: KeptRange,
): Promise<readonly Run[]> => {
  const shown = range.getEntireRow().getSpecialCellsOrNullObject(Excel.SpecialCellType.visible);
  shown.load('areaCount');
  shown.areas.load('items/rowIndex,items/rowCount');
  await context.sync();
  if (shown.isNullObject) return [];
  const runs = shown.areas.items.map(({ rowIndex, rowCount }) => ({
    start: Math.max(0, rowIndex - area.row),
    end: Math.min(area.rows, rowIndex + rowCount - area.row),
  }));
  return runs.filter(({ start, end }) => start < end).sort((one, other) => one.start - other.start);
};

/** The runs in order with what lies between them, so that no row is left out. */
const withGaps = (shown: readonly Run[], rows: number): readonly Run[] => {
  const all: Run[] = [];
  let done = 0;
  for (const { start, end } of shown) {
    if (start > done) all.push({ start: done, end: start });
    if (end > done) all.push({ start: Math.max(start, done), end });
    done = Math.max(done, end);
  }
  if (done < rows) all.push({ start: done, end: rows });
  return all;
};

/** All rows of a range, cut wherever rows that show and rows that do not meet. Throws where the range has moved. */
export const rowRuns = async (context: Excel.RequestContext, kept: KeptRange): Promise<readonly Run[]> => {
  kept.range.load(`${PLACE},rowHidden`);
  await context.sync();
  refuseMoved(kept.range, kept.area);
  // Null stands for some of the rows; the types know only true and false.
  const hidden = kept.range.rowHidden as boolean | null;
  return hidden === null
    ? withGaps(await shownRows(context, kept), kept.area.rows)
    : [{ start: 0, end: kept.area.rows }];
};
