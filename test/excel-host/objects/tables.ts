import { addTable, tableByKey, tablesTouching } from '../../../src/hosts/memory/tables';
import { parseAddress } from '../address';
import { sheetByName, sheetById, type Table } from '../../../src/hosts/memory/workbook';
import { numberAt, switchAt, textAt, type Given } from '../given';
import { hostGap, invalidArgument, itemNotFound } from '../host-error';
import { ask, create, read, type HostObject, type Maker } from '../host-object';
import type { Wire } from '../wire';
import type { World } from '../world';

/** Excel.TableCollection, and its sibling of the tables that a range touches. */
export function tablesObject(
  world: World,
  className: 'TableCollection' | 'TableScopedCollection',
  items: () => readonly HostObject[],
): HostObject {
  const find = (key: Wire): HostObject | undefined => {
    const table = typeof key === 'string' ? tableByKey(world.workbook, key) : undefined;
    const id = table?.id;
    return items().find((each) => each.identity?.()['Id'] === id);
  };
  const whole = className === 'TableCollection';
  return {
    className,
    items,
    getItem: (key) => {
      const table = find(key);
      if (table === undefined) throw itemNotFound(`table ${JSON.stringify(key)}`);
      return table;
    },
    scalars: whole ? { Count: { read: () => items().length } } : {},
    makers: {
      GetItemOrNullObject: read((given) => find(textAt(given, 0)) ?? null),
      ...(whole ? wholeMakers(world, items) : { GetFirst: read(() => itemAt(items(), 0)) }),
    },
    calls: { GetCount: ask(() => items().length) },
  };
}

function wholeMakers(world: World, items: () => readonly HostObject[]): Readonly<Record<string, Maker>> {
  return {
    GetItemAt: read((given) => itemAt(items(), numberAt(given, 0))),
    Add: create((given) => world.table(added(world, given))),
  };
}

function itemAt(items: readonly HostObject[], index: number): HostObject {
  const found = items[index];
  if (found === undefined) throw itemNotFound(`table ${String(index)}`);
  return found;
}

// The address of a table to add: a range, "Sheet1!A1:B9", or "A1:B9" on the active sheet.
function added(world: World, given: Given): Table {
  const area = given.objects.get(0)?.area ?? addressed(world, textAt(given, 0));
  given.read.add(0);
  if (!switchAt(given, 1)) throw hostGap('TableCollection.Add without a header row');
  if (tablesTouching(world.workbook, area).length > 0) throw invalidArgument('a table over another table');
  return addTable(world.workbook, freeName(world), area);
}

function addressed(world: World, address: string): Table['area'] {
  const { workbook } = world;
  const bang = address.lastIndexOf('!');
  const sheet =
    bang < 0
      ? sheetById(workbook, workbook.selection.sheet)
      : sheetByName(workbook, address.slice(0, bang).replace(/^'|'$/g, ''));
  const place = parseAddress(address.slice(bang + 1));
  if (sheet === undefined || place === null) throw invalidArgument(`address ${address}`);
  return { sheet: sheet.id, ...place };
}

function freeName(world: World): string {
  let number = 1;
  while (tableByKey(world.workbook, `Table${String(number)}`) !== undefined) number += 1;
  return `Table${String(number)}`;
}
