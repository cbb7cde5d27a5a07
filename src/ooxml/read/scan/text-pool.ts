import { Refusal } from '../../refusal';
import { fromXString } from '../../xml/x-string';

/** Turns bytes of UTF-8 into texts, short ones that come again and again into the very same text. */
export interface TextPool {
  /** The format's own escapes ("_x0041_") resolved. Throws a Refusal "damaged" for bytes that are no text. */
  text(bytes: Uint8Array, from: number, until: number): string;
  /** The characters as they stand. */
  raw(bytes: Uint8Array, from: number, until: number): string;
}

/** Longer texts seldom come twice. */
const SHORT = 48;
const SLOTS = 4096;

interface Slot {
  readonly bytes: Uint8Array;
  readonly text: string;
}

export function textPool(part: string): TextPool {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const slots = new Array<Slot | undefined>(SLOTS);
  const decoded = (bytes: Uint8Array): string => {
    try {
      return decoder.decode(bytes);
    } catch (error) {
      throw new Refusal('damaged', part, { cause: error });
    }
  };
  const unescaped = (bytes: Uint8Array): string => {
    const text = decoded(bytes);
    return text.includes('_x') ? fromXString(text) : text;
  };
  return {
    raw: (bytes, from, until) => decoded(bytes.subarray(from, until)),
    text: (bytes, from, until) => {
      if (until === from) return '';
      if (until - from > SHORT) return unescaped(bytes.subarray(from, until));
      const place = placeOf(bytes, from, until);
      const slot = slots[place];
      if (slot !== undefined && isSame(slot.bytes, bytes, from, until)) return slot.text;
      const own = bytes.slice(from, until);
      const text = unescaped(own);
      slots[place] = { bytes: own, text };
      return text;
    },
  };
}

/** FNV-1a, folded to a slot. */
function placeOf(bytes: Uint8Array, from: number, until: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < until; at += 1) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
  return (hash ^ (hash >>> 15)) & (SLOTS - 1);
}

function isSame(known: Uint8Array, bytes: Uint8Array, from: number, until: number): boolean {
  if (known.length !== until - from) return false;
  for (let index = 0; index < known.length; index += 1) {
    if (known[index] !== bytes[from + index]) return false;
  }
  return true;
}
