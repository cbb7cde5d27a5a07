/** New columns stand right of all others, often out of sight. */
import type { Area } from '../../../sheet';
import { sheetIn, type Grid } from '../grid/grid';
import { rangeOf } from '../grid/range-of';
import { shownValue } from './read-cells';

const SCROLL = 'sheet.command.scroll-to-cell';

const isThere = (grid: Grid, { sheet, row, column }: Area): boolean =>
  shownValue(grid, sheetIn(grid, sheet), row, column) !== null;

/**
 * Scrolls a grid that is drawn so that these header cells show, the first in any case, if their sheet is in front. Cells that
 * were blanked since are not looked for.
 */
export const reveal = (grid: Grid, added: readonly Area[]): void => {
  const front = grid.workbook.getActiveSheet().getSheetId();
  const there = added.filter((area) => area.sheet === front && isThere(grid, area));
  const [first] = there;
  const last = there.at(-1);
  if (first === undefined || last === undefined || !grid.commands.hasCommand(SCROLL)) return;
  const show = (area: Area): boolean => grid.commands.syncExecuteCommand(SCROLL, { range: rangeOf(area) });
  grid.trusted(() => {
    show({ ...last, column: last.column + last.columns - 1, columns: 1, rows: 1 });
    show({ ...first, columns: 1, rows: 1 });
  });
};
