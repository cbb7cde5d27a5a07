import type { Sheet } from '../../../src/hosts/memory/workbook';
import { itemNotFound } from '../host-error';
import { ask, read, type HostObject } from '../host-object';
import type { World } from '../world';

/** Excel.PivotTableCollection of a sheet: where pivot tables stand, and nothing else about them. */
export function pivotsObject(world: World, sheet: Sheet): HostObject {
  const items = (): readonly HostObject[] => sheet.pivots.map((_, index) => pivotObject(world, sheet, index));
  return {
    className: 'PivotTableCollection',
    items,
    getItem: (id) => {
      const found = items().find((item) => item.identity?.()['Id'] === id);
      if (found === undefined) throw itemNotFound(`pivot table ${JSON.stringify(id)}`);
      return found;
    },
    calls: { GetCount: ask(() => sheet.pivots.length) },
  };
}

function pivotObject(world: World, sheet: Sheet, index: number): HostObject {
  const id = `${sheet.id}-pivot-${String(index)}`;
  return {
    className: 'PivotTable',
    identity: () => ({ Id: id }),
    scalars: { Id: { read: () => id } },
    properties: {
      Layout: () => ({
        className: 'PivotLayout',
        makers: {
          GetRange: read(() => {
            const area = sheet.pivots[index];
            if (area === undefined) throw itemNotFound(`pivot table ${id}`);
            return world.range(area);
          }),
        },
      }),
    },
  };
}
