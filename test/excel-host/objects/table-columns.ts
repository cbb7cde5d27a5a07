import { addTableColumn, headersOf } from '../../../src/hosts/memory/tables';
import type { Table } from '../../../src/hosts/memory/workbook';
import { numberAt, optionalTextAt, textAt } from '../given';
import { accessDenied, hostGap, itemNotFound } from '../host-error';
import { ask, change, create, read, type HostObject } from '../host-object';
import type { Wire } from '../wire';
import type { World } from '../world';
import { moveBeside } from './move-beside';
import { sheetOf } from './places';

/** Excel.TableColumnCollection: new columns only at the right end, and blank; what stands there moves right. */
export function tableColumnsObject(world: World, table: Table): HostObject {
  const headers = (): readonly string[] => headersOf(sheetOf(world, table.area), table.area);
  const find = (key: Wire): HostObject | null => {
    const index = typeof key === 'number' ? key - 1 : headers().findIndex((header) => header === key);
    return headers()[index] === undefined ? null : tableColumnObject(world, table, index);
  };
  return {
    className: 'TableColumnCollection',
    items: () => headers().map((_, index) => tableColumnObject(world, table, index)),
    getItem: (key) => found(find(key), JSON.stringify(key)),
    scalars: { Count: { read: () => headers().length } },
    makers: {
      Add: create((given) => {
        refuseProtected(world, table);
        const header = optionalTextAt(given, 2) ?? `Column${String(table.area.columns + 1)}`;
        moveBeside(world, table, table.area.column + table.area.columns, 1);
        addTableColumn(world.workbook, table, header);
        return tableColumnObject(world, table, table.area.columns - 1);
      }),
      GetItemAt: read((given) => found(find(numberAt(given, 0) + 1), 'at that place')),
      GetItemOrNullObject: read((given) => find(textAt(given, 0))),
    },
    calls: { GetCount: ask(() => headers().length) },
  };
}

// The id of a column is its place from 1; whoever keeps one across a deletion is not imitated.
function tableColumnObject(world: World, table: Table, index: number): HostObject {
  const column = (): Table['area'] => ({ ...table.area, column: table.area.column + index, columns: 1 });
  return {
    className: 'TableColumn',
    identity: () => ({ Id: index + 1 }),
    scalars: {
      Id: { read: () => index + 1 },
      Index: { read: () => index },
      Name: { read: () => headersOf(sheetOf(world, table.area), column())[0] ?? '' },
    },
    makers: {
      GetRange: read(() => world.range(column())),
      GetHeaderRowRange: read(() => world.range({ ...column(), rows: 1 })),
      GetDataBodyRange: read(() =>
        world.range({ ...column(), row: table.area.row + 1, rows: table.area.rows - 1 }),
      ),
    },
    calls: {
      Delete: change(() => {
        refuseProtected(world, table);
        if (table.area.columns === 1) throw hostGap('deleting the only column of a table');
        const { columns } = table.area;
        moveBeside(world, table, column().column, -1);
        table.area = { ...table.area, columns: columns - 1 };
      }),
    },
  };
}

function refuseProtected(world: World, table: Table): void {
  const sheet = sheetOf(world, table.area);
  if (sheet.protected) throw accessDenied(`sheet ${sheet.name} is protected`);
}

function found(column: HostObject | null, what: string): HostObject {
  if (column === null) throw itemNotFound(`table column ${what}`);
  return column;
}
