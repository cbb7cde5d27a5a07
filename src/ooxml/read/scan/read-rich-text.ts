import {
  LT,
  readCloseTag,
  readTagName,
  seek,
  skipAttributes,
  skipElement,
  skipMarkup,
  tagKind,
  type Cursor,
} from './cursor';
import { belongs } from './namespaces';
import { readSpacedText } from './read-text';
import type { TextPool } from './text-pool';

const RUN = 0x72; // "r"
const TEXT = 0x74; // "t"

/**
 * The text of a cell or a shared text whose opening tag was read, its runs joined, how it is pronounced left out;
 * past its closing tag.
 */
export function readRichText(c: Cursor, pool: TextPool): string {
  let text = '';
  let depth = 1;
  while (depth > 0) {
    seek(c, LT);
    const kind = tagKind(c);
    if (kind === 'markup') skipMarkup(c);
    else if (kind === 'close') {
      readCloseTag(c);
      depth -= 1;
    } else {
      const name = enter(c);
      if (name === TEXT) text += readSpacedText(c, pool);
      else if (name === RUN) depth += enteredRun(c);
    }
  }
  return text;
}

/** Reads the name of a text's or a run's tag; passes over the whole element of any other, which is 0. */
function enter(c: Cursor): number {
  const { at } = c;
  readTagName(c, 1);
  const letter = c.localEnd - c.local === 1 ? (c.bytes[c.local] ?? 0) : 0;
  if ((letter === TEXT || letter === RUN) && belongs(c)) return letter;
  c.at = at;
  skipElement(c);
  return 0;
}

function enteredRun(c: Cursor): number {
  skipAttributes(c);
  return c.closed ? 0 : 1;
}
