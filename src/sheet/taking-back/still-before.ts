import type { Area } from '../area';
import { sameTyped } from '../same-cell';
import type { Spreadsheet } from '../spreadsheet';
import { typedCells } from '../typed-cells';
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
    const now = await typedCells(spreadsheet, area);
    const stands = group.every(({ cells }, index) =>
      cells.every((was, row) => sameTyped(was, now[index]?.[row] ?? null)),
    );
    if (!stands) return false;
  }
  return true;
};
