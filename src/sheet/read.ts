import type { Grid } from '../tiering';
import { dateColumns } from './date-columns';
import type { Found, Spreadsheet, Watch } from './spreadsheet';

/**
 * The found block as the core reads it: raw cells, column by column, with the number of its first row and with which columns
 * are shown as dates, and which formulas nobody has calculated.
 */
export const readGrid = async (spreadsheet: Spreadsheet, found: Found, watch?: Watch): Promise<Grid> => {
  const columns = await spreadsheet.read(found.area, watch);
  const dates = await dateColumns(spreadsheet, found.area, columns);
  const uncalculated = await spreadsheet.uncalculated?.(found.area);
  return {
    firstRow: found.area.row + 1,
    columns,
    dates,
    ...(uncalculated?.some((cells) => cells.length > 0) === true ? { uncalculated } : {}),
  };
};
