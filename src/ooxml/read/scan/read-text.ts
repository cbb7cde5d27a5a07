import { Refusal } from '../../refusal';
import { fromXString } from '../../xml/x-string';
import { asciiOf } from './plain-text';
import type { TextPool } from './text-pool';
import {
  AMPERSAND,
  bytesOf,
  CR,
  isAttribute,
  LT,
  MORE,
  nextAttribute,
  readCloseTag,
  sameBytes,
  seek,
  SLASH,
  skipElement,
  skipMarkup,
  tagKind,
  type Cursor,
} from './cursor';

const SPACE = bytesOf('xml:space');
const PRESERVE = bytesOf('preserve');

/** The characters of the element whose opening tag was read, and past its closing tag. */
export function readText(c: Cursor, pool: TextPool): string {
  const { bytes, at: from } = c;
  let at = from;
  let plain = true;
  for (let byte = bytes[at] ?? 0; byte !== LT; byte = bytes[++at] ?? 0) {
    if (byte === 0) throw MORE;
    if (byte === AMPERSAND || byte === CR) plain = false;
  }
  if (!plain || bytes[at + 1] !== SLASH) return readMixed(c, pool);
  c.at = at;
  readCloseTag(c);
  return pool.text(bytes, from, at);
}

/** As `readText`; the blanks around the text are part of it only where the tag says so. */
export function readSpacedText(c: Cursor, pool: TextPool): string {
  let preserved = false;
  while (nextAttribute(c)) {
    if (isAttribute(c, SPACE)) preserved = sameBytes(c, c.valueAt, c.valueEnd, PRESERVE);
  }
  if (c.closed) return '';
  const text = readText(c, pool);
  return preserved ? text : withoutBlanks(text);
}

const isBlank = (code: number): boolean => code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d;

/** Without what XML calls blanks at both ends; what else Unicode counts among them stays. */
function withoutBlanks(text: string): string {
  let from = 0;
  let until = text.length;
  while (from < until && isBlank(text.charCodeAt(from))) from += 1;
  while (until > from && isBlank(text.charCodeAt(until - 1))) until -= 1;
  return text.slice(from, until);
}

/** Text with references, comments and stretches of raw text in it. */
function readMixed(c: Cursor, pool: TextPool): string {
  let text = '';
  for (;;) {
    const from = c.at;
    seek(c, LT);
    text += resolved(pool.raw(c.bytes, from, c.at), c.part);
    const kind = tagKind(c);
    if (kind === 'open') skipElement(c);
    else if (kind === 'close') {
      readCloseTag(c);
      return text.includes('_x') ? fromXString(text) : text;
    } else if (skipMarkup(c)) text += lines(pool.raw(c.bytes, c.valueAt, c.valueEnd));
  }
}

/** XML knows line feeds only. */
const lines = (text: string): string => (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text);

const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

const REFERENCE = /&(?:#x([0-9a-fA-F]{1,6});|#([0-9]{1,7});|([a-z]{2,4});)?/g;

function resolved(raw: string, part: string): string {
  const text = lines(raw);
  if (!text.includes('&')) return text;
  return text.replace(REFERENCE, (_, hex?: string, decimal?: string, name?: string) => {
    const code = hex === undefined ? parseInt(decimal ?? '', 10) : parseInt(hex, 16);
    const character = name === undefined ? characterOf(code) : NAMED.get(name);
    if (character === undefined) throw new Refusal('damaged', part);
    return character;
  });
}

const characterOf = (code: number): string | undefined =>
  code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;

/** The value of the attribute last read. */
export const attributeText = (c: Cursor): string => resolved(asciiOf(c.bytes, c.valueAt, c.valueEnd), c.part);
