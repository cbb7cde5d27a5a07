/** What a user or a co-author does in the workbook between two requests of the add-in. */
import { contentAt, setContent, shownValue } from '../../src/hosts/memory/cells';
import {
  sheetById,
  sheetSize,
  type Content,
  type Sheet,
  type Workbook,
} from '../../src/hosts/memory/workbook';
import type { Area } from '../../src/sheet';
import type { World } from './world';

export interface UserEdits {
  readonly type: (sheet: string, row: number, column: number, content: Content) => void;
  /** A row or column put in before the one of this number; ranges that the add-in keeps move along. */
  readonly insertRow: (sheet: string, row: number) => void;
  readonly deleteRow: (sheet: string, row: number) => void;
  readonly insertColumn: (sheet: string, column: number) => void;
  readonly deleteColumn: (sheet: string, column: number) => void;
  /** Sorts whole rows of an area by one of its columns, as text, from Z to A. */
  readonly sort: (area: Area, byColumn: number) => void;
  readonly renameSheet: (sheet: string, name: string) => void;
  readonly deleteSheet: (sheet: string) => void;
}

type Axis = 'row' | 'column';
export interface Shift {
  readonly sheet: string;
  readonly axis: Axis;
  readonly at: number;
  readonly by: 1 | -1;
}

/** The user at this workbook. */
export function userEdits(world: World): UserEdits {
  const { workbook } = world;
  const shift = (sheet: string, axis: Axis, at: number, by: 1 | -1): void => {
    shiftAll(world, { sheet, axis, at, by });
  };
  return {
    type: (sheet, row, column, content) => {
      setContent(sheetIn(workbook, sheet), row, column, content);
    },
    insertRow: (sheet, row) => {
      shift(sheet, 'row', row, 1);
    },
    deleteRow: (sheet, row) => {
      shift(sheet, 'row', row, -1);
    },
    insertColumn: (sheet, column) => {
      shift(sheet, 'column', column, 1);
    },
    deleteColumn: (sheet, column) => {
      shift(sheet, 'column', column, -1);
    },
    sort: (area, byColumn) => {
      sortRows(sheetIn(workbook, area.sheet), area, byColumn);
    },
    renameSheet: (sheet, name) => {
      sheetIn(workbook, sheet).name = name;
    },
    deleteSheet: (sheet) => {
      workbook.sheets.splice(workbook.sheets.indexOf(sheetIn(workbook, sheet)), 1);
      for (const table of workbook.tables.filter(({ area }) => area.sheet === sheet))
        workbook.tables.splice(workbook.tables.indexOf(table), 1);
      workbook.rules = workbook.rules.filter(({ area }) => area.sheet !== sheet);
      for (const [id, { area }] of world.references) if (area?.sheet === sheet) world.references.delete(id);
    },
  };
}

function sheetIn(workbook: Workbook, id: string): Sheet {
  const sheet = sheetById(workbook, id);
  if (sheet === undefined) throw new Error(`no sheet ${id}`);
  return sheet;
}

/** Where an area is after rows or columns were put in or taken out; null where nothing is left of it. */
export function moved(area: Area, { sheet, axis, at, by }: Shift): Area | null {
  if (area.sheet !== sheet) return area;
  const count = axis === 'row' ? 'rows' : 'columns';
  const start = area[axis];
  const end = start + area[count];
  const all = sheetSize[count];
  // Whole rows and columns stay whole.
  if (area[count] === all) return area;
  if (by === 1 ? at <= start : at < start)
    return start + by < all ? cut({ ...area, [axis]: start + by }) : null;
  if (at >= end) return area;
  return area[count] + by > 0 ? cut({ ...area, [count]: area[count] + by }) : null;
}

// What is pushed over the end of the sheet belongs to no range.
function cut(area: Area): Area {
  const rows = Math.min(area.rows, sheetSize.rows - area.row);
  return { ...area, rows, columns: Math.min(area.columns, sheetSize.columns - area.column) };
}

function shiftAll(world: World, shift: Shift): void {
  const { workbook } = world;
  const sheet = sheetIn(workbook, shift.sheet);
  shiftCells(sheet, shift);
  const all = (areas: readonly Area[]): Area[] =>
    areas.map((area) => moved(area, shift)).filter((area) => area !== null);
  sheet.merged = all(sheet.merged);
  sheet.pivots = all(sheet.pivots);
  sheet.unlocked = all(sheet.unlocked);
  sheet.filter = sheet.filter && moved(sheet.filter, shift);
  sheet.arrays = sheet.arrays.flatMap((array) => {
    const area = moved(array.area, shift);
    return area === null ? [] : [{ ...array, area }];
  });
  for (const table of workbook.tables) table.area = moved(table.area, shift) ?? table.area;
  workbook.rules = workbook.rules.flatMap((rule) => {
    const area = moved(rule.area, shift);
    return area === null ? [] : [{ ...rule, area }];
  });
  workbook.selection = moved(workbook.selection, shift) ?? workbook.selection;
  for (const [id, kept] of world.references) {
    const area = kept.area && moved(kept.area, shift);
    if (area === null || area === undefined) world.references.delete(id);
    else if (area !== kept.area) world.references.set(id, world.range(area));
  }
}

function shiftCells(sheet: Sheet, { axis, at, by }: Shift): void {
  if (axis === 'column') {
    if (at >= sheet.columns.length) return;
    if (by === 1) sheet.columns.splice(at, 0, { contents: [], formats: [] });
    else sheet.columns.splice(at, 1);
    return;
  }
  for (const { contents, formats } of sheet.columns) {
    if (at < contents.length) spliceOne(contents, at, by, null);
    if (at < formats.length) spliceOne(formats, at, by, 'General');
  }
  for (const rows of [sheet.hiddenRows, sheet.filteredRows]) {
    const kept = [...rows].filter((row) => by === 1 || row !== at);
    rows.clear();
    for (const row of kept) rows.add(row >= at ? row + by : row);
  }
}

function spliceOne<Cell>(cells: Cell[], at: number, by: 1 | -1, blank: Cell): void {
  if (by === 1) cells.splice(at, 0, blank);
  else cells.splice(at, 1);
}

function sortRows(sheet: Sheet, { row, rows, column, columns }: Area, byColumn: number): void {
  const keyOf = (index: number): string => {
    const value = shownValue(contentAt(sheet, row + index, byColumn));
    return String(value ?? '');
  };
  const order = Array.from({ length: rows }, (_, index) => index).sort((one, other) =>
    keyOf(other) < keyOf(one) ? -1 : 1,
  );
  for (let across = column; across < column + columns; across += 1) {
    const before = Array.from(
      { length: rows },
      (_, index) => sheet.columns[across]?.contents[row + index] ?? null,
    );
    order.forEach((from, to) => {
      setContent(sheet, row + to, across, before[from] ?? null);
    });
  }
}
