/** A new sheet behind the others. */
import type { CellValue } from '../../../sheet';
import { sheetPieces } from '../../new-sheet-rows';
import { Refusal } from '../../refusal';
import { isSheetName } from '../../sheet-name';
import { attributeOr, isTrue, numberOr } from '../../xml/attributes';
import { appendedChild, childNamed, childrenNamed, nameLike } from '../../xml/children';
import { escapedAttribute } from '../../xml/escape';
import { splice } from '../../xml/splice';
import { parseXml, type XmlElement } from '../../xml/xml-tree';
import { addContentType } from '../parts/content-types';
import type { Drafts } from '../parts/drafts';
import { addRelationship, RELATIONSHIP_TYPES } from '../parts/relationships';
import { checkColumns } from './check-columns';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

const checkName = (name: string, sheets: readonly XmlElement[]): void => {
  if (!isSheetName(name)) throw new Refusal('unsupported', name);
  const taken = sheets.some((sheet) => attributeOr(sheet, 'name', '').toLowerCase() === name.toLowerCase());
  if (taken) throw new Refusal('occupied', name);
};

const freePart = (drafts: Drafts, workbookPart: string): string => {
  const folder = workbookPart.slice(0, workbookPart.lastIndexOf('/') + 1);
  let number = 1;
  while (drafts.has(`${folder}worksheets/sheet${number}.xml`)) number += 1;
  return `${folder}worksheets/sheet${number}.xml`;
};

/**
 * Adds a sheet with these columns. Throws a Refusal: "unsupported" for a name that no sheet may have, "occupied" for
 * one that another sheet has (letter case aside), "protected" where the workbook's structure is protected.
 */
export const addSheet = async (
  drafts: Drafts,
  workbookPart: string,
  name: string,
  columns: readonly (readonly CellValue[])[],
): Promise<void> => {
  const text = await drafts.text(workbookPart);
  const root = parseXml(text, workbookPart);
  const list = childNamed(root, 'sheets');
  if (list === null) throw new Refusal('damaged', workbookPart);
  const protection = childNamed(root, 'workbookProtection');
  if (protection !== null && isTrue(protection, 'lockStructure')) throw new Refusal('protected', name);
  const sheets = childrenNamed(list, 'sheet');
  checkName(name, sheets);
  checkColumns(name, columns);
  const part = freePart(drafts, workbookPart);
  drafts.stream(part, () => sheetPieces(columns, []));
  await addContentType(drafts, part, TYPE);
  const relationship = await addRelationship(drafts, workbookPart, { part, kind: 'worksheet' });
  const id = sheets.reduce((most, sheet) => Math.max(most, numberOr(sheet, 'sheetId', 0)), 0) + 1;
  // The prefix is declared here since not every writer declares it around.
  const tag =
    `<${nameLike(root, 'sheet')} name="${escapedAttribute(name)}" sheetId="${id}" ` +
    `xmlns:r="${RELATIONSHIP_TYPES}" r:id="${relationship}"/>`;
  drafts.write(workbookPart, splice(text, [appendedChild(text, list, tag)]));
};
