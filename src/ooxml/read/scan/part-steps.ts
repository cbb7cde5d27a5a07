import { Refusal } from '../../refusal';
import { asciiOf } from './plain-text';
import {
  LT,
  readCloseTag,
  readTagName,
  sameBytes,
  seek,
  skipAttributes,
  skipElement,
  skipMarkup,
  tagKind,
  type Cursor,
} from './cursor';
import type { Step } from './feed';
import { readRootNamespaces } from './namespaces';

/** What is done with a part: how its root is called, and what becomes of the root's children. */
export interface PartReader {
  /** The root's name without a prefix. */
  readonly root: string;
  /** Given the bytes of the root's opening tag, once. */
  readonly opened?: (tag: Uint8Array) => void;
  /** What becomes of a child of that name; the cursor stands at its "<". */
  readonly child: (name: string, c: Cursor) => 'take' | 'enter' | 'pass';
  /** Reads a whole child, from its "<" to behind it. */
  readonly take?: (c: Cursor) => void;
  /** Reads something whole within a child that was entered; false where that was its closing tag. */
  readonly inside?: (c: Cursor) => boolean;
}

export interface PartSteps {
  readonly step: Step;
  /** Throws a Refusal "damaged" where the part was not over. */
  finish(): void;
}

type Phase = 'before' | 'children' | 'inside' | 'passing' | 'behind';

interface Way {
  readonly reader: PartReader;
  phase: Phase;
  /** The child that is passed over, and how many of its name are open in each other. */
  passed: Uint8Array;
  depth: number;
}

/** The way through a part, from its root to its end, in steps of which each needs only a few bytes at hand. */
export function partSteps(part: string, reader: PartReader): PartSteps {
  const way: Way = { reader, phase: 'before', passed: new Uint8Array(0), depth: 0 };
  return {
    step: (c) => {
      if (way.phase === 'inside') {
        if (reader.inside?.(c) === false) way.phase = 'children';
      } else if (way.phase === 'behind') c.at = c.end;
      else {
        seek(c, LT);
        (way.phase === 'passing' ? pass : outside)(c, way);
      }
    },
    finish: () => {
      if (way.phase !== 'behind') throw new Refusal('damaged', part);
    },
  };
}

function outside(c: Cursor, way: Way): void {
  const kind = tagKind(c);
  if (kind === 'markup') skipMarkup(c);
  else if (kind === 'open') (way.phase === 'before' ? openRoot : openChild)(c, way);
  else {
    readCloseTag(c);
    way.phase = 'behind';
  }
}

function openRoot(c: Cursor, way: Way): void {
  const from = c.at;
  readTagName(c, 1);
  if (asciiOf(c.bytes, c.local, c.localEnd) !== way.reader.root) throw new Refusal('damaged', c.part);
  readRootNamespaces(c);
  way.reader.opened?.(c.bytes.slice(from, c.at));
  way.phase = c.closed ? 'behind' : 'children';
}

function openChild(c: Cursor, way: Way): void {
  const from = c.at;
  readTagName(c, 1);
  const { tagAt, localEnd } = c;
  const fate = way.reader.child(asciiOf(c.bytes, c.local, localEnd), c);
  c.at = from;
  if (fate === 'take') {
    (way.reader.take ?? skipElement)(c);
    return;
  }
  c.at = localEnd;
  skipAttributes(c);
  if (c.closed) return;
  way.phase = fate === 'enter' ? 'inside' : 'passing';
  way.passed = c.bytes.slice(tagAt, localEnd);
  way.depth = 1;
}

/** Only tags of the passed child's own name are looked at closely. */
function pass(c: Cursor, way: Way): void {
  const kind = tagKind(c);
  if (kind === 'markup') {
    skipMarkup(c);
    return;
  }
  readTagName(c, kind === 'close' ? 2 : 1);
  if (!sameBytes(c, c.tagAt, c.localEnd, way.passed)) return;
  skipAttributes(c);
  if (kind === 'close') way.depth -= 1;
  else if (!c.closed) way.depth += 1;
  if (way.depth === 0) way.phase = 'children';
}
