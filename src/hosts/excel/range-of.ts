import type { Area } from '../../sheet';

/** The range of an area, where its sheet is there. */
export const rangeOf = (
  context: Excel.RequestContext,
  { sheet, row, column, rows, columns }: Area,
): Excel.Range => context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns);
