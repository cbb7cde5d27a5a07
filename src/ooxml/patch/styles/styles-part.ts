/** The part that holds a workbook's styles; a plain one is made where a file has none. */
import { Refusal } from '../../refusal';
import { addContentType } from '../parts/content-types';
import type { Drafts } from '../parts/drafts';
import { addRelationship, relationshipsOf } from '../parts/relationships';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

const PLAIN =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

/** The name of the styles part. Throws a Refusal 'damaged' for styles that are there but not led to: cells go by them. */
export const stylesPart = async (drafts: Drafts, workbookPart: string): Promise<string> => {
  const known = (await relationshipsOf(drafts, workbookPart)).find(({ kind }) => kind === 'styles')?.part;
  if (known !== undefined && known !== null && drafts.has(known)) return known;
  const part = `${workbookPart.slice(0, workbookPart.lastIndexOf('/') + 1)}styles.xml`;
  if (drafts.has(part)) throw new Refusal('damaged', part);
  drafts.write(part, PLAIN);
  await addRelationship(drafts, workbookPart, { part, kind: 'styles' });
  await addContentType(drafts, part, TYPE);
  return part;
};
