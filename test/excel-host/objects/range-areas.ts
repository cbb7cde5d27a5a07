import type { Area } from '../../../src/sheet';
import { addressOf } from '../address';
import type { HostObject } from '../host-object';
import type { World } from '../world';

/** Excel.RangeAreas: several rectangles of one sheet. */
export function rangeAreasObject(world: World, areas: readonly Area[]): HostObject {
  return {
    className: 'RangeAreas',
    keepable: true,
    scalars: {
      Address: { read: () => areas.map((area) => addressOf(area)).join(',') },
      AreaCount: { read: () => areas.length },
      CellCount: { read: () => areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0) },
    },
    properties: {
      Areas: () => ({ className: 'RangeCollection', items: () => areas.map((area) => world.range(area)) }),
    },
  };
}
