/** What stands in the way of writing into the in-memory workbook. */
import { addressOf, HostFault, intersection, type Area } from '../../sheet';
import { sheetById, type Sheet, type Workbook } from './workbook';

/** True where the sheet is protected and the area is not wholly among the cells that stay open for values and formats. */
export function isClosed(sheet: Sheet, area: Area): boolean {
  return sheet.protected && !(sheet.formattable && isUnlocked(sheet, area));
}

/** True where one unlocked area holds all of this one. */
export function isUnlocked(sheet: Sheet, area: Area): boolean {
  return sheet.unlocked.some((open) => {
    const common = intersection(open, area);
    return common !== null && common.rows === area.rows && common.columns === area.columns;
  });
}

/** Why an area could not be written to; null where it could. */
export function obstacleAt(workbook: Workbook, area: Area): HostFault | null {
  const sheet = sheetById(workbook, area.sheet);
  if (sheet === undefined) return new HostFault('gone', `sheet ${area.sheet}`);
  if (isClosed(sheet, area)) return new HostFault('protected', sheet.name);
  return (
    met('merged', sheet.merged, area) ??
    met(
      'array-formula',
      sheet.arrays.map((array) => array.area),
      area,
    ) ??
    met('pivot', sheet.pivots, area)
  );
}

function met(
  code: 'merged' | 'array-formula' | 'pivot',
  taken: readonly Area[],
  area: Area,
): HostFault | null {
  for (const one of taken) {
    const common = intersection(one, area);
    if (common !== null) return new HostFault(code, addressOf({ ...common, rows: 1, columns: 1 }));
  }
  return null;
}
