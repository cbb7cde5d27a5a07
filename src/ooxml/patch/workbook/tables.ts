/** The tables and pivot tables of a sheet, by its relationships. */
import type { Block } from '../../../sheet';
import { Refusal } from '../../refusal';
import { attributeOr, numberOr } from '../../xml/attributes';
import { childNamed, childrenNamed } from '../../xml/children';
import { fromXString } from '../../xml/x-string';
import { parseXml, type XmlElement } from '../../xml/xml-tree';
import type { Drafts } from '../parts/drafts';
import { relationshipsOf } from '../parts/relationships';
import { blockOf } from '../../references';

export interface TablePart {
  readonly part: string;
  readonly text: string;
  readonly root: XmlElement;
  readonly id: string;
  readonly area: Block;
  readonly headerRow: boolean;
  readonly totalsRows: number;
  readonly headers: readonly string[];
}

const areaOf = (element: XmlElement | null, part: string): Block => {
  const area = element === null ? null : blockOf(attributeOr(element, 'ref', ''));
  if (area === null) throw new Refusal('damaged', part);
  return area;
};

export const tablePart = (part: string, text: string): TablePart => {
  const root = parseXml(text, part);
  const list = childNamed(root, 'tableColumns');
  const columns = list === null ? [] : childrenNamed(list, 'tableColumn');
  return {
    part,
    text,
    root,
    id: attributeOr(root, 'id', ''),
    area: areaOf(root, part),
    headerRow: numberOr(root, 'headerRowCount', 1) > 0,
    totalsRows: numberOr(root, 'totalsRowCount', 0),
    headers: columns.map((column) => fromXString(attributeOr(column, 'name', ''))),
  };
};

const partsOf = async (drafts: Drafts, sheetPart: string, kind: string): Promise<readonly string[]> => {
  const found = (await relationshipsOf(drafts, sheetPart)).filter((one) => one.kind === kind);
  return [...new Set(found.flatMap(({ part }) => (part !== null && drafts.has(part) ? [part] : [])))];
};

/** The sheet's tables as they now stand. */
export const tablesOf = async (drafts: Drafts, sheetPart: string): Promise<readonly TablePart[]> => {
  const parts = await partsOf(drafts, sheetPart, 'table');
  return Promise.all(parts.map(async (part) => tablePart(part, await drafts.text(part))));
};

/** The cells that pivot tables fill. */
export const pivotAreas = async (drafts: Drafts, sheetPart: string): Promise<readonly Block[]> => {
  const parts = await partsOf(drafts, sheetPart, 'pivotTable');
  return Promise.all(
    parts.map(async (part) => areaOf(childNamed(parseXml(await drafts.text(part), part), 'location'), part)),
  );
};
