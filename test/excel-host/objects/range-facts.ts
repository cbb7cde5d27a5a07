/** What a range tells about its cells beside their contents: hidden rows, locks, formulas of several cells, merges. */
import { intersection, type Area } from '../../../src/sheet';
import { isUnlocked } from '../../../src/hosts/memory/obstacle';
import { sheetSize, type Sheet } from '../../../src/hosts/memory/workbook';
import { textAt, wireAt } from '../given';
import { hostGap, invalidArgument } from '../host-error';
import { create, read, type HostObject, type Maker, type Scalar } from '../host-object';
import type { World } from '../world';
import { rangeAreasObject } from './range-areas';

/** True or false where it holds for all cells or none, null in between, as Excel answers. */
type Share = boolean | null;

export function factScalars(area: Area, sheet: () => Sheet): Readonly<Record<string, Scalar>> {
  return {
    RowHidden: { read: () => rowsHidden(sheet(), area) },
    HasSpill: { read: () => arrayShare(sheet(), area, ['spilled']) },
    SavedAsArray: { read: () => arrayShare(sheet(), area, ['spilled', 'entered']) },
  };
}

/** Excel.RangeFormat, as far as locks of cells go. */
export function rangeFormatObject(area: Area, sheet: () => Sheet): HostObject {
  return {
    className: 'RangeFormat',
    properties: {
      Protection: () => ({
        className: 'FormatProtection',
        scalars: { Locked: { read: () => locked(sheet(), area) } },
      }),
    },
  };
}

export function factMakers(world: World, area: Area, sheet: () => Sheet): Readonly<Record<string, Maker>> {
  return {
    GetEntireRow: read(() => world.range({ ...area, column: 0, columns: sheetSize.columns })),
    GetSpecialCellsOrNullObject: read((given) => {
      const type = textAt(given, 0);
      wireAt(given, 1);
      if (type !== 'Visible') throw hostGap(`special cells of type ${type}`);
      // A single cell stands for the whole sheet there, as in the program's own dialog.
      if (area.rows === 1 && area.columns === 1) throw hostGap('special cells of a single cell');
      const visible = visibleRuns(sheet(), area);
      return visible.length === 0 ? null : rangeAreasObject(world, visible);
    }),
    // Misses a merge whose first cell lies outside the range, as Excel does. The library declares it as a change.
    GetMergedAreasOrNullObject: create(() => {
      const merged = sheet().merged.filter(
        ({ row, column }) =>
          intersection(area, { sheet: area.sheet, row, column, rows: 1, columns: 1 }) !== null,
      );
      return merged.length === 0 ? null : rangeAreasObject(world, merged);
    }),
  };
}

const isHidden = ({ hiddenRows, filteredRows }: Sheet, row: number): boolean =>
  hiddenRows.has(row) || filteredRows.has(row);

function rowsHidden(sheet: Sheet, { row, rows }: Area): Share {
  let hidden = 0;
  for (const one of new Set([...sheet.hiddenRows, ...sheet.filteredRows])) {
    if (one >= row && one < row + rows) hidden += 1;
  }
  return hidden === 0 ? false : hidden === rows ? true : null;
}

function visibleRuns(sheet: Sheet, area: Area): readonly Area[] {
  const runs: Area[] = [];
  const end = area.row + area.rows;
  for (let row = area.row; row < end;) {
    let next = row;
    while (next < end && !isHidden(sheet, next)) next += 1;
    if (next > row) runs.push({ ...area, row, rows: next - row });
    row = next + 1;
  }
  return runs;
}

function locked(sheet: Sheet, area: Area): Share {
  if (isUnlocked(sheet, area)) return false;
  return sheet.unlocked.some((open) => intersection(open, area) !== null) ? null : true;
}

function arrayShare(sheet: Sheet, area: Area, kinds: readonly string[]): Share {
  const met = sheet.arrays.filter(({ kind }) => kinds.includes(kind));
  const parts = met.map((array) => intersection(array.area, area)).filter((part) => part !== null);
  const cells = parts.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  if (cells > area.rows * area.columns) throw invalidArgument('arrays that lie over one another');
  return cells === 0 ? false : cells === area.rows * area.columns ? true : null;
}
