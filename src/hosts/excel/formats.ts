import type { Area } from '../../sheet';
import { talk } from './faults';

/** Number formats of an area of a few rows, in one request. */
export const excelFormats = (area: Area): Promise<readonly (readonly string[])[]> =>
  talk(async (context) => {
    const range = context.workbook.worksheets
      .getItem(area.sheet)
      .getRangeByIndexes(area.row, area.column, area.rows, area.columns);
    range.load('numberFormat');
    await context.sync();
    // The types say any[][]; formats are texts.
    const rows = range.numberFormat as readonly (readonly string[])[];
    range.untrack();
    return Array.from({ length: area.columns }, (_, column) => rows.map((row) => row[column] ?? 'General'));
  });
