import type { ZipPackage } from '../container/zip-package';
import { Refusal } from '../refusal';
import { parseXml, type XmlElement } from '../xml/xml-tree';

/** A tree costs some hundred bytes a tag. */
const TAGS = 2_000_000;
const CHARACTERS = 128 * 2 ** 20;

/** A part as a tree; 'too-large' where that would fill the memory. */
export const parsePart = async (zip: ZipPackage, part: string): Promise<XmlElement> =>
  parseBounded(await zip.text(part), part);

/** As `parsePart`, from its text. */
export function parseBounded(text: string, part: string): XmlElement {
  if (text.length > CHARACTERS) throw new Refusal('too-large', part);
  let tags = 0;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) tags += 1;
  if (tags > TAGS) throw new Refusal('too-large', part);
  return parseXml(text, part);
}
