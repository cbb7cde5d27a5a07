/** The answer to load(): the asked properties of an object, nested as the library expects them. */
import { hostGap } from './host-error';
import { memberOf, type HostObject } from './host-object';
import type { Wire, WireRecord } from './wire';

/**
 * Loads the named properties ("name", "format/fill/color"); for a collection, those of every item.
 * A load without names would have to know all members, so it is a gap.
 */
export function queryAnswer(
  object: HostObject,
  select: readonly string[] | null,
  identityOf: (object: HostObject) => WireRecord,
): WireRecord {
  const { items } = object;
  if (items === undefined) return { ...identityOf(object), ...selected(object, select, identityOf) };
  const own = (select ?? []).filter((name) => Object.hasOwn(object.scalars ?? {}, wireName(name)));
  const perItem = select === null ? null : select.filter((name) => !own.includes(name));
  return {
    ...selected(object, own, identityOf),
    _Items: items().map((item) => ({ ...identityOf(item), ...selected(item, perItem, identityOf) })),
  };
}

/** "values" as it is called on the wire: "Values". */
export function wireName(name: string): string {
  return name.startsWith('_') ? name : name.charAt(0).toUpperCase() + name.slice(1);
}

function selected(
  object: HostObject,
  select: readonly string[] | null,
  identityOf: (object: HostObject) => WireRecord,
): WireRecord {
  if (select === null || select.includes('*'))
    throw hostGap(`${object.className}: load without naming properties`);
  const answer: Record<string, Wire> = {};
  const nested = new Map<string, string[]>();
  for (const path of select) {
    const slash = path.indexOf('/');
    const head = wireName(slash < 0 ? path : path.slice(0, slash));
    if (slash < 0) answer[head] = memberOf(object, 'scalars', head).read();
    else nested.set(head, [...(nested.get(head) ?? []), path.slice(slash + 1)]);
  }
  for (const [name, inner] of nested) {
    const held = memberOf(object, 'properties', name)();
    answer[name] = held && queryAnswer(held, inner, identityOf);
  }
  return answer;
}
