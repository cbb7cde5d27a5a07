/**
 * A walk through a sheet's part piece by piece: what stands before its rows, its rows one by one, and what stands
 * behind them. Only the row that is being read is held.
 */
import { encodingOf } from '../../container/decode-xml-text';
import { concatenated } from '../../container/join-bytes';
import { LIMITS } from '../../container/limits';
import { Refusal } from '../../refusal';
import { ROWS } from '../../references';
import { isClosing, isDeclaration, isEmpty, isNamed, nextTag, tagEnd, textOf } from './bytes';
import { cellTable } from './cell-table';
import { elementNames, scanRow, type ElementNames, type ScannedRow } from './row-scan';

export interface SheetVisitor {
  /** All up to and with the opening tag of the rows, the tag opened where it had closed itself. */
  readonly head: (text: string, names: ElementNames) => void;
  /** A row, counted from 0, within bytes that are reused afterwards. */
  readonly row: (bytes: Uint8Array, row: ScannedRow & { readonly row: number }) => void;
  /** What stands between two rows: blanks and comments. */
  readonly between?: (bytes: Uint8Array, from: number, to: number) => void;
  /** A piece of what stands behind the rows, from their closing tag on. */
  readonly tail: (bytes: Uint8Array) => void;
}

export interface SheetWalk {
  /** Goes as far as these bytes lead. */
  feed(bytes: Uint8Array): void;
  /** Throws a Refusal where the part ended before its rows did. */
  finish(): void;
}

const prefixAt = (bytes: Uint8Array, at: number, end: number): string =>
  /^<([^\s/>:]+:)?/.exec(textOf(bytes, at, end))?.[1] ?? '';

interface Head {
  readonly text: string;
  readonly names: ElementNames;
  /** Behind the opening tag of the rows. */
  readonly end: number;
  /** True where the sheet has no rows, and their element closed itself. */
  readonly empty: boolean;
}

/** Looks for the opening tag of the rows, each time from where the bytes ended before. */
const headSearch = (): ((bytes: Uint8Array) => Head | null) => {
  let place = 0;
  let depth = 0;
  let names: ElementNames | null = null;
  const found = (bytes: Uint8Array, at: number, end: number, empty: boolean): Head => {
    const tag = textOf(bytes, at, end);
    const text = textOf(bytes, 0, at) + (empty ? `${tag.slice(0, -2).trimEnd()}>` : tag);
    return { text, names: names ?? elementNames(''), end, empty };
  };
  return (bytes) => {
    for (;;) {
      const at = nextTag(bytes, place);
      const end = tagEnd(bytes, at);
      if (end < 0) return null;
      place = end;
      if (isClosing(bytes, at)) depth -= 1;
      if (isClosing(bytes, at) || isDeclaration(bytes, at)) continue;
      names ??= elementNames(prefixAt(bytes, at, end));
      const empty = isEmpty(bytes, end);
      if (depth === 1 && isNamed(bytes, at, names.sheetData)) return found(bytes, at, end, empty);
      if (!empty) depth += 1;
    }
  };
};

/** Hands over rows as far as they are whole; answers where the first that is not begins, and whether all are done. */
const rowsSearch = (
  names: ElementNames,
  visitor: SheetVisitor,
): ((bytes: Uint8Array) => { readonly place: number; readonly done: boolean }) => {
  let before = -1;
  const visit = (bytes: Uint8Array, scanned: ScannedRow): void => {
    const row = scanned.row ?? before + 1;
    if (row <= before || row >= ROWS) throw new Refusal('damaged', 'row number');
    before = row;
    visitor.row(bytes, { ...scanned, row });
  };
  const cells = cellTable();
  /** The row at a tag; null where it is not whole yet. */
  const rowAt = (bytes: Uint8Array, at: number): ScannedRow | null => {
    if (!isNamed(bytes, at, names.row)) throw new Refusal('damaged', 'rows');
    return scanRow(bytes, at, names, cells);
  };
  const gap = (bytes: Uint8Array, from: number, to: number): void => {
    if (to > from) visitor.between?.(bytes, from, to);
  };
  return (bytes) => {
    let place = 0;
    for (;;) {
      const at = nextTag(bytes, place);
      const end = tagEnd(bytes, at);
      if (end < 0) return { place, done: false };
      if (isDeclaration(bytes, at)) {
        gap(bytes, place, end);
        place = end;
        continue;
      }
      const closing = isClosing(bytes, at);
      const scanned = closing ? null : rowAt(bytes, at);
      if (scanned === null && !closing) return { place, done: false };
      gap(bytes, place, at);
      if (scanned === null) return { place: at, done: true };
      visit(bytes, scanned);
      place = scanned.end;
    }
  };
};

