import type { RowLook } from '../../look';
import { Refusal } from '../../refusal';
import type { ScanOptions, SheetVisitor } from '../../workbook-file';
import {
  bytesOf,
  isAttribute,
  isLocal,
  LT,
  nextAttribute,
  readCloseTag,
  readTagName,
  seek,
  skipElement,
  skipMarkup,
  tagKind,
  type Cursor,
} from './cursor';
import { feed } from './feed';
import { belongs } from './namespaces';
import { partSteps } from './part-steps';
import { asciiOf, wholeNumber } from './plain-text';
import { readCellContent, readCellTag, type CellContext, type CellRead } from './read-cell';

const CELL = bytesOf('c');
const ROW = bytesOf('row');
const NUMBER = bytesOf('r');
const HEIGHT = bytesOf('ht');
const HIDDEN = bytesOf('hidden');
const PLAIN: RowLook = { height: null, hidden: false };
const ROWS = 1_048_576;
const COLUMNS = 16_384;
/** So many bytes between two pauses. */
const STRETCH = 1 << 20;

export interface ScannedSheet {
  readonly part: string;
  readonly pieces: AsyncIterable<Uint8Array>;
  /** What the part inflates to. */
  readonly size: number;
  readonly context: CellContext;
}

/** Reads the rows of a sheet from the first to the last and shows them to the visitor. */
export async function scanSheet(
  { part, pieces, size, context }: ScannedSheet,
  visitor: SheetVisitor,
  options: ScanOptions,
): Promise<void> {
  const steps = partSteps(part, {
    root: 'worksheet',
    child: (name, c) => (name === 'sheetData' && belongs(c) ? 'enter' : 'pass'),
    inside: rowReader(context, visitor, options),
  });
  let paused = 0;
  await feed(pieces, part, steps.step, (bytes) => {
    if (options.pause === undefined || bytes - paused < STRETCH) return undefined;
    paused = bytes;
    return options.pause(Math.min(1, bytes / size));
  });
  steps.finish();
}

/** Reads a row's tag, a cell or whatever else comes next; false at the end of all rows. */
function rowReader(
  context: CellContext,
  visitor: SheetVisitor,
  { columns }: ScanOptions,
): (c: Cursor) => boolean {
  const first = columns?.first ?? 0;
  const last = columns?.last ?? COLUMNS;
  const cell: CellRead = { row: -1, column: -1, style: 0, type: 'n', value: null, formula: null };
  let row = -1;
  let column = -1;
  let inRow = false;

  const open = (c: Cursor): void => {
    const tag = readRowTag(c, row);
    if (tag.row <= row || tag.row >= ROWS) throw new Refusal('damaged', `${c.part}: row ${tag.row + 1}`);
    row = tag.row;
    column = -1;
    inRow = !c.closed;
    visitor.row?.(row, tag.look);
  };

  const read = (c: Cursor): void => {
    readCellTag(c, cell);
    const place = cell.column < 0 ? column + 1 : cell.column;
    if (place >= COLUMNS || (cell.row >= 0 && cell.row !== row)) {
      throw new Refusal('damaged', `${c.part}: a cell of row ${row + 1}`);
    }
    if (!c.closed) readCellContent(c, cell, context);
    column = place;
    if (place < first || place > last) return;
    if (cell.value === null && cell.style === 0 && cell.formula === null) return;
    visitor.cell(row, place, cell.value, cell.style, cell.formula);
  };

  const openTag = (c: Cursor): void => {
    const { at } = c;
    readTagName(c, 1);
    const expected = isLocal(c, inRow ? CELL : ROW);
    if (!expected && inRow && isLocal(c, ROW)) throw new Refusal('damaged', `${c.part}: row ${row + 1}`);
    if (expected && belongs(c)) (inRow ? read : open)(c);
    else {
      c.at = at;
      skipElement(c);
    }
  };

  return (c) => {
    seek(c, LT);
    const kind = tagKind(c);
    if (kind === 'open') openTag(c);
    else if (kind === 'markup') skipMarkup(c);
    else {
      readCloseTag(c);
      if (!inRow) return false;
      inRow = false;
    }
    return true;
  };
}

/** The attributes of a row whose tag's name was read; one without a number follows the row before. */
function readRowTag(c: Cursor, before: number): { readonly row: number; readonly look: RowLook } {
  let row = before + 1;
  let height = -1;
  let hidden = false;
  while (nextAttribute(c)) {
    if (isAttribute(c, NUMBER)) row = wholeNumber(c.bytes, c.valueAt, c.valueEnd) - 1;
    else if (isAttribute(c, HEIGHT)) height = Number(asciiOf(c.bytes, c.valueAt, c.valueEnd));
    else if (isAttribute(c, HIDDEN)) hidden = isTrue(c);
  }
  const tall = height >= 0 && height < Infinity;
  return { row, look: tall || hidden ? { height: tall ? height : null, hidden } : PLAIN };
}

const isTrue = (c: Cursor): boolean => {
  const text = asciiOf(c.bytes, c.valueAt, c.valueEnd);
  return text === '1' || text === 'true';
};
