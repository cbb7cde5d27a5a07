import type { Grid } from '../tiering';
import { shownAs } from './shown-as';
import type { Found, Spreadsheet, Watch } from './spreadsheet';

/**
 * The found block as the core reads it: raw cells, column by column, with the number of its first row and with which columns
 * are shown as dates or as percent, and which formulas nobody has calculated.
 */
export const readGrid = async (spreadsheet: Spreadsheet, found: Found, watch?: Watch): Promise<Grid> => {
  const columns = await spreadsheet.read(found.area, watch);
  const { dates, percents } = await shownAs(spreadsheet, found.area, columns);
  const uncalculated = await spreadsheet.uncalculated?.(found.area);
  return {
    firstRow: found.area.row + 1,
    columns,
    dates,
    ...(percents.includes(true) ? { percents } : {}),
    ...(uncalculated?.some((cells) => cells.length > 0) === true ? { uncalculated } : {}),
  };
};
