/** Relationships of a part: read, added, taken away. */
import { partKey, relationshipsName } from '../../container/part-name';
import { attributeOr } from '../../xml/attributes';
import { appendedChild, nameLike } from '../../xml/children';
import { escapedAttribute } from '../../xml/escape';
import { splice } from '../../xml/splice';
import { parseXml } from '../../xml/xml-tree';
import { relationshipElements, relationshipOf, type Relationship } from '../../relationships';
import type { Drafts } from './drafts';

export const RELATIONSHIP_TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const EMPTY = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${NAMESPACE}"/>`;

const textOf = async (drafts: Drafts, part: string): Promise<string> =>
  drafts.has(relationshipsName(part)) ? await drafts.text(relationshipsName(part)) : EMPTY;

/** None where the part has none. */
export const relationshipsOf = async (drafts: Drafts, part: string): Promise<readonly Relationship[]> => {
  const root = parseXml(await textOf(drafts, part), relationshipsName(part));
  return relationshipElements(root).map((element) =>
    relationshipOf(element, part, (name) => drafts.has(name)),
  );
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
  const taken = new Set(relationshipElements(root).map((element) => attributeOr(element, 'Id', '')));
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
  const dropped = relationshipElements(parseXml(text, relationshipsName(from))).filter(
    (element) =>
      partKey(relationshipOf(element, from, (name) => drafts.has(name)).part ?? '') === partKey(to),
  );
  if (dropped.length === 0) return;
  const splices = dropped.map(({ start, end }) => ({ at: start, until: end, text: '' }));
  drafts.write(relationshipsName(from), splice(text, splices));
};
