import type { ZipPackage } from '../container/zip-package';
import { Refusal } from '../refusal';
import { KEPT_NAMESPACE, keptTexts, LARGEST_KEPT } from '../kept-texts';
import { parsePart } from './parse-part';
import type { InnerRelationship } from './relationships';

/** The texts of our own part by their keys; none where the workbook has no such part. */
export async function readKept(
  zip: ZipPackage,
  relationships: readonly InnerRelationship[],
): Promise<ReadonlyMap<string, string>> {
  const parts = relationships.flatMap(({ kind, part }) => (kind === 'customXml' ? [part] : []));
  for (const part of new Set(parts)) {
    if (!zip.has(part) || zip.size(part) > LARGEST_KEPT) continue;
    const texts = await readIfOurs(zip, part);
    if (texts !== null) return texts;
  }
  return new Map();
}

/** Parts of others may hold whatever they like: only ours must be sound. */
async function readIfOurs(zip: ZipPackage, part: string): Promise<ReadonlyMap<string, string> | null> {
  try {
    return keptTexts(await parsePart(zip, part));
  } catch (error) {
    if (error instanceof Refusal && !(await names(zip, part))) return null;
    throw error;
  }
}

async function names(zip: ZipPackage, part: string): Promise<boolean> {
  const text = new TextDecoder().decode(await zip.bytes(part));
  return text.includes(KEPT_NAMESPACE);
}
