/**
 * Rows that show and rows that do not. Excel puts the values of a block in wrong cells where a filter hides some of its rows,
 * so a block must hold rows of one kind only.
 */
import type { Area } from '../../sheet';
import { rangeOf } from './range-of';

/** Rows from `start` to before `end`, counted from the first row of an area. */
export interface Run {
  readonly start: number;
  readonly end: number;
}

/** Whole rows are looked at: where the columns themselves are hidden, no cell of theirs shows. */
const shownRows = async (context: Excel.RequestContext, area: Area): Promise<readonly Run[]> => {
  const shown = rangeOf(context, area)
    .getEntireRow()
    .getSpecialCellsOrNullObject(Excel.SpecialCellType.visible);
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

/** All rows of an area, cut wherever rows that show and rows that do not meet. */
export const rowRuns = async (context: Excel.RequestContext, area: Area): Promise<readonly Run[]> => {
  const range = rangeOf(context, area);
  range.load('rowHidden');
  await context.sync();
  // Null stands for some of the rows; the types know only true and false.
  const hidden = range.rowHidden as boolean | null;
  range.untrack();
  return hidden === null
    ? withGaps(await shownRows(context, area), area.rows)
    : [{ start: 0, end: area.rows }];
};
