import type { Block } from '../../../sheet';
import type { ZipPackage } from '../../container/zip-package';
import { attributeOr, numberOr } from '../../xml/attributes';
import { childNamed } from '../../xml/children';
import type { InnerRelationship } from '../relationships';
import { blockIn } from './blocks';
import { readChildren } from './read-children';

const LOCATION = new Set(['location']);

/** The cells that pivot tables fill: their bodies, and the page filters that stand above them. */
export async function readPivots(
  zip: ZipPackage,
  relationships: readonly InnerRelationship[],
): Promise<readonly Block[]> {
  const areas: Block[] = [];
  const seen = new Set<string>();
  for (const { kind, part } of relationships) {
    if (kind !== 'pivotTable' || seen.has(part) || !zip.has(part)) continue;
    seen.add(part);
    const root = await readChildren(zip, part, 'pivotTableDefinition', LOCATION);
    const location = childNamed(root, 'location');
    if (location === null || attributeOr(location, 'ref', '') === '') continue;
    const body = blockIn(location, 'ref', part);
    areas.push(body);
    const rows = Math.min(numberOr(location, 'rowPageCount', 0), body.row - 1);
    // Each filter takes a name and a choice, with a blank column between two of them; a blank row is above the body.
    const columns = Math.max(1, numberOr(location, 'colPageCount', 1)) * 3 - 1;
    if (rows > 0) areas.push({ row: body.row - 1 - rows, column: body.column, rows, columns });
  }
  return areas;
}
