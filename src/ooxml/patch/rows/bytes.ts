/** XML as bytes of UTF-8: a sheet's rows are too many to be made into text or a tree. All marks of XML are ASCII. */
import { Refusal } from '../../refusal';

const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const EXCLAMATION = 0x21;
const QUESTION = 0x3f;
const EQUALS = 0x3d;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;

const encoder = new TextEncoder();
export const bytesOf = (text: string): Uint8Array => encoder.encode(text);

const COMMENT = bytesOf('<!--');
const COMMENT_END = bytesOf('-->');
const CDATA = bytesOf('<![CDATA[');
const CDATA_END = bytesOf(']]>');
const INSTRUCTION_END = bytesOf('?>');

export const startsWith = (bytes: Uint8Array, at: number, start: Uint8Array): boolean => {
  for (let index = 0; index < start.length; index += 1) if (bytes[at + index] !== start[index]) return false;
  return true;
};

/** Behind the first such bytes from a place on; -1 where they are not there yet. */
const behind = (bytes: Uint8Array, from: number, end: Uint8Array): number => {
  for (let at = bytes.indexOf(end[0] ?? 0, from); at >= 0; at = bytes.indexOf(end[0] ?? 0, at + 1)) {
    if (startsWith(bytes, at, end)) return at + end.length;
  }
  return -1;
};

/** The first place from one on where a byte is this one; the length for none. */
export const find = (bytes: Uint8Array, from: number, byte: number): number => {
  const { length } = bytes;
  let place = from;
  while (place < length && bytes[place] !== byte) place += 1;
  return place;
};

/** The first place from one on that holds no blank; the length for none. */
export const skipBlanks = (bytes: Uint8Array, from: number): number => {
  const { length } = bytes;
  let place = from;
  while (place < length && (bytes[place] ?? 0) <= 0x20) place += 1;
  return place;
};

/** Where the next "<" stands; the length for none. */
export const nextTag = (bytes: Uint8Array, from: number): number => find(bytes, from, LESS);

/** Whether the tag whose "<" stands at a place closes an element. */
export const isClosing = (bytes: Uint8Array, start: number): boolean => bytes[start + 1] === SLASH;

/** Whether what begins at a place is no element: a comment, an instruction, CDATA. */
export const isDeclaration = (bytes: Uint8Array, start: number): boolean =>
  bytes[start + 1] === EXCLAMATION || bytes[start + 1] === QUESTION;

/** Whether the tag that ends before a place closes itself. */
export const isEmpty = (bytes: Uint8Array, end: number): boolean => bytes[end - 2] === SLASH;

const declarationEnd = (bytes: Uint8Array, at: number): number => {
  if (startsWith(bytes, at, COMMENT)) return behind(bytes, at + COMMENT.length, COMMENT_END);
  if (startsWith(bytes, at, CDATA)) return behind(bytes, at + CDATA.length, CDATA_END);
  if (bytes.length - at < CDATA.length) return -1;
  throw new Refusal('unsafe', 'DOCTYPE');
};

/** Behind the tag, comment, CDATA or instruction whose "<" stands at a place; -1 where its end is not there yet. */
export const tagEnd = (bytes: Uint8Array, at: number): number => {
  const second = bytes[at + 1];
  if (second === EXCLAMATION) return declarationEnd(bytes, at);
  if (second === QUESTION) return behind(bytes, at + 2, INSTRUCTION_END);
  const { length } = bytes;
  let place = at + 1;
  while (place < length) {
    const byte = bytes[place] ?? 0;
    if (byte === GREATER) return place + 1;
    place = byte === QUOTE || byte === APOSTROPHE ? find(bytes, place + 1, byte) + 1 : place + 1;
  }
  return -1;
};

/** Whether an opening tag has this name (with its prefix). */
export const isNamed = (bytes: Uint8Array, at: number, name: Uint8Array): boolean => {
  if (!startsWith(bytes, at + 1, name)) return false;
  const after = bytes[at + 1 + name.length] ?? 0;
  return after <= 0x20 || after === GREATER || after === SLASH;
};

export interface AttributePlace {
  /** With the blanks before it. */
  readonly start: number;
  readonly value: number;
  readonly valueEnd: number;
}

const nameEnd = (bytes: Uint8Array, from: number, end: number): number => {
  let place = from;
  while (place < end && (bytes[place] ?? 0) > 0x20 && bytes[place] !== GREATER) place += 1;
  return place;
};

const hasName = (bytes: Uint8Array, at: number, name: Uint8Array): boolean => {
  const after = bytes[at + name.length] ?? 0;
  return startsWith(bytes, at, name) && (after === EQUALS || after <= 0x20);
};

/** Where an attribute of the opening tag between two places stands; null where it is not given. */
export const attributePlace = (
  bytes: Uint8Array,
  at: number,
  end: number,
  name: Uint8Array,
): AttributePlace | null => {
  let start = nameEnd(bytes, at + 1, end);
  for (;;) {
    const nameAt = skipBlanks(bytes, start);
    const byte = bytes[nameAt] ?? GREATER;
    if (nameAt >= end || byte === GREATER || byte === SLASH) return null;
    const quote = skipBlanks(bytes, find(bytes, nameAt, EQUALS) + 1);
    const valueEnd = find(bytes, quote + 1, bytes[quote] ?? QUOTE);
    if (valueEnd >= end) throw new Refusal('damaged', 'attribute');
    if (hasName(bytes, nameAt, name)) return { start, value: quote + 1, valueEnd };
    start = valueEnd + 1;
  }
};

const decoder = new TextDecoder('utf-8', { fatal: true });

/** The characters between two places. Throws a Refusal where they are no UTF-8. */
export const textOf = (bytes: Uint8Array, from: number, to: number): string => {
  try {
    return decoder.decode(bytes.subarray(from, to));
  } catch (cause) {
    throw new Refusal('damaged', 'UTF-8', { cause });
  }
};

/** A whole number in digits; -1 for anything else. */
export const digitsBetween = (bytes: Uint8Array, from: number, to: number): number => {
  if (to === from || to - from > 10) return -1;
  let number = 0;
  for (let place = from; place < to; place += 1) {
    const digit = (bytes[place] ?? 0) - 0x30;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
};
