/** Relationships of a part: read, added, taken away. */
import { partKey, relationshipsName, targetName } from '../../container/part-name';
import { attributeOr } from '../../xml/attributes';
import { appendedChild, childrenNamed, nameLike } from '../../xml/children';
import { escapedAttribute } from '../../xml/escape';
import { splice } from '../../xml/splice';
import { parseXml, type XmlElement } from '../../xml/xml-tree';
import type { Drafts } from './drafts';

export interface Relationship {
  readonly id: string;
  /** The last word of its type, as "worksheet": the same in every edition of the format. */
  readonly kind: string;
  /** The part it leads to; null where it leads out of the package. */
  readonly part: string | null;
}

export const RELATIONSHIP_TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const EMPTY = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${NAMESPACE}"/>`;

/** Targets are addresses, in which a name may be escaped that the package spells out. */
const existing = (drafts: Drafts, name: string): string => {
  if (drafts.has(name) || !name.includes('%')) return name;
  try {
    return decodeURIComponent(name);
  } catch {
    // Not an escape after all: the name stays as it is written.
    return name;
  }
};

const relationshipOf = (element: XmlElement, from: string): Relationship => {
  const external = attributeOr(element, 'TargetMode', 'Internal') === 'External';
  return {
    id: attributeOr(element, 'Id', ''),
    kind: attributeOr(element, 'Type', '').split('/').at(-1) ?? '',
    part: external ? null : targetName(from, attributeOr(element, 'Target', '')),
  };
};

const textOf = async (drafts: Drafts, part: string): Promise<string> =>
  drafts.has(relationshipsName(part)) ? await drafts.text(relationshipsName(part)) : EMPTY;

/** None where the part has none. */
export const relationshipsOf = async (drafts: Drafts, part: string): Promise<readonly Relationship[]> => {
  const root = parseXml(await textOf(drafts, part), relationshipsName(part));
  return childrenNamed(root, 'Relationship').map((element) => {
    const found = relationshipOf(element, part);
    return { ...found, part: found.part === null ? null : existing(drafts, found.part) };
  });
};

/** The way from one part to another, as short as people write it. */
const targetFrom = (from: string, to: string): string => {
  const base = from.split('/').slice(0, -1);
  const path = to.split('/');
  let common = 0;
  while (common < base.length && base[common] === path[common]) common += 1;
  return [...base.slice(common).map(() => '..'), ...path.slice(common)].join('/');
};

/** Leads from one part to another under a free id, which is answered. */
export const addRelationship = async (
  drafts: Drafts,
  from: string,
  to: { readonly part: string; readonly kind: string },
): Promise<string> => {
  const text = await textOf(drafts, from);
  const root = parseXml(text, relationshipsName(from));
  const taken = new Set(childrenNamed(root, 'Relationship').map((element) => attributeOr(element, 'Id', '')));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number += 1;
  const id = `rId${number}`;
  const target = escapedAttribute(targetFrom(from, to.part));
  const tag = `<${nameLike(root, 'Relationship')} Id="${id}" Type="${RELATIONSHIP_TYPES}/${to.kind}" Target="${target}"/>`;
  drafts.write(relationshipsName(from), splice(text, [appendedChild(text, root, tag)]));
  return id;
};

/** Takes away the ways from one part to another. */
export const dropRelationship = async (drafts: Drafts, from: string, to: string): Promise<void> => {
  const text = await textOf(drafts, from);
  const dropped = childrenNamed(parseXml(text, relationshipsName(from)), 'Relationship').filter(
    (element) => partKey(existing(drafts, relationshipOf(element, from).part ?? '')) === partKey(to),
  );
  if (dropped.length === 0) return;
  const splices = dropped.map(({ start, end }) => ({ at: start, until: end, text: '' }));
  drafts.write(relationshipsName(from), splice(text, splices));
};
