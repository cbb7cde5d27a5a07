import { intersection, type Area, type Extent, type Found } from '../../sheet';
import { placeOf as areaOf } from './kept-range';
import { talk } from './talk';

/** The table without its totals row: a sum is no client. */
const tableArea = async (context: Excel.RequestContext, sheet: string, table: Excel.Table): Promise<Area> => {
  const range = table.getRange();
  range.load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  const area = areaOf(sheet, range);
  return table.showTotals ? { ...area, rows: area.rows - 1 } : area;
};

/** A block of more than one cell has filled cells by its nature; a lone cell has to be looked at. */
const isFilled = async (context: Excel.RequestContext, area: Area): Promise<boolean> => {
  if (area.rows > 1 || area.columns > 1) return true;
  const cell = context.workbook.worksheets.getItem(area.sheet).getRangeByIndexes(area.row, area.column, 1, 1);
  cell.load('values');
  await context.sync();
  return cell.values[0]?.[0] !== '';
};

/** The block of filled cells around one cell; a lone blank cell is its own surrounding region and no block. */
const blockAround = async (
  context: Excel.RequestContext,
  selected: Excel.Range,
  filled: Area,
): Promise<Area | null> => {
  const region = selected.getSurroundingRegion();
  region.load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  const area = intersection(areaOf(filled.sheet, region), filled);
  return area !== null && (await isFilled(context, area)) ? area : null;
};

/** The table, block or cells the user points at; see `Spreadsheet.selection`. Needs ExcelApi 1.9 (Range.getTables). */
export const excelSelection = (): Promise<Found | null> =>
  talk(async (context) => {
    const selected = context.workbook.getSelectedRange();
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const used = sheet.getUsedRangeOrNullObject(true);
    const tables = selected.getTables(false);
    selected.load('rowIndex,columnIndex,rowCount,columnCount');
    sheet.load('id,name');
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    tables.load('items/id,items/showTotals');
    await context.sync();

    // eslint-disable-next-line office-addins/load-object-before-read -- loaded above as "items/id"
    const table = tables.items[0];
    const totalsRow = table?.showTotals ?? false;
    const named = { sheetName: sheet.name, table: table?.id ?? null, totalsRow };
    if (table !== undefined) return { area: await tableArea(context, sheet.id, table), ...named };
    if (used.isNullObject) return null;
    const filled = areaOf(sheet.id, used);
    const single = selected.rowCount === 1 && selected.columnCount === 1;
    const area = single
      ? await blockAround(context, selected, filled)
      : intersection(areaOf(sheet.id, selected), filled);
    return area && { area, ...named };
  });

/** Which part of a sheet holds values; see `Spreadsheet.extent`. */
export const excelExtent = (sheet: string): Promise<Extent> =>
  talk(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    await context.sync();
    return used.isNullObject
      ? { rows: 0, columns: 0 }
      : { rows: used.rowIndex + used.rowCount, columns: used.columnIndex + used.columnCount };
  });
