/** Cells beside a table's column, which make way for a new one and close up where one is taken out. */
import { formattedWithin } from '../../../src/hosts/memory/area';
import { contentAt, formatAt, setContent, setFormat } from '../../../src/hosts/memory/cells';
import { sheetSize, type Sheet, type Table } from '../../../src/hosts/memory/workbook';
import { intersection, type Area } from '../../../src/sheet';
import { hostGap, HostError } from '../host-error';
import { moved } from '../user-edits';
import type { World } from '../world';
import { sheetOf } from './places';

/**
 * Moves the cells of a table's rows from this column on to the right, or the column away and the cells behind it to the left,
 * with all that stands wholly within these rows. Another table, of which only some rows would move, refuses.
 */
export function moveBeside(world: World, table: Table, column: number, by: 1 | -1): void {
  const sheet = sheetOf(world, table.area);
  const behind: Area = { ...table.area, column, columns: sheetSize.columns - column };
  const first = by === 1 ? column : column + 1;
  const moving: Area = { ...behind, column: first, columns: sheetSize.columns - first };
  refuseOthers(world, { sheet, table, moving });
  moveCells(sheet, behind, by);
  moveAreas(world, behind, by);
}

interface Moving {
  readonly sheet: Sheet;
  readonly table: Table;
  readonly moving: Area;
}

function refuseOthers({ workbook }: World, { sheet, table, moving }: Moving): void {
  const meets = (other: Area): boolean => intersection(other, moving) !== null;
  if (workbook.tables.some((other) => other !== table && meets(other.area)))
    throw new HostError('InvalidOperation', 'cells of another table would move', 409);
  const carried = [...sheet.merged, ...sheet.pivots, ...sheet.arrays.map((array) => array.area)];
  if (carried.some(meets)) throw hostGap('merged cells, pivot tables or arrays moved beside a table');
}

function moveCells(sheet: Sheet, behind: Area, by: 1 | -1): void {
  const used = formattedWithin(sheet, behind);
  if (used === null) return;
  const { column: first } = behind;
  const last = used.column + used.columns - 1;
  const copy = (from: number, to: number): void => {
    for (let row = used.row; row < used.row + used.rows; row += 1) {
      setContent(sheet, row, to, contentAt(sheet, row, from));
      setFormat(sheet, row, to, formatAt(sheet, row, from));
    }
  };
  if (by === -1) {
    for (let column = first; column <= last; column += 1) copy(column + 1, column);
    return;
  }
  for (let column = last; column >= first; column -= 1) copy(column, column + 1);
  for (let row = used.row; row < used.row + used.rows; row += 1) {
    setContent(sheet, row, first, null);
    setFormat(sheet, row, first, 'General');
  }
}

function moveAreas(world: World, behind: Area, by: 1 | -1): void {
  const { workbook } = world;
  const shift = { sheet: behind.sheet, axis: 'column', at: behind.column, by } as const;
  const place = (area: Area): Area | null => {
    const common = intersection(area, behind);
    return common?.rows === area.rows ? moved(area, shift) : area;
  };
  workbook.rules = workbook.rules.flatMap((rule) => {
    const area = place(rule.area);
    return area === null ? [] : [{ ...rule, area }];
  });
  for (const [id, kept] of world.references) {
    if (kept.area === undefined) continue;
    const area = place(kept.area);
    if (area === null) world.references.delete(id);
    else if (area !== kept.area) world.references.set(id, world.range(area));
  }
}
