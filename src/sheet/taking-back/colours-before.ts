import type { ColoursEdit } from '../edits';
import type { Before } from './before';
import type { WhereNow } from './where-now';

/**
 * The colour rules as they were, on the cells that are now where theirs were: rows put in between are coloured too, as a
 * program does that moves its rules along. Null where there were none.
 */
export const coloursBefore = (
  { colours, columns, headerRow, keys }: Before,
  where: WhereNow,
): ColoursEdit | null => {
  if (colours === null) return null;
  const { area } = colours;
  const first = area.row - headerRow - 1;
  const end = first + area.rows;
  const places = where.rows.flatMap((row, place) =>
    row !== null && row >= first && row < end ? [place] : [],
  );
  const top = places[0] ?? first;
  const bottom = places.at(-1) ?? end - 1;
  // Rows behind the register's last, of which nothing is known.
  const behind = Math.max(0, end - (keys.cells.length - 1));
  const moved = where.columns[columns.findIndex(({ column }) => column === area.column)];
  return {
    ...colours,
    area: {
      ...area,
      row: where.headerRow + 1 + top,
      column: moved ?? area.column,
      rows: bottom + 1 - top + behind,
    },
  };
};
