import type { Area } from '../../../src/sheet';
import { parseAddress } from '../address';
import { sheetByName, sheetSize, type Sheet } from '../../../src/hosts/memory/workbook';
import { numberAt, optionalTextAt, type Given } from '../given';
import { HostError, invalidArgument } from '../host-error';
import { ask, change, read, type HostObject } from '../host-object';
import { userEdits } from '../user-edits';
import type { Wire } from '../wire';
import type { World } from '../world';
import { autoFilterObject } from './auto-filter';
import { pivotsObject } from './pivots';
import { protectionObject } from './protection';
import { firstCell, isSheetName, refuseClosedBook, usedArea } from './places';
import { tablesObject } from './tables';

/** Excel.Worksheet. */
export function worksheetObject(world: World, sheet: Sheet): HostObject {
  const whole: Area = { sheet: sheet.id, row: 0, column: 0, ...sheetSize };
  const tables = (): readonly HostObject[] =>
    world.workbook.tables.filter((table) => table.area.sheet === sheet.id).map((table) => world.table(table));
  return {
    className: 'Worksheet',
    identity: () => ({ Id: sheet.id }),
    scalars: {
      Id: { read: () => sheet.id },
      Name: {
        read: () => sheet.name,
        write: (name) => {
          rename(world, sheet, name);
        },
      },
      Position: { read: () => world.workbook.sheets.indexOf(sheet) },
    },
    properties: {
      AutoFilter: () =>
        autoFilterObject(
          world,
          () => sheet,
          () => sheet.filter,
        ),
      PivotTables: () => pivotsObject(world, sheet),
      Protection: () => protectionObject(sheet),
      Tables: () => tablesObject(world, 'TableCollection', tables),
    },
    makers: {
      GetRange: read((given) => world.range(addressed(whole, given))),
      GetCell: read((given) =>
        world.range({ ...whole, row: numberAt(given, 0), column: numberAt(given, 1), rows: 1, columns: 1 }),
      ),
      GetRangeByIndexes: read((given) =>
        world.range({
          sheet: sheet.id,
          row: numberAt(given, 0),
          column: numberAt(given, 1),
          rows: numberAt(given, 2),
          columns: numberAt(given, 3),
        }),
      ),
      GetUsedRange: read((given) => world.range(usedArea(sheet, whole, given) ?? firstCell(whole))),
      GetUsedRangeOrNullObject: read((given) => {
        const used = usedArea(sheet, whole, given);
        return used && world.range(used);
      }),
    },
    calls: {
      Delete: change(() => {
        refuseClosedBook(world);
        if (world.workbook.sheets.length === 1) throw new HostError('InvalidOperation', 'the last sheet');
        userEdits(world).deleteSheet(sheet.id);
      }),
      Activate: ask(() => {
        if (world.workbook.selection.sheet !== sheet.id) world.workbook.selection = firstCell(whole);
        return null;
      }),
    },
  };
}

function rename(world: World, sheet: Sheet, name: Wire): void {
  refuseClosedBook(world);
  if (typeof name !== 'string' || !isSheetName(name)) throw invalidArgument('a sheet name');
  const other = sheetByName(world.workbook, name);
  if (other !== undefined && other !== sheet) throw invalidArgument(`a worksheet ${name} exists`);
  sheet.name = name;
}

function addressed(whole: Area, given: Given): Area {
  const address = optionalTextAt(given, 0);
  if (address === null) return whole;
  const place = parseAddress(address);
  if (place === null) throw invalidArgument(`address ${address}`);
  return { sheet: whole.sheet, ...place };
}
