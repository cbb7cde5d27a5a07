import type { Area, Found } from '../../sheet';
import { talk } from './faults';

type Corner = Pick<Excel.Range, 'rowIndex' | 'columnIndex' | 'rowCount' | 'columnCount'>;

const areaOf = (sheet: string, range: Corner): Area => ({
  sheet,
  row: range.rowIndex,
  column: range.columnIndex,
  rows: range.rowCount,
  columns: range.columnCount,
});

const overlap = (one: Area, other: Area): Area | null => {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { sheet: one.sheet, row, column, rows, columns } : null;
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
    tables.load('items/id');
    await context.sync();

    const filledEnd = used.isNullObject ? 0 : used.rowIndex + used.rowCount;
    const found = (area: Area, table: string | null): Found => ({
      area,
      sheetName: sheet.name,
      table,
      rowsBelow: Math.max(0, filledEnd - area.row - area.rows),
    });
    // eslint-disable-next-line office-addins/load-object-before-read -- loaded above as "items/id"
    const table = tables.items[0];
    if (table !== undefined) {
      const range = table.getRange();
      range.load('rowIndex,columnIndex,rowCount,columnCount');
      await context.sync();
      return found(areaOf(sheet.id, range), table.id);
    }
    if (used.isNullObject) return null;
    const filled = areaOf(sheet.id, used);
    const single = selected.rowCount === 1 && selected.columnCount === 1;
    if (!single) {
      const area = overlap(areaOf(sheet.id, selected), filled);
      return area && found(area, null);
    }
    const region = selected.getSurroundingRegion();
    region.load('rowIndex,columnIndex,rowCount,columnCount');
    await context.sync();
    // A lone blank cell is its own surrounding region; only what is in use counts.
    const area = overlap(areaOf(sheet.id, region), filled);
    return area && (await isFilled(context, area)) ? found(area, null) : null;
  });

/** A block of more than one cell has filled cells by its nature; a lone cell has to be looked at. */
const isFilled = async (context: Excel.RequestContext, area: Area): Promise<boolean> => {
  if (area.rows > 1 || area.columns > 1) return true;
  const cell = context.workbook.worksheets.getItem(area.sheet).getRangeByIndexes(area.row, area.column, 1, 1);
  cell.load('values');
  await context.sync();
  return cell.values[0]?.[0] !== '';
};
