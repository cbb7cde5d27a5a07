import type { ZipPackage } from '../../container/zip-package';
import { Refusal } from '../../refusal';
import type { TableEntry } from '../../workbook-file';
import { attributeOr, numberOr } from '../../xml/attributes';
import { childNamed, childrenNamed } from '../../xml/children';
import { fromXString } from '../../xml/x-string';
import type { XmlElement } from '../../xml/xml-tree';
import { parsePart } from '../parse-part';
import type { InnerRelationship } from '../relationships';
import { relationshipId } from '../workbook-part';
import { blockIn } from './blocks';

/** The sheet's tables, in the order in which it lists them. */
export async function readTables(
  zip: ZipPackage,
  sheet: XmlElement,
  part: string,
  relationships: readonly InnerRelationship[],
): Promise<readonly TableEntry[]> {
  const list = childNamed(sheet, 'tableParts');
  const tables: TableEntry[] = [];
  const seen = new Set<string>();
  for (const element of list === null ? [] : childrenNamed(list, 'tablePart')) {
    const id = relationshipId(element);
    const target = relationships.find((one) => one.id === id);
    if (target === undefined || seen.has(target.part) || !zip.has(target.part)) {
      throw new Refusal('damaged', `${part}: table ${id}`);
    }
    seen.add(target.part);
    tables.push(tableOf(await parsePart(zip, target.part), target.part));
  }
  return tables;
}

function tableOf(root: XmlElement, part: string): TableEntry {
  if (root.name !== 'table') throw new Refusal('damaged', part);
  const columns = childNamed(root, 'tableColumns');
  return {
    id: attributeOr(root, 'id', ''),
    name: attributeOr(root, 'displayName', attributeOr(root, 'name', '')),
    part,
    area: blockIn(root, 'ref', part),
    headerRow: numberOr(root, 'headerRowCount', 1) > 0,
    totalsRow: numberOr(root, 'totalsRowCount', 0) > 0,
    headers: (columns === null ? [] : childrenNamed(columns, 'tableColumn')).map((column) =>
      fromXString(attributeOr(column, 'name', '')),
    ),
  };
}
