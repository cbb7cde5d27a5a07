/**
 * A run that is under way, kept in the workbook until it has ended: where it writes and what stood there, so that it can be put
 * back after the window was closed or the program stopped half way.
 */
import type { SheetEdit } from '../edits';
import { isPlain, isText, type Plain } from '../plain-data';
import type { Spreadsheet } from '../spreadsheet';
import type { Before } from './before';
import { isBefore } from './is-before';
import { pack, unpack } from './packed';

export interface Journal {
  /** The day of the run, ISO. */
  readonly asOf: string;
  readonly sheetName: string;
  /** The headers of the columns that are written. */
  readonly columns: readonly string[];
  /** Null where it was too much to be kept. */
  readonly before: Before | null;
}

const KEY = 'ClientTiers.journal';
const SCHEMA = 1;
/** Workbooks keep 2 MB of texts in all; records of registers are among them. */
const MOST_KEPT = 1_200_000;
/** More than this is not even tried: it would not become that short. */
const MOST_PACKED = 40_000_000;

/** One piece a column: a text of all of them at once would keep the window waiting. */
const piecesOf = (before: Before): readonly string[] => {
  const { columns, keys, ...rest } = before;
  const pieces = [
    JSON.stringify(rest),
    JSON.stringify(keys),
    ...columns.map((column) => JSON.stringify(column)),
  ];
  return pieces.map((piece, index) => (index === 0 ? piece : `\n${piece}`));
};

const beforeIn = (text: string): unknown => {
  const [rest, keys, ...columns] = text.split('\n').map((line): unknown => JSON.parse(line));
  return typeof rest === 'object' && rest !== null ? { ...rest, keys, columns } : null;
};

const packedBefore = async (before: Before | null): Promise<string | null> => {
  if (before === null) return null;
  const pieces = piecesOf(before);
  if (pieces.reduce((sum, piece) => sum + piece.length, 0) > MOST_PACKED) return null;
  const packed = await pack(pieces);
  return packed.length > MOST_KEPT ? null : packed;
};

/** The edit that keeps a run in the workbook; what stood there only where it is not too much. */
export const journalEdit = async ({ before, ...journal }: Journal): Promise<SheetEdit> => ({
  kind: 'remember',
  key: KEY,
  text: JSON.stringify({ schema: SCHEMA, ...journal, before: await packedBefore(before) }),
});

/** The edit that says that the run has ended. */
export const endOfJournal: SheetEdit = { kind: 'remember', key: KEY, text: null };

const parsed = (text: string): Plain | null => {
  try {
    const plain: unknown = JSON.parse(text);
    return isPlain(plain) ? plain : null;
  } catch {
    // No version of ours keeps what is no JSON.
    return null;
  }
};

const readBack = async (packed: unknown): Promise<Before | null> => {
  const text = isText(packed) ? await unpack(packed, MOST_PACKED) : null;
  if (text === null) return null;
  try {
    const before = beforeIn(text);
    return isBefore(before) ? before : null;
  } catch {
    return null;
  }
};

/** The run that this workbook says has not ended; null where there is none, "newer" where a later version keeps it. */
export const recallJournal = async (spreadsheet: Spreadsheet): Promise<Journal | 'newer' | null> => {
  const text = await spreadsheet.recall(KEY);
  const plain = text === null ? null : parsed(text);
  if (Number(plain?.['schema']) > SCHEMA) return 'newer';
  if (plain?.['schema'] !== SCHEMA) return null;
  const { asOf, sheetName, columns, before } = plain;
  if (!isText(asOf) || !isText(sheetName) || !Array.isArray(columns) || !columns.every(isText)) return null;
  return { asOf, sheetName, columns, before: await readBack(before) };
};
