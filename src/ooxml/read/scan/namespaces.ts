import { Refusal } from '../../refusal';
import { asciiOf } from './plain-text';
import { bytesOf, isAttribute, nextAttribute, sameBytes, type Cursor } from './cursor';

export const MAIN_NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const STRICT_NAMESPACE = 'http://purl.oclc.org/ooxml/spreadsheetml/main';

const MAIN = bytesOf(MAIN_NAMESPACE);
const STRICT = bytesOf(STRICT_NAMESPACE);
const XMLNS = bytesOf('xmlns');
const XMLNS_PREFIX = 'xmlns:';
/** Every name is compared with them all; writers use one or two. */
const MOST_PREFIXES = 50;

/** Reads the attributes of a part's root tag and learns from them which names are of the main namespace. */
export function readRootNamespaces(c: Cursor): void {
  const { tagAt, local, localEnd } = c;
  while (nextAttribute(c)) adopt(c);
  Object.assign(c, { tagAt, local, localEnd });
  if (!isMain(c)) throw new Refusal('damaged', c.part);
}

/** Whether the tag's name is of the main namespace, also where the tag says so itself: some writers declare late. */
export function belongs(c: Cursor): boolean {
  if (isMain(c)) return true;
  const { at } = c;
  while (nextAttribute(c)) adopt(c);
  c.at = at;
  return isMain(c);
}

export function isMain(c: Cursor): boolean {
  if (c.local === c.tagAt) return c.plain;
  for (const prefix of c.prefixes) if (sameBytes(c, c.tagAt, c.local - 1, prefix)) return true;
  return false;
}

/** Takes note of the attribute where it declares the main namespace. */
function adopt(c: Cursor): void {
  if (!sameBytes(c, c.valueAt, c.valueEnd, MAIN)) {
    if (sameBytes(c, c.valueAt, c.valueEnd, STRICT)) throw new Refusal('strict', c.part);
    return;
  }
  if (isAttribute(c, XMLNS)) c.plain = true;
  const name = asciiOf(c.bytes, c.nameAt, c.nameEnd);
  if (!name.startsWith(XMLNS_PREFIX)) return;
  if (c.prefixes.length >= MOST_PREFIXES) throw new Refusal('damaged', c.part);
  c.prefixes = [...c.prefixes, bytesOf(name.slice(XMLNS_PREFIX.length))];
}
