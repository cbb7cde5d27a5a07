import { relationshipsName } from '../container/part-name';
import type { ZipPackage } from '../container/zip-package';
import { relationshipElements, relationshipOf, type Relationship } from '../relationships';
import { parsePart } from './parse-part';

/** A way that stays within the file. */
export type InnerRelationship = Relationship & { readonly part: string };

const isInner = (one: Relationship): one is InnerRelationship => one.part !== null;

/** The relationships of a part that stay within the file; '' is the package itself. None where it has none. */
export async function readRelationships(
  zip: ZipPackage,
  from: string,
): Promise<readonly InnerRelationship[]> {
  const name = relationshipsName(from);
  if (!zip.has(name)) return [];
  return relationshipElements(await parsePart(zip, name))
    .map((element) => relationshipOf(element, from, (part) => zip.has(part)))
    .filter(isInner);
}
