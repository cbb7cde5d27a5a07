/** What the product remembers in the workbook: which columns it wrote beside which register, and with which model. */
import { checkModel, writtenColumns, type Model, type WrittenColumn } from '../tiering';
import type { SheetEdit } from './edits';
import { recallOrLost } from './recall-or-lost';
import { isPlace, isPlain, isText } from './plain-data';
import type { Spreadsheet } from './spreadsheet';
import { arePrints, printedRows } from './taking-back/prints';

/** One column of ours. */
export interface OwnedColumn {
  readonly what: WrittenColumn;
  readonly header: string;
  /** Its column when it was written, counted from 0 on the sheet. */
  readonly column: number;
  /** What it may hold: what was written last and, while a write is under way, what is being written. */
  readonly fingerprints: readonly string[];
  /** What was written last, a print a row, beside the register's `keys`; left out where that would be too long. */
  readonly prints?: string;
}

export interface TieredRegister {
  /** Lasting within the workbook; colour rules are kept under it. */
  readonly id: string;
  readonly sheet: string;
  readonly table: string | null;
  /** Where its header row began when it was written, counted from 0. */
  readonly headerRow: number;
  readonly firstColumn: number;
  readonly columns: readonly OwnedColumn[];
  readonly model: Model;
  /** The day of the run, ISO. */
  readonly asOf: string;
  /** The clients of the last run, a print a row from the one below the header on; left out where that would be too long. */
  readonly keys?: string;
}

/** All that the workbook remembers. Entries that this version cannot read are kept as they are, never lost. */
export interface Records {
  readonly registers: readonly TieredRegister[];
  readonly unread: readonly unknown[];
}

const KEY = 'ClientTiers.registers';
const SCHEMA = 1;

/** No sheet has more rows. */
const MOST_ROWS = 1_048_576;

const readColumn = (plain: unknown): OwnedColumn | null => {
  if (!isPlain(plain)) return null;
  const { header, column, fingerprints, prints } = plain;
  const what = writtenColumns.find((one) => one === plain['what']);
  if (!isText(header) || what === undefined) return null;
  if (!isPlace(column) || !Array.isArray(fingerprints) || !fingerprints.every(isText)) return null;
  return { what, header, column, fingerprints, ...(isText(prints) && { prints }) };
};

/** The same entry without the prints of its clients and cells: a fraction as long, and its columns are known as wholes alone. */
export const withoutPrints = ({ keys: _, columns, ...entry }: TieredRegister): TieredRegister => ({
  ...entry,
  columns: columns.map(({ prints: __, ...column }) => column),
});

/** Keeps the prints that fit each other, one for each client; without those of the clients, none says anything. */
const withFittingPrints = (entry: TieredRegister, keys: unknown): TieredRegister => {
  const rows = isText(keys) ? printedRows(keys) : 0;
  if (!isText(keys) || rows > MOST_ROWS || !arePrints(keys, rows)) return withoutPrints(entry);
  const columns = entry.columns.map(({ prints, ...column }) =>
    prints !== undefined && arePrints(prints, rows) ? { ...column, prints } : column,
  );
  return { ...entry, columns, keys };
};

const readEntry = (plain: unknown): TieredRegister | null => {
  if (!isPlain(plain)) return null;
  const { id, sheet, table, headerRow, firstColumn, columns, model, asOf, keys } = plain;
  if (!isText(id) || !isText(sheet) || !isText(asOf) || !Array.isArray(columns)) return null;
  if (!isPlace(headerRow) || !isPlace(firstColumn) || (table !== null && !isText(table))) return null;
  const checked = checkModel(model);
  const owned = columns.map(readColumn).filter((column) => column !== null);
  if (!checked.ok || owned.length !== columns.length) return null;
  const place = { id, sheet, table, headerRow, firstColumn, columns: owned };
  return withFittingPrints({ ...place, model: checked.value, asOf }, keys);
};

/** Whether plain data is an entry of this version. */
export const isEntry = (plain: unknown): plain is TieredRegister => readEntry(plain) !== null;

const NOTHING: Records = { registers: [], unread: [] };

const parseRecords = (text: string): Records | 'newer' => {
  let plain: unknown;
  try {
    plain = JSON.parse(text);
  } catch {
    // No version of ours writes what is no JSON: there is nothing of ours to lose.
    return NOTHING;
  }
  if (!isPlain(plain)) return NOTHING;
  if (plain['schema'] !== SCHEMA) return 'newer';
  const entries: readonly unknown[] = Array.isArray(plain['registers']) ? plain['registers'] : [];
  const read = entries.map(readEntry);
  return {
    registers: read.filter((entry) => entry !== null),
    unread: entries.filter((_, index) => read[index] === null),
  };
};

/**
 * What this workbook remembers; "newer" where a later version wrote it, which this one must not touch. Where the workbook has lost
 * what it was given to keep it remembers nothing: columns of ours are then somebody's, and left alone.
 */
export const recallRecords = async (spreadsheet: Spreadsheet): Promise<Records | 'newer'> => {
  const text = await recallOrLost(spreadsheet, KEY);
  return text === null ? NOTHING : parseRecords(text);
};

/** An id that no remembered register has, not even one that this version cannot read. */
export const freshId = (records: Records): string => {
  const unread = records.unread.map((entry) => (isPlain(entry) ? entry['id'] : null));
  const taken = new Set<unknown>([...records.registers.map((entry) => entry.id), ...unread]);
  let number = taken.size + 1;
  while (taken.has(`register-${number}`)) number += 1;
  return `register-${number}`;
};

const keptAs = (entries: readonly unknown[]): SheetEdit => ({
  kind: 'remember',
  key: KEY,
  text: entries.length === 0 ? null : JSON.stringify({ schema: SCHEMA, registers: entries }),
});

/** The edit that keeps `entry` in the workbook, in place of the one of the same id; all others stay. */
export const rememberEdit = ({ unread, registers }: Records, entry: TieredRegister): SheetEdit =>
  keptAs([...unread, ...registers.filter((other) => other.id !== entry.id), entry]);

/** The edit that takes the entry of this id out of the workbook; all others stay. */
export const forgetEdit = ({ unread, registers }: Records, id: string): SheetEdit =>
  keptAs([...unread, ...registers.filter((other) => other.id !== id)]);
