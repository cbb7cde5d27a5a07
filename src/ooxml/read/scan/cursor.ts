/**
 * Reading XML byte by byte, for the parts that are too large for a parser: a sheet's rows and the shared texts.
 * The bytes at hand end somewhere in the middle; a reader that comes to their end throws MORE and is called again
 * from where it began, with more of them.
 */
import { Refusal } from '../../refusal';

export interface Cursor {
  /** Behind `end` stands a 0, which no XML holds: a loop that stops at it needs no other bound. */
  bytes: Uint8Array;
  at: number;
  end: number;
  readonly part: string;
  /** The tag last read: where its name begins, where its prefix is over, and where it ends. */
  tagAt: number;
  local: number;
  localEnd: number;
  /** Whether it closed itself; told when its attributes are read. */
  closed: boolean;
  /** The attribute last read: its name, and its value without the quotes. */
  nameAt: number;
  nameEnd: number;
  valueAt: number;
  valueEnd: number;
  /** Whether a name without a prefix is of the main namespace, and which prefixes stand for it. */
  plain: boolean;
  prefixes: readonly Uint8Array[];
}

/** Thrown by readers at the end of the bytes at hand; one for all, since it happens with every piece. */
export const MORE = new Error('more bytes are needed');

export const LT = 0x3c;
export const GT = 0x3e;
export const SLASH = 0x2f;
export const AMPERSAND = 0x26;
const BANG = 0x21;
const COLON = 0x3a;
const EQUALS = 0x3d;
const QUERY = 0x3f;
const QUOTE = 0x22;
const TICK = 0x27;
export const CR = 0x0d;

export const cursorOver = (part: string): Cursor => ({
  bytes: new Uint8Array(1),
  at: 0,
  end: 0,
  part,
  tagAt: 0,
  local: 0,
  localEnd: 0,
  closed: false,
  nameAt: 0,
  nameEnd: 0,
  valueAt: 0,
  valueEnd: 0,
  plain: false,
  prefixes: [],
});

/** The bytes of a name. */
export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What to throw for a byte that cannot stand where it stands. */
export const unexpected = (c: Cursor, byte: number): Error =>
  byte === 0 ? MORE : new Refusal('damaged', c.part);

/** On to the next such byte. */
export function seek(c: Cursor, wanted: number): void {
  const { bytes } = c;
  let at = c.at;
  for (let byte = bytes[at] ?? 0; byte !== wanted; byte = bytes[at] ?? 0) {
    if (byte === 0) throw MORE;
    at += 1;
  }
  c.at = at;
}

/** What the tag at the cursor is, by the byte behind its "<". */
export function tagKind(c: Cursor): 'open' | 'close' | 'markup' {
  const byte = c.bytes[c.at + 1] ?? 0;
  if (byte === 0) throw MORE;
  if (byte === SLASH) return 'close';
  return byte === BANG || byte === QUERY ? 'markup' : 'open';
}

/** Reads the name of a tag, from `skip` bytes behind the cursor on: 1 for "<", 2 for "</". */
export function readTagName(c: Cursor, skip: number): void {
  const { bytes } = c;
  let at = c.at + skip;
  c.tagAt = at;
  c.local = at;
  for (let byte = bytes[at] ?? 0; byte !== GT && byte !== SLASH && byte > 0x20; byte = bytes[at] ?? 0) {
    at += 1;
    if (byte === COLON) c.local = at;
  }
  if (at >= c.end) throw MORE;
  if (at === c.local) throw new Refusal('damaged', c.part);
  c.localEnd = at;
  c.at = at;
}

/** Past a closing tag, whose name is left in the cursor. */
export function readCloseTag(c: Cursor): void {
  readTagName(c, 2);
  seek(c, GT);
  c.at += 1;
}

/** The next attribute of a tag; false behind the tag's end. */
export function nextAttribute(c: Cursor): boolean {
  const { bytes } = c;
  let at = behindBlanks(bytes, c.at);
  let byte = bytes[at] ?? 0;
  if (byte === GT || byte === SLASH) return endTag(c, at);
  c.nameAt = at;
  while (byte > 0x20 && byte !== EQUALS && byte !== GT) byte = bytes[++at] ?? 0;
  c.nameEnd = at;
  const quote = quoteAfter(c, at);
  c.at = c.valueAt;
  seek(c, quote);
  c.valueEnd = c.at;
  c.at += 1;
  return true;
}

