import { SaxesParser } from 'saxes';
import { textAt, type Given } from '../given';
import { HostError, invalidArgument, itemNotFound } from '../host-error';
import { ask, change, create, read, type HostObject } from '../host-object';
import type { Wire } from '../wire';
import type { World } from '../world';
import { partsOf, type XmlPart } from '../xml-parts';

/** Excel.CustomXmlPartCollection: all custom XML of the workbook. */
export function customXmlPartsObject(world: World): HostObject {
  const all = (): readonly HostObject[] => idsIn(world).map((id) => partObject(world, id));
  return {
    className: 'CustomXmlPartCollection',
    items: all,
    getItem: (key) => found(find(world, key), key),
    makers: {
      Add: create((given) => partObject(world, added(world, given))),
      GetByNamespace: read((given) => scopedObject(world, textAt(given, 0))),
      GetItemOrNullObject: read((given) => find(world, textAt(given, 0))),
    },
    calls: { GetCount: ask(() => all().length) },
  };
}

function scopedObject(world: World, namespace: string): HostObject {
  const ids = (): readonly string[] => idsIn(world, namespace);
  const within = (key: Wire): HostObject | null => (ids().some((id) => id === key) ? find(world, key) : null);
  return {
    className: 'CustomXmlPartScopedCollection',
    items: () => ids().map((id) => partObject(world, id)),
    getItem: (key) => found(within(key), key),
    makers: { GetItemOrNullObject: read((given) => within(textAt(given, 0))) },
    calls: { GetCount: ask(() => ids().length) },
  };
}

function partObject(world: World, id: string): HostObject {
  const { byId } = partsOf(world.workbook);
  const part = (): XmlPart => {
    const kept = byId.get(id);
    if (kept === undefined) throw itemNotFound(`custom XML part ${id}`);
    return kept;
  };
  return {
    className: 'CustomXmlPart',
    identity: () => ({ Id: id }),
    scalars: { Id: { read: () => id }, NamespaceUri: { read: () => part().namespace } },
    calls: {
      GetXml: ask(() => part().xml),
      SetXml: change((given) => {
        part();
        keep(world, id, textAt(given, 0));
      }),
      Delete: change(() => {
        refuseUnlessKept(world);
        part();
        byId.delete(id);
      }),
    },
  };
}

function idsIn({ workbook }: World, namespace?: string): readonly string[] {
  const all = [...partsOf(workbook).byId];
  return all.filter(([, part]) => namespace === undefined || part.namespace === namespace).map(([id]) => id);
}

function find(world: World, key: Wire): HostObject | null {
  return typeof key === 'string' && partsOf(world.workbook).byId.has(key) ? partObject(world, key) : null;
}

function found(part: HostObject | null, key: Wire): HostObject {
  if (part === null) throw itemNotFound(`custom XML part ${JSON.stringify(key)}`);
  return part;
}

function refuseUnlessKept({ workbook }: World): void {
  if (partsOf(workbook).fate === 'refused')
    throw new HostError('GeneralException', 'custom XML cannot be kept', 500);
}

function added(world: World, given: Given): string {
  const parts = partsOf(world.workbook);
  parts.given += 1;
  const id = `{00000000-0000-4000-9000-${String(parts.given).padStart(12, '0')}}`;
  keep(world, id, textAt(given, 0));
  return id;
}

function keep(world: World, id: string, xml: string): void {
  refuseUnlessKept(world);
  const { fate, byId } = partsOf(world.workbook);
  const part = { namespace: namespaceOf(xml), xml };
  if (fate === 'dropped') return;
  byId.set(id, fate === 'changed' ? { ...part, xml: xml.replace(/.(<\/[^<]*>\s*)$/su, '$1') } : part);
}

/** The namespace of the root of a document; throws as Excel does where it is no sound XML. */
function namespaceOf(xml: string): string {
  const parser = new SaxesParser({ xmlns: true });
  let namespace: string | null = null;
  parser.on('opentag', ({ uri }) => {
    namespace ??= uri;
  });
  parser.on('error', () => {
    throw invalidArgument('XML that is not well-formed');
  });
  parser.write(xml).close();
  if (namespace === null) throw invalidArgument('XML without a root');
  return namespace;
}
