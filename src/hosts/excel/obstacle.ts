/** What stands in the way of writing, asked of Excel before anything is written. */
import { addressOf, HostFault, intersection, type Area } from '../../sheet';
import type { HeldAreas } from './held-areas';
import { PLACE, placeOf } from './kept-range';
import { rangeOf } from './range-of';
import { hasExcelApi } from './requirements';

/** One area with what is loaded about it in one request. */
export interface Asked {
  readonly area: Area;
  readonly sheet: Excel.Worksheet;
  /** Kept up to date by Excel from now on, with its place loaded. */
  readonly range: Excel.Range;
  readonly pivots: Excel.PivotTableCollection;
  /** Null where Excel is too old to tell; its refusal of the write has to do then. */
  readonly merged: Excel.RangeAreas | null;
  readonly arrays: 'hasSpill' | 'savedAsArray' | null;
}

/** The newest way there is to ask for formulas that fill several cells. */
const arraysKnownBy = (): Asked['arrays'] => {
  if (hasExcelApi('1.14')) return 'savedAsArray';
  return hasExcelApi('1.12') ? 'hasSpill' : null;
};

/** Prepares the questions about an area; they are asked with the next request. */
export const ask = (context: Excel.RequestContext, area: Area): Asked => {
  const sheet = context.workbook.worksheets.getItem(area.sheet);
  const range = rangeOf(context, area);
  // eslint-disable-next-line office-addins/call-sync-before-read, office-addins/load-object-before-read -- a collection to be loaded
  const pivots = sheet.pivotTables;
  const arrays = arraysKnownBy();
  sheet.load('name');
  sheet.protection.load('protected,options');
  range.load(PLACE);
  range.format.protection.load('locked');
  pivots.load('items/id');
  if (arrays !== null) range.load(arrays);
  return { area, sheet, range, pivots, merged: mergedUpTo(context, area), arrays };
};

/** Merged cells are told of by the place of their first cell, so all from the top left corner of the sheet on are asked for. */
const mergedUpTo = (context: Excel.RequestContext, area: Area): Excel.RangeAreas | null => {
  if (!hasExcelApi('1.13')) return null;
  const before = {
    sheet: area.sheet,
    row: 0,
    column: 0,
    rows: area.row + area.rows,
    columns: area.column + area.columns,
  };
  const merged = rangeOf(context, before).getMergedAreasOrNullObject();
  merged.load('areaCount');
  merged.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  return merged;
};

const isClosed = ({ sheet, range }: Asked): boolean => {
  if (!sheet.protection.protected) return false;
  // Null stands for some of the cells; the types know only true and false.
  const locked = range.format.protection.locked as boolean | null;
  return locked !== false || !sheet.protection.options.allowFormatCells;
};

/** The fault of the first cell that an area has in common with one of these. */
const met = (code: 'merged' | 'pivot', area: Area, taken: readonly Excel.Range[]): HostFault | null => {
  for (const range of taken) {
    const common = intersection(placeOf(area.sheet, range), area);
    if (common !== null) return new HostFault(code, addressOf({ ...common, rows: 1, columns: 1 }));
  }
  return null;
};

const mergedIn = ({ area, merged }: Asked): HostFault | null =>
  merged === null || merged.isNullObject ? null : met('merged', area, merged.areas.items);

const pivotIn = async (context: Excel.RequestContext, { area, pivots }: Asked): Promise<HostFault | null> => {
  if (pivots.items.length === 0) return null;
  const ranges = pivots.items.map((pivot) => pivot.layout.getRange());
  for (const range of ranges) range.load(PLACE);
  await context.sync();
  return met('pivot', area, ranges);
};

/** Excel tells only whether an area holds such cells: it is halved until one is left. */
const arrayIn = async (
  context: Excel.RequestContext,
  area: Area,
  arrays: 'hasSpill' | 'savedAsArray',
): Promise<HostFault> => {
  if (area.rows * area.columns === 1) return new HostFault('array-formula', addressOf(area));
  const half =
    area.rows > 1
      ? { ...area, rows: Math.ceil(area.rows / 2) }
      : { ...area, columns: Math.ceil(area.columns / 2) };
  const rest =
    area.rows > 1
      ? { ...area, row: area.row + half.rows, rows: area.rows - half.rows }
      : { ...area, column: area.column + half.columns, columns: area.columns - half.columns };
  const range = rangeOf(context, half);
  range.load(arrays);
  await context.sync();
  // Null stands for some of the cells; the types know only true and false.
  const found = range[arrays] as boolean | null;
  return arrayIn(context, found === false ? rest : half, arrays);
};

/** Why an area that was asked about cannot be written to; null where it can. */
export const obstacleIn = async (context: Excel.RequestContext, asked: Asked): Promise<HostFault | null> => {
  const { area, sheet, range, arrays } = asked;
  if (isClosed(asked)) return new HostFault('protected', sheet.name);
  const merged = mergedIn(asked);
  if (merged !== null) return merged;
  const share = arrays === null ? false : (range[arrays] as boolean | null); // null: some of the cells
  if (arrays !== null && share !== false) return arrayIn(context, area, arrays);
  return pivotIn(context, asked);
};

/** The first of the areas that cannot be written to, in their order; null where all can. They are held on to from then on. */
export const firstObstacle = async (
  context: Excel.RequestContext,
  areas: readonly Area[],
  held: HeldAreas,
): Promise<HostFault | null> => {
  const all = areas.map((area) => ask(context, area));
  await held.hold(context, all);
  await context.sync();
  for (const asked of all) {
    const fault = await obstacleIn(context, asked);
    if (fault !== null) return fault;
  }
  return null;
};