/** The quote that opens an attribute's value, whose place goes into the cursor. */
function quoteAfter(c: Cursor, name: number): number {
  const equals = behindBlanks(c.bytes, name);
  if (c.bytes[equals] !== EQUALS) throw unexpected(c, c.bytes[equals] ?? 0);
  const at = behindBlanks(c.bytes, equals + 1);
  const quote = c.bytes[at] ?? 0;
  if (quote !== QUOTE && quote !== TICK) throw unexpected(c, quote);
  c.valueAt = at + 1;
  return quote;
}

function behindBlanks(bytes: Uint8Array, from: number): number {
  let at = from;
  for (let byte = bytes[at] ?? 0; byte <= 0x20 && byte !== 0; byte = bytes[at] ?? 0) at += 1;
  return at;
}

function endTag(c: Cursor, at: number): boolean {
  c.closed = c.bytes[at] === SLASH;
  const last = c.closed ? at + 1 : at;
  if (c.bytes[last] !== GT) throw unexpected(c, c.bytes[last] ?? 0);
  c.at = last + 1;
  return false;
}

/** To behind the opening tag whose name was read. */
export function skipAttributes(c: Cursor): void {
  while (nextAttribute(c));
}

/** Past the element at the cursor, with all that is in it. */
export function skipElement(c: Cursor): void {
  let depth = 0;
  do {
    seek(c, LT);
    const kind = tagKind(c);
    if (kind === 'markup') skipMarkup(c);
    else if (kind === 'close') {
      readCloseTag(c);
      depth -= 1;
    } else {
      readTagName(c, 1);
      skipAttributes(c);
      if (!c.closed) depth += 1;
    }
  } while (depth > 0);
}

const COMMENT = bytesOf('<!--');
const COMMENT_END = bytesOf('-->');
const CDATA = bytesOf('<![CDATA[');
const CDATA_END = bytesOf(']]>');
const INSTRUCTION_END = bytesOf('?>');

/**
 * Past a comment, an instruction or a stretch of raw text, whose bytes are then the attribute's value in the cursor;
 * false for what is no text. A DOCTYPE is 'unsafe'.
 */
export function skipMarkup(c: Cursor): boolean {
  const raw = startsWith(c, CDATA);
  const [begin, end] = raw
    ? [CDATA.length, CDATA_END]
    : startsWith(c, COMMENT)
      ? [COMMENT.length, COMMENT_END]
      : [2, INSTRUCTION_END];
  if (begin === 2 && c.bytes[c.at + 1] !== QUERY) throw new Refusal('unsafe', c.part);
  c.valueAt = c.at + begin;
  c.at = c.valueAt;
  while (!startsWith(c, end)) {
    c.at += 1;
    seek(c, end[0] ?? 0);
  }
  c.valueEnd = c.at;
  c.at += end.length;
  return raw;
}

/** Whether these bytes stand at the cursor; asks for more where they may yet. */
function startsWith(c: Cursor, wanted: Uint8Array): boolean {
  for (let index = 0; index < wanted.length; index += 1) {
    const byte = c.bytes[c.at + index] ?? 0;
    if (byte === 0) throw MORE;
    if (byte !== wanted[index]) return false;
  }
  return true;
}

/** Whether the tag's name without its prefix is this one. */
export function isLocal(c: Cursor, name: Uint8Array): boolean {
  return sameBytes(c, c.local, c.localEnd, name);
}

/** Whether the attribute's name is this one. */
export function isAttribute(c: Cursor, name: Uint8Array): boolean {
  return sameBytes(c, c.nameAt, c.nameEnd, name);
}

export function sameBytes(c: Cursor, from: number, until: number, wanted: Uint8Array): boolean {
  if (until - from !== wanted.length) return false;
  for (let index = 0; index < wanted.length; index += 1) {
    if (c.bytes[from + index] !== wanted[index]) return false;
  }
  return true;
}
