import { addSheet, firstSheet, sheetById, sheetByName, type Sheet } from '../../../src/hosts/memory/workbook';
import { optionalTextAt, textAt } from '../given';
import { HostError, invalidArgument, itemNotFound } from '../host-error';
import { ask, create, read, type HostObject } from '../host-object';
import type { Wire } from '../wire';
import type { World } from '../world';
import { isSheetName, refuseClosedBook } from './places';

/** Excel.WorksheetCollection: sheets by id or by name. */
export function worksheetsObject(world: World): HostObject {
  const { workbook } = world;
  const find = (key: Wire): Sheet | undefined =>
    typeof key === 'string' ? (sheetById(workbook, key) ?? sheetByName(workbook, key)) : undefined;
  return {
    className: 'WorksheetCollection',
    items: () => workbook.sheets.map((sheet) => world.worksheet(sheet)),
    getItem: (key) => {
      const sheet = find(key);
      if (sheet === undefined) throw itemNotFound(`worksheet ${JSON.stringify(key)}`);
      return world.worksheet(sheet);
    },
    makers: {
      Add: create((given) => {
        refuseClosedBook(world);
        const name = optionalTextAt(given, 0) ?? `Sheet${String(workbook.sheets.length + 1)}`;
        if (!isSheetName(name)) throw invalidArgument('a sheet name');
        if (sheetByName(workbook, name) !== undefined)
          throw new HostError('ItemAlreadyExists', `a worksheet ${name} exists`, 409);
        return world.worksheet(addSheet(workbook, name));
      }),
      GetActiveWorksheet: read(() => {
        const sheet = sheetById(workbook, workbook.selection.sheet) ?? firstSheet(workbook);
        return world.worksheet(sheet);
      }),
      GetFirst: read(() => world.worksheet(firstSheet(workbook))),
      GetItemOrNullObject: read((given) => {
        const sheet = find(textAt(given, 0));
        return sheet === undefined ? null : world.worksheet(sheet);
      }),
    },
    calls: { GetCount: ask(() => workbook.sheets.length) },
  };
}
