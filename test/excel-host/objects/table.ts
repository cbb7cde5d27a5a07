import { tableByKey } from '../../../src/hosts/memory/tables';
import type { Table } from '../../../src/hosts/memory/workbook';
import { invalidArgument } from '../host-error';
import { read, type HostObject } from '../host-object';
import type { Wire } from '../wire';
import type { World } from '../world';
import { autoFilterObject } from './auto-filter';
import { sheetOf } from './places';
import { tableColumnsObject } from './table-columns';

/** Excel.Table. Its area includes the header row and the totals row. */
export function tableObject(world: World, table: Table): HostObject {
  return {
    className: 'Table',
    identity: () => ({ Id: table.id }),
    scalars: {
      Id: { read: () => table.id },
      Name: {
        read: () => table.name,
        write: (name) => {
          rename(world, table, name);
        },
      },
      ShowHeaders: { read: () => true },
      ShowTotals: { read: () => table.totalsRow },
    },
    properties: {
      AutoFilter: () =>
        autoFilterObject(
          world,
          () => sheetOf(world, table.area),
          () => table.area,
        ),
      Columns: () => tableColumnsObject(world, table),
      Worksheet: () => world.worksheet(sheetOf(world, table.area)),
    },
    makers: {
      GetRange: read(() => world.range(table.area)),
      GetHeaderRowRange: read(() => world.range({ ...table.area, rows: 1 })),
      GetDataBodyRange: read(() =>
        world.range({
          ...table.area,
          row: table.area.row + 1,
          rows: table.area.rows - (table.totalsRow ? 2 : 1),
        }),
      ),
    },
  };
}

function rename(world: World, table: Table, name: Wire): void {
  if (typeof name !== 'string' || !/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name))
    throw invalidArgument('a table name');
  const other = tableByKey(world.workbook, name);
  if (other !== undefined && other !== table) throw invalidArgument(`a table ${name} exists`);
  table.name = name;
}
