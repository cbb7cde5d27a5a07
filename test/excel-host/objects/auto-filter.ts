import { intersection, type Area } from '../../../src/sheet';
import type { Sheet } from '../../../src/hosts/memory/workbook';
import { read, type HostObject } from '../host-object';
import type { World } from '../world';

/** Excel.AutoFilter of a sheet or of a table: where it stands and whether it hides rows. Criteria are left to the test. */
export function autoFilterObject(world: World, sheet: () => Sheet, place: () => Area | null): HostObject {
  return {
    className: 'AutoFilter',
    scalars: {
      Enabled: { read: () => place() !== null },
      IsDataFiltered: {
        read: () => {
          const area = place();
          return area !== null && [...sheet().filteredRows].some((row) => isWithin(row, area));
        },
      },
    },
    makers: {
      GetRangeOrNullObject: read(() => {
        const area = place();
        return area && world.range(area);
      }),
    },
  };
}

const isWithin = (row: number, area: Area): boolean => intersection(area, { ...area, row, rows: 1 }) !== null;
