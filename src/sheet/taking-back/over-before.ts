import type { CellValue } from '../../tiering';
import type { SheetEdit, Typed } from '../edits';
import type { Before } from './before';

/** What was typed into a cell. */
export const contentOf = (cell: Typed): CellValue =>
  typeof cell === 'object' && cell !== null ? cell.formula : cell;

/** The edits of a run, each told what stood in its cells when they were read: what somebody types there meanwhile is not lost. */
export const overBefore = (
  edits: readonly SheetEdit[],
  { headerRow, columns }: Before,
): readonly SheetEdit[] => {
  const known = new Map(columns.map((one) => [one.column, one]));
  return edits.map((edit) => {
    if (edit.kind !== 'cells') return edit;
    const start = edit.area.row - headerRow;
    const over = edit.columns.map((_, index) => {
      const before = known.get(edit.area.column + index);
      if (before === undefined || before.fresh) return null;
      return before.cells.slice(start, start + edit.area.rows).map(contentOf);
    });
    return { ...edit, over };
  });
};
