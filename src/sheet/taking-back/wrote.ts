import type { CellValue } from '../../tiering';
import type { SheetEdit } from '../edits';
import { likeValue } from '../same-cell';
import type { Before } from './before';
import type { Wrote } from './take-back';

/** The values (as `likeValue` has them) that these edits put into each column of a run, its header among them. */
export const wroteBy = (edits: readonly SheetEdit[], { columns }: Before): Wrote =>
  columns.map(({ column, header }) => {
    const values = new Set<CellValue>([header]);
    for (const edit of edits) {
      if (edit.kind !== 'cells') continue;
      for (const cell of edit.columns[column - edit.area.column] ?? []) values.add(likeValue(cell));
    }
    return values;
  });
