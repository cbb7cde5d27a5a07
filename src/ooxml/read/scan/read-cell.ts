import type { CellValue } from '../../../sheet';
import { Refusal } from '../../refusal';
import type { StoredFormula } from '../../workbook-file';
import {
  LT,
  nextAttribute,
  readCloseTag,
  readTagName,
  seek,
  skipAttributes,
  skipElement,
  skipMarkup,
  tagKind,
  bytesOf,
  isLocal,
  type Cursor,
} from './cursor';
import { isoSerial } from './iso-serial';
import { belongs } from './namespaces';
import { asciiOf, wholeNumber } from './plain-text';
import { readFormula } from './read-formula';
import { readNumber } from './read-number';
import { readRichText } from './read-rich-text';
import { readText } from './read-text';
import type { SharedTexts } from './shared-texts';
import type { TextPool } from './text-pool';

/** What cells are read with. */
export interface CellContext {
  readonly pool: TextPool;
  readonly texts: SharedTexts;
  readonly dateSystem: 1900 | 1904;
}

/** The cell last read; one for all cells. Row and column are -1 where the cell has no address. */
export interface CellRead {
  row: number;
  column: number;
  style: number;
  type: string;
  value: CellValue;
  formula: StoredFormula | null;
}

const STYLE = 0x73; // "s"
const ADDRESS = 0x72; // "r"
const TYPE = 0x74; // "t"
const VALUE = 0x76; // "v"
const FORMULA = 0x66; // "f"
const INLINE = bytesOf('is');
const ROWS = 1_048_576;
const COLUMNS = 16_384;

/** The attributes of a cell whose tag's name was read. */
export function readCellTag(c: Cursor, cell: CellRead): void {
  cell.row = -1;
  cell.column = -1;
  cell.style = 0;
  cell.type = 'n';
  cell.value = null;
  cell.formula = null;
  while (nextAttribute(c)) {
    if (c.nameEnd - c.nameAt !== 1) continue;
    const letter = c.bytes[c.nameAt];
    if (letter === ADDRESS) readAddress(c, cell);
    else if (letter === STYLE) cell.style = Math.max(0, wholeNumber(c.bytes, c.valueAt, c.valueEnd));
    else if (letter === TYPE) cell.type = typeOf(c);
  }
}

/** One letter for most types: no text is made for them. */
function typeOf(c: Cursor): string {
  if (c.valueEnd - c.valueAt === 1 && c.bytes[c.valueAt] === STYLE) return 's';
  return asciiOf(c.bytes, c.valueAt, c.valueEnd);
}

function readAddress(c: Cursor, cell: CellRead): void {
  const { bytes, valueEnd } = c;
  let at = c.valueAt;
  let column = 0;
  for (; at < c.valueAt + 4; at += 1) {
    const letter = ((bytes[at] ?? 0) & 0xdf) - 0x40;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  const row = wholeNumber(bytes, at, valueEnd);
  if (column < 1 || column > COLUMNS || row < 1 || row > ROWS) {
    throw new Refusal(
      'damaged',
      `${c.part}: cell ${asciiOf(bytes, c.valueAt, Math.min(valueEnd, c.valueAt + 20))}`,
    );
  }
  cell.column = column - 1;
  cell.row = row - 1;
}

/** What stands in a cell whose tag was read and did not close itself; past its closing tag. */
export function readCellContent(c: Cursor, cell: CellRead, context: CellContext): void {
  for (;;) {
    seek(c, LT);
    const kind = tagKind(c);
    if (kind === 'close') {
      readCloseTag(c);
      return;
    }
    if (kind === 'markup') skipMarkup(c);
    else readChild(c, cell, context);
  }
}

function readChild(c: Cursor, cell: CellRead, context: CellContext): void {
  const { at } = c;
  readTagName(c, 1);
  const letter = c.localEnd - c.local === 1 ? c.bytes[c.local] : 0;
  const inline = letter === 0 && isLocal(c, INLINE);
  if ((letter !== VALUE && letter !== FORMULA && !inline) || !belongs(c)) {
    c.at = at;
    skipElement(c);
  } else if (letter === FORMULA) cell.formula = readFormula(c, context.pool);
  else {
    skipAttributes(c);
    if (inline) cell.value = c.closed ? '' : readRichText(c, context.pool);
    else if (!c.closed) cell.value = readValue(c, cell, context);
    else if (cell.type === 'str') cell.value = '';
  }
}

/** The value of the element whose opening tag was read, by the cell's type. */
function readValue(c: Cursor, cell: CellRead, { pool, texts, dateSystem }: CellContext): CellValue {
  if (cell.type === 'n') return readNumber(c, pool);
  if (cell.type === 's') return sharedText(c, texts, readNumber(c, pool));
  const text = readText(c, pool);
  switch (cell.type) {
    case 'b':
      return booleanOf(text.trim());
    case 'd':
      return text === '' ? null : (isoSerial(text, dateSystem) ?? text);
    case 'e':
      return text === '' ? null : text.trim();
    default:
      return text;
  }
}

function sharedText(c: Cursor, texts: SharedTexts, index: number | string | null): string | null {
  if (index === null) return null;
  const text = texts[Number(index)];
  if (text === undefined)
    throw new Refusal('damaged', `${c.part}: shared text ${String(index).slice(0, 20)}`);
  return text;
}

function booleanOf(text: string): CellValue {
  if (text === '1' || text === 'true') return true;
  if (text === '0' || text === 'false') return false;
  return text === '' ? null : text;
}