/** A part in UTF-16 is walked in UTF-8, which is what will be written. Its first two bytes tell. */
const inUtf8 = (): ((bytes: Uint8Array, last: boolean) => Uint8Array) => {
  const encoder = new TextEncoder();
  let decoder: TextDecoder | null | undefined;
  let first: Uint8Array = new Uint8Array(0);
  const converted = (from: TextDecoder, bytes: Uint8Array, last: boolean): Uint8Array => {
    try {
      return encoder.encode(from.decode(bytes, { stream: !last }));
    } catch (cause) {
      throw new Refusal('damaged', 'UTF-16', { cause });
    }
  };
  return (bytes, last) => {
    if (decoder === null) return bytes;
    if (decoder !== undefined) return converted(decoder, bytes, last);
    first = concatenated([first, bytes], first.length + bytes.length);
    if (first.length < 2) return new Uint8Array(0);
    const encoding = encodingOf(first);
    decoder = encoding === 'utf-8' ? null : new TextDecoder(encoding, { fatal: true });
    return decoder === null ? first : converted(decoder, first, last);
  };
};

/** Keeps pieces until there are enough of them: what is not whole yet is looked at again only when it has doubled. */
const holding = (): {
  add(bytes: Uint8Array): void;
  take(all: boolean): Uint8Array | null;
  keep(rest: Uint8Array): void;
} => {
  let pieces: Uint8Array[] = [];
  let length = 0;
  let enough = 0;
  return {
    add: (bytes) => {
      pieces.push(bytes);
      length += bytes.length;
    },
    take: (all) => (all || length >= enough ? concatenated(pieces, length) : null),
    keep: (rest) => {
      pieces = rest.length === 0 ? [] : [rest];
      length = rest.length;
      enough = 2 * length;
    },
  };
};

/** Throws a Refusal ("damaged", "unsafe", "too-large") that names the part. */
export const walkSheet = (part: string, visitor: SheetVisitor): SheetWalk => {
  const convert = inUtf8();
  const findHead = headSearch();
  const held = holding();
  let findRows: ReturnType<typeof rowsSearch> | null = null;
  let inTail = false;

  const passHead = (bytes: Uint8Array): number => {
    const head = findHead(bytes);
    if (head === null) return 0;
    visitor.head(head.text, head.names);
    findRows = rowsSearch(head.names, visitor);
    inTail = head.empty;
    if (head.empty) visitor.tail(new TextEncoder().encode(`</${head.names.prefix}sheetData>`));
    return head.end;
  };
  /** As far as the bytes lead; answers those that are left. */
  const pass = (bytes: Uint8Array): Uint8Array => {
    const rest = findRows === null ? bytes.subarray(passHead(bytes)) : bytes;
    if (findRows === null || inTail) return rest;
    const { place, done } = findRows(rest);
    inTail = done;
    return rest.subarray(place);
  };
  const step = (bytes: Uint8Array, last: boolean): void => {
    if (inTail) return visitor.tail(bytes);
    held.add(bytes);
    const whole = held.take(last);
    if (whole === null) return;
    const rest = pass(whole);
    if (rest.length > LIMITS.part) throw new Refusal('too-large', part);
    if (inTail) visitor.tail(rest);
    else held.keep(rest);
  };
  const named = (work: () => void): void => {
    try {
      work();
    } catch (thrown) {
      // What is wrong with its bytes names no part yet.
      const unnamed = thrown instanceof Refusal && ['damaged', 'unsafe'].includes(thrown.code);
      if (!unnamed) throw thrown;
      throw new Refusal(thrown.code, part, { cause: thrown });
    }
  };
  return {
    feed: (bytes) => named(() => step(convert(bytes, false), false)),
    finish: () => {
      named(() => {
        const rest = convert(new Uint8Array(0), true);
        if (!inTail) step(rest, true);
        if (!inTail) throw new Refusal('damaged', part);
      });
    },
  };
};
