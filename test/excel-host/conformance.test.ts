import { addRule } from '../../src/hosts/memory/format-rules';
import { officialLimits } from './world';
import { firstSheet, type Workbook } from '../../src/hosts/memory/workbook';
import type { HostObject } from './host-object';
import { newWorld } from './new-world';
import { workbookObject } from './objects/workbook-object';
import { clientTable } from './sample';
import { startExcel } from '.';
import { partsOf } from './xml-parts';

/** A workbook with one object of every class in it. */
function fullWorkbook(): Workbook {
  const workbook = clientTable();
  const area = { sheet: firstSheet(workbook).id, row: 0, column: 0, rows: 1, columns: 1 };
  const sheet = firstSheet(workbook);
  sheet.pivots = [{ ...area, column: 8 }];
  sheet.merged = [{ ...area, columns: 2 }];
  addRule(workbook, { area, condition: { kind: 'value-unset' } });
  workbook.settings.set('key', 'text');
  partsOf(workbook).byId.set('{1}', { namespace: 'urn:sample', xml: '<a xmlns="urn:sample"/>' });
  return workbook;
}

/** Members that make objects of further classes, with their arguments. */
const MAKERS = [
  ['GetSelectedRange'],
  ['GetTables'],
  ['GetRange'],
  ['GetMergedAreasOrNullObject'],
  ['GetByNamespace', 'urn:sample'],
] as const;

/** One object of every class that can be reached from the workbook without arguments. */
function reachable(): ReadonlyMap<string, HostObject> {
  const found = new Map<string, HostObject>();
  const visit = (object: HostObject | null): void => {
    if (object === null || found.has(object.className)) return;
    found.set(object.className, object);
    for (const property of Object.values(object.properties ?? {})) visit(property());
    for (const item of object.items?.() ?? []) visit(item);
    for (const [name, ...values] of MAKERS) {
      const given = { member: name, values, objects: new Map(), read: new Set<number>() };
      visit(object.makers?.[name]?.make(given) ?? null);
    }
  };
  visit(workbookObject(newWorld(fullWorkbook(), officialLimits, () => undefined)));
  return found;
}

/** The library's own description of a class. */
interface Described {
  readonly prototype: object;
  readonly scalars: readonly string[];
  readonly updateable: readonly boolean[];
  readonly navigations: readonly string[];
}

function describedBy(className: string): Described {
  const constructor: unknown = Reflect.get(Excel, className);
  if (typeof constructor !== 'function') throw new Error(`the library has no class ${className}`);
  const prototype = constructor.prototype as object; // a constructor of the library
  const list = <Element>(name: string): readonly Element[] =>
    (Reflect.get(prototype, name) as readonly Element[] | undefined) ?? []; // metadata of the library, flat lists
  return {
    prototype,
    scalars: list<string>('_scalarPropertyOriginalNames'),
    updateable: list<boolean>('_scalarPropertyUpdateable'),
    navigations: list<string>('_navigationPropertyNames'),
  };
}

const scriptName = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** How the library declares a method: 0 changes the workbook, 1 only reads; null where it has no such method. */
function declaredEffect(prototype: object, name: string): 'reads' | 'writes' | null {
  const method: unknown = Reflect.get(prototype, scriptName(name));
  if (typeof method !== 'function') return null;
  const operation = new RegExp(`"${name}", ([01]),`).exec(method.toString())?.[1];
  return operation === undefined ? null : operation === '1' ? 'reads' : 'writes';
}

const classes = [...reachable()].map(([className, object]) => ({ className, object }));

beforeAll(async () => {
  await startExcel(fullWorkbook());
});

it('every class of the object map is reached', () => {
  expect([...reachable().keys()].sort()).toEqual([
    'Application',
    'AutoFilter',
    'CellValueConditionalFormat',
    'ConditionalFormat',
    'ConditionalFormatCollection',
    'ConditionalRangeFill',
    'ConditionalRangeFont',
    'ConditionalRangeFormat',
    'CustomXmlPart',
    'CustomXmlPartCollection',
    'CustomXmlPartScopedCollection',
    'FormatProtection',
    'PivotLayout',
    'PivotTable',
    'PivotTableCollection',
    'Range',
    'RangeAreas',
    'RangeCollection',
    'RangeFormat',
    'Runtime',
    'Setting',
    'SettingCollection',
    'Table',
    'TableCollection',
    'TableColumn',
    'TableColumnCollection',
    'TableScopedCollection',
    'Workbook',
    'WorkbookProtection',
    'Worksheet',
    'WorksheetCollection',
    'WorksheetProtection',
  ]);
});

describe.each(classes)('$className', ({ className, object }) => {
  it('has only scalar properties that the library knows', () => {
    expect(describedBy(className).scalars).toEqual(expect.arrayContaining(Object.keys(object.scalars ?? {})));
  });

  it('lets only those be set that the library lets be set', () => {
    const { scalars, updateable } = describedBy(className);
    const settable = scalars.filter((_, index) => updateable[index]);
    const ours = Object.entries(object.scalars ?? {}).filter(([, scalar]) => scalar.write !== undefined);
    expect(settable).toEqual(expect.arrayContaining(ours.map(([name]) => name)));
  });

  it('has only navigation properties that the library knows', () => {
    const { navigations } = describedBy(className);
    const ours = Object.keys(object.properties ?? {}).map(scriptName);
    expect(navigations).toEqual(expect.arrayContaining(ours));
  });

  it('has only methods that the library knows, with the effect it declares', () => {
    const { prototype } = describedBy(className);
    const ours = Object.entries({ ...object.makers, ...object.calls });
    const declared = ours.map(([name]) => [name, declaredEffect(prototype, name)]);
    expect(declared).toEqual(ours.map(([name, { effect }]) => [name, effect]));
  });

  it('is a collection exactly where the library has one', () => {
    expect(Reflect.get(describedBy(className).prototype, '_isCollection') === true).toBe(
      object.items !== undefined,
    );
  });
});
