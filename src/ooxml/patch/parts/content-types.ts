/** What each part of a package is, by its content type. */
import { Refusal } from '../../refusal';
import { attributeOr } from '../../xml/attributes';
import { appendedChild, childrenNamed, nameLike } from '../../xml/children';
import { escapedAttribute } from '../../xml/escape';
import { splice } from '../../xml/splice';
import { parseXml, type XmlElement } from '../../xml/xml-tree';
import type { Drafts } from './drafts';

const PART = '[Content_Types].xml';

const opened = async (drafts: Drafts): Promise<{ text: string; root: XmlElement }> => {
  if (!drafts.has(PART)) throw new Refusal('damaged', PART);
  const text = await drafts.text(PART);
  return { text, root: parseXml(text, PART) };
};

const overridesOf = (root: XmlElement, part: string): readonly XmlElement[] =>
  childrenNamed(root, 'Override').filter(
    (element) => attributeOr(element, 'PartName', '').toLowerCase() === `/${part}`.toLowerCase(),
  );

/** Says what a part is, unless that is said already. */
export const addContentType = async (drafts: Drafts, part: string, type: string): Promise<void> => {
  const { text, root } = await opened(drafts);
  if (overridesOf(root, part).length > 0) return;
  const tag = `<${nameLike(root, 'Override')} PartName="${escapedAttribute(`/${part}`)}" ContentType="${type}"/>`;
  drafts.write(PART, splice(text, [appendedChild(text, root, tag)]));
};

/** Says what all parts of an ending are that are not named one by one, unless that is said already. */
export const addDefaultType = async (drafts: Drafts, ending: string, type: string): Promise<void> => {
  const { text, root } = await opened(drafts);
  const known = childrenNamed(root, 'Default');
  if (known.some((element) => attributeOr(element, 'Extension', '').toLowerCase() === ending)) return;
  const tag = `<${nameLike(root, 'Default')} Extension="${ending}" ContentType="${type}"/>`;
  const at = known.at(-1)?.end;
  const place = at === undefined ? appendedChild(text, root, tag) : { at, until: at, text: tag };
  drafts.write(PART, splice(text, [place]));
};

export const dropContentType = async (drafts: Drafts, part: string): Promise<void> => {
  const { text, root } = await opened(drafts);
  const dropped = overridesOf(root, part);
  if (dropped.length === 0) return;
  drafts.write(
    PART,
    splice(
      text,
      dropped.map(({ start, end }) => ({ at: start, until: end, text: '' })),
    ),
  );
};
