/** Texts kept in a workbook, read and written among its drafts. */
import { KEPT_NAMESPACE, keptPart, keptTexts, LARGEST_KEPT } from '../../kept-texts';
import { Refusal } from '../../refusal';
import { parseXml } from '../../xml/xml-tree';
import { addContentType, addDefaultType } from '../parts/content-types';
import type { Drafts } from '../parts/drafts';
import { addRelationship, relationshipsOf } from '../parts/relationships';

const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';

/** Names our part among the custom parts of a workbook, the same in every file. */
const OUR_ID = '{6C1E64D3-2B0F-4C55-9D5C-7E1A0B5C8F21}';

const PROPERTIES =
  '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n' +
  `<ds:datastoreItem ds:itemID="${OUR_ID}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml">` +
  `<ds:schemaRefs><ds:schemaRef ds:uri="${KEPT_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`;

export interface KeptDrafts {
  readonly texts: Map<string, string>;
  /** Our part; null where the file has none yet. */
  readonly part: string | null;
  /** Whether the workbook itself leads to our part, as Excel wants it. */
  readonly linked: boolean;
}

/** Null for a part of somebody else, which may hold whatever it likes. */
const textsIn = async (drafts: Drafts, part: string): Promise<ReadonlyMap<string, string> | null> => {
  if (drafts.size(part) > LARGEST_KEPT) return null;
  try {
    return keptTexts(parseXml(await drafts.text(part), part));
  } catch (thrown) {
    const ours = new TextDecoder().decode(await drafts.bytes(part)).includes(KEPT_NAMESPACE);
    if (ours || !(thrown instanceof Refusal)) throw thrown;
    return null;
  }
};

/** Custom parts hang on the workbook; LibreOffice hangs them on the package itself when it saves a file anew. */
const customParts = async (drafts: Drafts, from: string): Promise<readonly string[]> => {
  const found = (await relationshipsOf(drafts, from)).filter(({ kind }) => kind === 'customXml');
  return [...new Set(found.flatMap(({ part }) => (part !== null && drafts.has(part) ? [part] : [])))];
};

/** The texts kept in the file so far. Custom parts of others, whatever they hold, are passed over. */
export const readKept = async (drafts: Drafts, workbookPart: string): Promise<KeptDrafts> => {
  for (const from of [workbookPart, '']) {
    for (const part of await customParts(drafts, from)) {
      const texts = await textsIn(drafts, part);
      if (texts !== null) return { texts: new Map(texts), part, linked: from === workbookPart };
    }
  }
  return { texts: new Map(), part: null, linked: false };
};

const freeNumber = (drafts: Drafts): number => {
  let number = 1;
  while (drafts.has(`customXml/item${number}.xml`) || drafts.has(`customXml/itemProps${number}.xml`))
    number += 1;
  return number;
};

/** Writes the texts into our part, which is added where the file has none. */
export const writeKept = async (
  drafts: Drafts,
  workbookPart: string,
  { texts, part, linked }: KeptDrafts,
): Promise<void> => {
  if (part !== null) {
    drafts.write(part, keptPart(texts));
    if (!linked) await addRelationship(drafts, workbookPart, { part, kind: 'customXml' });
    return;
  }
  const number = freeNumber(drafts);
  const added = `customXml/item${number}.xml`;
  const properties = `customXml/itemProps${number}.xml`;
  drafts.write(added, keptPart(texts));
  drafts.write(properties, PROPERTIES);
  await addRelationship(drafts, workbookPart, { part: added, kind: 'customXml' });
  await addRelationship(drafts, added, { part: properties, kind: 'customXmlProps' });
  await addDefaultType(drafts, 'xml', 'application/xml');
  await addContentType(drafts, properties, PROPERTIES_TYPE);
};
