import { intersection, type Area } from '../../../src/sheet';
import { addressOf } from '../address';
import { bounding, surroundingRegion } from '../../../src/hosts/memory/area';
import { tablesTouching } from '../../../src/hosts/memory/tables';
import { sheetSize, type Sheet } from '../../../src/hosts/memory/workbook';
import { numberAt, objectAt, switchAt, wireAt, type Given } from '../given';
import { invalidArgument, itemNotFound } from '../host-error';
import { ask, change, read, type HostObject, type Maker } from '../host-object';
import type { Wire } from '../wire';
import type { World } from '../world';
import { firstCell, sheetOf, usedArea } from './places';
import { conditionalFormatsObject } from './conditional-formats';
import { factMakers, factScalars, rangeFormatObject } from './range-facts';
import {
  readFormats,
  readFormulas,
  readValues,
  writeFormats,
  writeFormulas,
  writeValues,
} from './range-cells';
import { tablesObject } from './tables';

/** Excel.Range: a rectangle of cells on one sheet. Throws where it leaves the sheet. */
export function rangeObject(world: World, area: Area): HostObject {
  if (!isOnSheet(area)) throw invalidArgument('a range outside the sheet');
  const sheet = (): Sheet => sheetOf(world, area);
  return {
    className: 'Range',
    area,
    scalars: {
      ...factScalars(area, sheet),
      Values: {
        read: () => readValues(world, sheet(), area),
        write: (values) => {
          world.written.push(area);
          writeValues(world, sheet(), area, values);
        },
      },
      Formulas: {
        read: () => readFormulas(world, sheet(), area),
        write: (formulas) => {
          world.written.push(area);
          writeFormulas(world, sheet(), area, formulas);
        },
      },
      NumberFormat: {
        read: () => readFormats(world, sheet(), area),
        write: (formats) => {
          writeFormats(sheet(), area, formats);
        },
      },
      Address: { read: () => `${quoted(sheet().name)}!${addressOf(area)}` },
      RowIndex: { read: () => area.row },
      ColumnIndex: { read: () => area.column },
      RowCount: { read: () => area.rows },
      ColumnCount: { read: () => area.columns },
      CellCount: { read: () => countOf(area) },
    },
    properties: {
      Worksheet: () => world.worksheet(sheet()),
      ConditionalFormats: () => conditionalFormatsObject(world, area),
      Format: () => rangeFormatObject(area, sheet),
    },
    makers: {
      ...partMakers(world, area),
      ...searchMakers(world, area, sheet),
      ...factMakers(world, area, sheet),
    },
    calls: {
      Select: {
        ...ask(() => {
          world.workbook.selection = area;
          return null;
        }),
      },
      Clear: change((given) => {
        clear(world, area, wireAt(given, 0));
      }),
      _ValidateArraySize: ask((given) => {
        const fits = numberAt(given, 0) === area.rows && numberAt(given, 1) === area.columns;
        if (!fits) throw invalidArgument('the size of the array is not the size of the range');
        return null;
      }),
    },
  };
}

function partMakers(world: World, area: Area): Readonly<Record<string, Maker>> {
  const part = (place: Partial<Area>): HostObject => world.range({ ...area, ...place });
  return {
    GetCell: read((given) =>
      part({
        row: area.row + numberAt(given, 0),
        column: area.column + numberAt(given, 1),
        rows: 1,
        columns: 1,
      }),
    ),
    GetRow: read((given) => part({ row: area.row + inside(given, area.rows), rows: 1 })),
    GetColumn: read((given) => part({ column: area.column + inside(given, area.columns), columns: 1 })),
    GetLastColumn: read(() => part({ column: area.column + area.columns - 1, columns: 1 })),
    GetResizedRange: read((given) =>
      part({ rows: area.rows + numberAt(given, 0), columns: area.columns + numberAt(given, 1) }),
    ),
    GetOffsetRange: read((given) =>
      part({ row: area.row + numberAt(given, 0), column: area.column + numberAt(given, 1) }),
    ),
    GetBoundingRect: read((given) => world.range(bounding(area, otherArea(given)))),
    GetIntersection: read((given) => {
      const common = intersection(area, otherArea(given));
      if (common === null) throw itemNotFound('the intersection');
      return world.range(common);
    }),
    GetIntersectionOrNullObject: read((given) => {
      const common = intersection(area, otherArea(given));
      return common && world.range(common);
    }),
  };
}

function searchMakers(world: World, area: Area, sheet: () => Sheet): Readonly<Record<string, Maker>> {
  return {
    GetSurroundingRegion: read(() => world.range(surroundingRegion(sheet(), area))),
    GetUsedRange: read((given) => world.range(usedArea(sheet(), area, given) ?? firstCell(area))),
    GetUsedRangeOrNullObject: read((given) => {
      const used = usedArea(sheet(), area, given);
      return used && world.range(used);
    }),
    GetTables: read((given) => {
      const whole = switchAt(given, 0);
      const tables = (): readonly HostObject[] =>
        tablesTouching(world.workbook, area)
          .filter(
            (table) => !whole || countOf(intersection(table.area, area) ?? area) === countOf(table.area),
          )
          .map((table) => world.table(table));
      return tablesObject(world, 'TableScopedCollection', tables);
    }),
  };
}

function otherArea(given: Given): Area {
  const { area } = objectAt(given, 0);
  if (area === undefined) throw invalidArgument(`${given.member} of something that is no range`);
  return area;
}

function inside(given: Given, count: number): number {
  const index = numberAt(given, 0);
  if (index < 0 || index >= count) throw invalidArgument(`${given.member}(${String(index)})`);
  return index;
}

function isOnSheet({ row, column, rows, columns }: Area): boolean {
  const positive = row >= 0 && column >= 0 && rows > 0 && columns > 0;
  return positive && row + rows <= sheetSize.rows && column + columns <= sheetSize.columns;
}

function countOf({ rows, columns }: Area): number {
  return rows * columns;
}

function clear(world: World, area: Area, applyTo: Wire): void {
  if (applyTo !== 'Contents')
    throw invalidArgument(`Range.clear(${JSON.stringify(applyTo)}): only "Contents" is known`);
  writeValues(world, sheetOf(world, area), area, '');
}

function quoted(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}
