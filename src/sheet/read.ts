import type { Grid } from '../tiering';
import type { Found, Spreadsheet, Watch } from './spreadsheet';

/** The found block as the core reads it: raw cells, column by column, with the number of its first row. */
export const readGrid = async (spreadsheet: Spreadsheet, found: Found, watch?: Watch): Promise<Grid> => ({
  firstRow: found.area.row + 1,
  columns: await spreadsheet.read(found.area, watch),
});
