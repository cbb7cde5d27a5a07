import type { CellValue } from '../../tiering';
import type { Area } from '../area';
import type { Typed } from '../edits';
import { sameValue } from '../same-cell';
import type { Spreadsheet } from '../spreadsheet';
import type { Before, ColumnBefore } from './before';

/** Columns side by side, which are read at once: the less time lies between the looks, the fewer things happen between them. */
const neighbours = (columns: readonly ColumnBefore[]): readonly (readonly ColumnBefore[])[] => {
  const groups: ColumnBefore[][] = [];
  for (const one of [...columns].sort((left, right) => left.column - right.column)) {
    const last = groups.at(-1);
    if (last?.at(-1)?.column === one.column - 1) last.push(one);
    else groups.push([one]);
  }
  return groups;
};

/** What a formula shows may change by itself. */
const shows = (was: Typed, now: CellValue): boolean =>
  (typeof was === 'object' && was !== null) || sameValue(was, now);

/** Whether every cell that a run is about to write still holds what it did when it was read. Throws the host's faults. */
export const isStillBefore = async (
  spreadsheet: Spreadsheet,
  { sheet, headerRow, columns, keys }: Before,
): Promise<boolean> => {
  for (const group of neighbours(columns)) {
    const area: Area = {
      sheet,
      row: headerRow,
      column: group[0]?.column ?? 0,
      rows: keys.cells.length,
      columns: group.length,
    };
    const now = await spreadsheet.read(area);
    const stands = group.every(({ cells }, index) =>
      cells.every((was, row) => shows(was, now[index]?.[row] ?? null)),
    );
    if (!stands) return false;
  }
  return true;
};
