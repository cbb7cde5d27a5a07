import { partKey } from '../container/part-name';
import type { ZipPackage } from '../container/zip-package';
import { Refusal } from '../refusal';
import { attributeOr } from '../xml/attributes';
import { childrenNamed } from '../xml/children';
import { parsePart } from './parse-part';

const PART = '[Content_Types].xml';

/** What each part of a package is; '' for one of which nothing is said. */
export async function readContentTypes(zip: ZipPackage): Promise<(part: string) => string> {
  if (!zip.has(PART)) throw new Refusal('damaged', `${PART}: missing`);
  const root = await parsePart(zip, PART);
  const named = childrenNamed(root, 'Override').map(
    (element) =>
      [partKey(attributeOr(element, 'PartName', '')), attributeOr(element, 'ContentType', '')] as const,
  );
  const byEnding = childrenNamed(root, 'Default').map(
    (element) =>
      [attributeOr(element, 'Extension', '').toLowerCase(), attributeOr(element, 'ContentType', '')] as const,
  );
  const types = new Map(named);
  const defaults = new Map(byEnding);
  return (part) => types.get(partKey(part)) ?? defaults.get(part.toLowerCase().split('.').at(-1) ?? '') ?? '';
}
