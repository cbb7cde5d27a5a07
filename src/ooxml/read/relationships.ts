import { relationshipsName, targetName } from '../container/part-name';
import type { ZipPackage } from '../container/zip-package';
import { attributeOr } from '../xml/attributes';
import { childrenNamed } from '../xml/children';
import { parsePart } from './parse-part';

/** A way from one part to another. */
export interface Relationship {
  readonly id: string;
  /** The whole type, an address. */
  readonly type: string;
  /** The last word of its type, as "worksheet": the same in every edition of the format. */
  readonly kind: string;
  readonly part: string;
}

/** The relationships of a part that stay within the file; '' is the package itself. None where it has none. */
export async function readRelationships(zip: ZipPackage, from: string): Promise<readonly Relationship[]> {
  const name = relationshipsName(from);
  if (!zip.has(name)) return [];
  return childrenNamed(await parsePart(zip, name), 'Relationship')
    .filter((element) => attributeOr(element, 'TargetMode', 'Internal') !== 'External')
    .map((element) => {
      const type = attributeOr(element, 'Type', '');
      return {
        id: attributeOr(element, 'Id', ''),
        type,
        kind: type.slice(type.lastIndexOf('/') + 1),
        part: existing(zip, targetName(from, attributeOr(element, 'Target', ''))),
      };
    });
}

/** Targets are addresses, in which a name may be escaped that the file spells out. */
function existing(zip: ZipPackage, name: string): string {
  if (zip.has(name) || !name.includes('%')) return name;
  try {
    const plain = decodeURIComponent(name);
    return zip.has(plain) ? plain : name;
  } catch {
    // Not an escape after all: the name stays as it is written.
    return name;
  }
}
