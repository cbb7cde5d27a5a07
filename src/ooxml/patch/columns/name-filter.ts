import type { Block } from '../../../sheet';
import { blockOf, referenceOf } from '../../references';
import { attributeOr } from '../../xml/attributes';
import { childNamed, childrenNamed } from '../../xml/children';
import { splice } from '../../xml/splice';
import { parseXml } from '../../xml/xml-tree';
import type { Drafts } from '../parts/drafts';

const NAME = '_xlnm._FilterDatabase';

/** "A1:F9" as "$A$1:$F$9". */
const absolute = (block: Block): string => referenceOf(block).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');

/** Programs keep the cells of a sheet's filter under a hidden name as well: it names the grown ones, where it named those before. */
export const nameFilter = async (
  drafts: Drafts,
  workbookPart: string,
  { sheet, before, after }: { readonly sheet: number; readonly before: Block; readonly after: Block },
): Promise<void> => {
  const text = await drafts.text(workbookPart);
  const list = childNamed(parseXml(text, workbookPart), 'definedNames');
  const splices = (list === null ? [] : childrenNamed(list, 'definedName')).flatMap((one) => {
    const own =
      attributeOr(one, 'name', '') === NAME && attributeOr(one, 'localSheetId', '') === String(sheet);
    const written = text.slice(one.openEnd, one.closeStart);
    const address = written.slice(written.lastIndexOf('!') + 1);
    const named = own ? blockOf(address) : null;
    if (named === null || referenceOf(named) !== referenceOf(before)) return [];
    return [{ at: one.closeStart - address.length, until: one.closeStart, text: absolute(after) }];
  });
  if (splices.length > 0) drafts.write(workbookPart, splice(text, splices));
};
