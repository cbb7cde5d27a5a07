/** What the product remembers in the workbook: which columns it wrote beside which register, and with which model. */
import { checkModel, type Model, type WrittenColumn } from '../tiering';
import type { SheetEdit } from './edits';
import type { Found, Spreadsheet } from './spreadsheet';

/** One column of ours, found again by its header in its register. */
export interface OwnedColumn {
  readonly what: WrittenColumn;
  readonly header: string;
}

export interface TieredRegister {
  /** Lasting within the workbook; colour rules are kept under it. */
  readonly id: string;
  readonly sheet: string;
  readonly table: string | null;
  readonly columns: readonly OwnedColumn[];
  readonly model: Model;
  /** The day of the run, ISO. */
  readonly asOf: string;
}

const KEY = 'ClientTiers.registers';
const SCHEMA = 1;
const WRITTEN: readonly string[] = ['tier', 'score', 'why', 'coverage', 'position'] satisfies WrittenColumn[];

const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const readColumn = (plain: unknown): OwnedColumn | null => {
  if (!isPlain(plain) || typeof plain['header'] !== 'string' || typeof plain['what'] !== 'string')
    return null;
  if (!WRITTEN.includes(plain['what'])) return null;
  // The list above holds exactly the members of the union.
  return { what: plain['what'] as WrittenColumn, header: plain['header'] };
};

const readEntry = (plain: unknown): TieredRegister | null => {
  if (!isPlain(plain) || typeof plain['id'] !== 'string' || typeof plain['sheet'] !== 'string') return null;
  if (!Array.isArray(plain['columns'])) return null;
  const model = checkModel(plain['model']);
  const columns = plain['columns'].map(readColumn);
  if (!model.ok || columns.some((column) => column === null)) return null;
  return {
    id: plain['id'],
    sheet: plain['sheet'],
    table: typeof plain['table'] === 'string' ? plain['table'] : null,
    columns: columns.filter((column) => column !== null),
    model: model.value,
    asOf: typeof plain['asOf'] === 'string' ? plain['asOf'] : '',
  };
};

const parseEntries = (text: string): readonly unknown[] => {
  try {
    const plain: unknown = JSON.parse(text);
    return isPlain(plain) && plain['schema'] === SCHEMA && Array.isArray(plain['registers'])
      ? plain['registers']
      : [];
  } catch {
    // Somebody else's text under our key: treated as no record, so nothing of the sheet is taken for ours.
    return [];
  }
};

const belongsTo = (entry: TieredRegister, found: Found, headers: readonly string[]): boolean =>
  entry.sheet === found.area.sheet &&
  entry.table === found.table &&
  entry.columns.some((column) => headers.includes(column.header));

/** Every register that this workbook remembers; entries that cannot be read are passed over. */
export const recallRegisters = async (spreadsheet: Spreadsheet): Promise<readonly TieredRegister[]> => {
  const text = await spreadsheet.recall(KEY);
  return text === null
    ? []
    : parseEntries(text)
        .map(readEntry)
        .filter((entry) => entry !== null);
};

/**
 * The remembered register that the found block is: same sheet, same table, and at least one of our headers
 * still stands in it. Null where we never wrote here, so that no foreign column is ever taken for ours.
 */
export const rememberedAs = (
  entries: readonly TieredRegister[],
  found: Found,
  headers: readonly string[],
): TieredRegister | null => entries.find((entry) => belongsTo(entry, found, headers)) ?? null;

/** An id that no remembered register has. */
export const freshId = (entries: readonly TieredRegister[]): string => {
  let number = entries.length + 1;
  while (entries.some((entry) => entry.id === `register-${number}`)) number += 1;
  return `register-${number}`;
};

/** The edit that keeps `entry` in the workbook in place of the one it follows. */
export const rememberEdit = (
  entries: readonly TieredRegister[],
  before: TieredRegister | null,
  entry: TieredRegister,
): SheetEdit => ({
  kind: 'remember',
  key: KEY,
  text: JSON.stringify({
    schema: SCHEMA,
    registers: [...entries.filter((other) => other !== before), entry],
  }),
});
