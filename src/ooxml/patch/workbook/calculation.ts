/** What a workbook must know about its formulas once cells have changed. */
import { isTrue, attributeSplice } from '../../xml/attributes';
import { childNamed, nameLike, orderedChild } from '../../xml/children';
import { WORKBOOK_ORDER } from '../../xml/schema-order';
import { splice } from '../../xml/splice';
import { parseXml } from '../../xml/xml-tree';
import { dropContentType } from '../parts/content-types';
import type { Drafts } from '../parts/drafts';
import { dropRelationship, relationshipsOf } from '../parts/relationships';

/** All formulas are worked out anew when the file is opened: none may show what it was before the cells changed. */
export const recalculateOnLoad = async (drafts: Drafts, workbookPart: string): Promise<void> => {
  const text = await drafts.text(workbookPart);
  const root = parseXml(text, workbookPart);
  const settings = childNamed(root, 'calcPr');
  if (settings !== null && isTrue(settings, 'fullCalcOnLoad')) return;
  const child = { name: 'calcPr', text: `<${nameLike(root, 'calcPr')} fullCalcOnLoad="1"/>` };
  const change =
    settings === null
      ? orderedChild(text, root, WORKBOOK_ORDER, child)
      : attributeSplice(text, settings, 'fullCalcOnLoad', '1');
  drafts.write(workbookPart, splice(text, [change]));
};

/** The order of calculation names cells with formulas one by one; programs make it anew where it is missing. */
export const dropCalculationChain = async (drafts: Drafts, workbookPart: string): Promise<void> => {
  for (const { kind, part } of await relationshipsOf(drafts, workbookPart)) {
    if (kind !== 'calcChain' || part === null) continue;
    await dropRelationship(drafts, workbookPart, part);
    await dropContentType(drafts, part);
    if (drafts.has(part)) drafts.remove(part);
  }
};
