/**
 * A run that is under way, kept in the workbook until it has ended, so that it can be put back after the window was closed or the
 * program stopped half way: a short text that tells of it, and beside it a long one with what stood there.
 */
import type { SheetEdit } from '../edits';
import { isPlain, isText, type Plain } from '../plain-data';
import type { Spreadsheet } from '../spreadsheet';
import type { Before } from './before';
import { linesOf, readingLines } from './lines-of-before';
import { recallOrLost } from '../recall-or-lost';
import { pack, unpack } from './packed';

export interface Journal {
  /** Tells it from all others. */
  readonly run: string;
  /** The day of the run, ISO. */
  readonly asOf: string;
  readonly sheetName: string;
  /** The headers of the columns that are written. */
  readonly columns: readonly string[];
  /** Null where it was too much to be kept. */
  readonly before: Before | null;
}

type Pause = () => Promise<void>;

const KEY = 'ClientTiers.journal';
const KEY_BEFORE = 'ClientTiers.journal.before';
const SCHEMA = 1;
/** Characters of what stood there: a second run with reasons beside a million clients. */
const MOST = 200_000_000;
/** The same, packed. */
const MOST_PACKED = 48_000_000;

const packedBefore = async (before: Before | null, pause: Pause): Promise<string | null> => {
  if (before === null) return null;
  let length = 0;
  function* lines(from: Before): Generator<string> {
    for (const line of linesOf(from)) {
      length += line.length;
      if (length > MOST) return;
      yield line;
    }
  }
  const packed = await pack(lines(before), pause);
  return length > MOST || packed.length > MOST_PACKED ? null : packed;
};

/**
 * The edits that keep a run in the workbook; what stood there only where it is not too much. A host that keeps less refuses them.
 * `pause` lets a window breathe.
 */
export const journalEdits = async (
  { before, ...journal }: Journal,
  pause: Pause,
): Promise<readonly SheetEdit[]> => {
  const packed = await packedBefore(before, pause);
  return [
    { kind: 'remember', key: KEY_BEFORE, text: packed === null ? null : `${journal.run} ${packed}` },
    { kind: 'remember', key: KEY, text: JSON.stringify({ schema: SCHEMA, ...journal }) },
  ];
};

const parsed = (text: string | null): Plain | null => {
  if (text === null) return null;
  try {
    const plain: unknown = JSON.parse(text);
    return isPlain(plain) ? plain : null;
  } catch {
    // No version of ours keeps what is no JSON.
    return null;
  }
};

const isNewer = (plain: Plain | null): boolean => Number(plain?.['schema']) > SCHEMA;

/** The run that this workbook says has not ended, by what tells it from others; null where there is none. */
export const journalRun = async (spreadsheet: Spreadsheet): Promise<string | null> => {
  const plain = parsed(await spreadsheet.recall(KEY));
  if (isNewer(plain)) return 'newer';
  const run = plain?.['schema'] === SCHEMA ? plain['run'] : null;
  return isText(run) ? run : null;
};

/** The edits that say that a run has ended: none where the workbook tells of none, or of another. */
export const endOfJournal = async (spreadsheet: Spreadsheet, run: string): Promise<readonly SheetEdit[]> =>
  spreadsheet.can.has('remember') && (await journalRun(spreadsheet)) === run
    ? [KEY, KEY_BEFORE].map((key) => ({ kind: 'remember', key, text: null }))
    : [];

/** What stood there before a run; null where that is not known. */
const beforeOf = async (spreadsheet: Spreadsheet, run: string, pause: Pause): Promise<Before | null> => {
  const text = await recallOrLost(spreadsheet, KEY_BEFORE);
  if (text === null || !text.startsWith(`${run} `)) return null;
  const { take, read } = readingLines();
  return (await unpack(text.slice(run.length + 1), { take, most: MOST, pause })) ? read() : null;
};

/** The run that this workbook says has not ended; null where there is none, "newer" where a later version keeps it. */
export const recallJournal = async (
  spreadsheet: Spreadsheet,
  pause: Pause,
): Promise<Journal | 'newer' | null> => {
  const plain = parsed(await spreadsheet.recall(KEY));
  if (isNewer(plain)) return 'newer';
  if (plain?.['schema'] !== SCHEMA) return null;
  const { run, asOf, sheetName, columns } = plain;
  if (!isText(run) || !isText(asOf) || !isText(sheetName)) return null;
  if (!Array.isArray(columns) || !columns.every(isText)) return null;
  return { run, asOf, sheetName, columns, before: await beforeOf(spreadsheet, run, pause) };
};
