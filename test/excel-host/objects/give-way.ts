/** What Excel refuses to be written over, and what it does to the formulas that fill cells there. */
import { contentAt, isFormula, setContent } from '../../../src/hosts/memory/cells';
import type { ArrayFormula, Content, Sheet } from '../../../src/hosts/memory/workbook';
import { intersection, type Area } from '../../../src/sheet';
import { HostError } from '../host-error';

/** A cell and what it is to hold. */
export interface WantedCell {
  readonly row: number;
  readonly column: number;
  readonly content: Content;
}

/**
 * Throws where merged cells, a pivot table or a part of an entered array are in the way. A spilled formula does not refuse:
 * written over at its first cell it goes with all it filled; written into elsewhere it shows #SPILL!.
 */
export function giveWay(sheet: Sheet, area: Area, wanted: readonly WantedCell[]): void {
  const meets = (other: Area): boolean => intersection(other, area) !== null;
  if (sheet.merged.some(meets)) throw new HostError('MergedRangeConflict', 'merged cells', 409);
  if (sheet.pivots.some(meets)) throw new HostError('PivotTableRangeConflict', 'a pivot table', 409);
  for (const array of sheet.arrays.filter((one) => meets(one.area))) {
    if (array.kind === 'spilled') unspill(sheet, array, wanted);
    else replaceWhole(sheet, array, area);
  }
}

function replaceWhole(sheet: Sheet, array: ArrayFormula, area: Area): void {
  const common = intersection(array.area, area);
  if (common?.rows !== array.area.rows || common.columns !== array.area.columns)
    throw new HostError('InvalidOperation', 'a part of an array');
  drop(sheet, array);
}

function unspill(sheet: Sheet, array: ArrayFormula, wanted: readonly WantedCell[]): void {
  const { row, column } = array.area;
  const inside = wanted.filter(
    (cell) => intersection(array.area, { ...array.area, ...place(cell) }) !== null,
  );
  const first = inside.some((cell) => cell.row === row && cell.column === column);
  if (!first && inside.every(({ content }) => content === null)) return;
  const anchor = contentAt(sheet, row, column);
  for (let down = 0; down < array.area.rows; down += 1) {
    for (let across = 0; across < array.area.columns; across += 1)
      setContent(sheet, row + down, column + across, null);
  }
  if (!first && isFormula(anchor)) setContent(sheet, row, column, { ...anchor, value: '#SPILL!' });
  drop(sheet, array);
}

const place = ({ row, column }: WantedCell) => ({ row, column, rows: 1, columns: 1 });

function drop(sheet: Sheet, array: ArrayFormula): void {
  sheet.arrays = sheet.arrays.filter((one) => one !== array);
}
