import { textAt } from '../given';
import { ask, read, type HostObject } from '../host-object';
import type { World } from '../world';
import { applicationObject } from './application';
import { customXmlPartsObject } from './custom-xml-parts';
import { firstCell } from './places';
import { workbookProtectionObject } from './protection';
import { runtimeObject } from './runtime';
import { settingsObject } from './settings';
import { tablesObject } from './tables';
import { worksheetsObject } from './worksheets';

/** Excel.Workbook: the root of every request. */
export function workbookObject(world: World): HostObject {
  const tables = (): readonly HostObject[] => world.workbook.tables.map((table) => world.table(table));
  return {
    className: 'Workbook',
    properties: {
      Application: () => applicationObject(world),
      CustomXmlParts: () => customXmlPartsObject(world),
      Protection: () => workbookProtectionObject(world.workbook),
      Settings: () => settingsObject(world),
      Tables: () => tablesObject(world, 'TableCollection', tables),
      Worksheets: () => worksheetsObject(world),
      _Runtime: () => runtimeObject(world),
    },
    makers: {
      GetActiveCell: read(() => world.range(firstCell(world.workbook.selection))),
      GetSelectedRange: read(() => world.range(world.workbook.selection)),
    },
    calls: {
      _GetReferenceCount: ask(() => world.references.size),
      _RemoveReference: {
        effect: 'reads',
        run: (given) => {
          world.references.delete(textAt(given, 0));
          return null;
        },
      },
    },
  };
}
