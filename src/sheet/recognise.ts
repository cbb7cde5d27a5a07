/** Which of the remembered registers a block of cells is, and which of its columns are ours. */
import { headersOf, type CellValue, type Grid, type Steps, type WrittenColumn } from '../tiering';
import { compareClientsSteps, type ComparedClients } from './compare-clients';
import { correctedKeysSteps } from './corrected-keys';
import { fingerprintSteps } from './fingerprint';
import type { OwnedColumn, Records, TieredRegister } from './record';
import { stillWrittenSteps, type PrintedColumn } from './still-written';
import type { Found } from './spreadsheet';

/** A block of cells as it was read. */
export interface ReadBlock {
  readonly found: Found;
  readonly grid: Grid;
  /** The header row, counted from 0 within the block. */
  readonly headerIndex: number;
  readonly headers: readonly string[];
}

type Cells = Omit<ReadBlock, 'found'>;

/** A column of the block, counted from 0 within it. */
export interface SeenColumn {
  readonly what: WrittenColumn;
  readonly header: string;
  readonly index: number;
}

/** A column with our header that holds something else. */
export interface ChangedColumn extends SeenColumn {
  /** The first row of the block, counted from 0, that does; null where that is not known. */
  readonly row: number | null;
  /** How many rows do; 0 where that is not known. */
  readonly count: number;
}

export interface Recognised {
  readonly entry: TieredRegister;
  /** True where the block stands where the register stood when it was written. */
  readonly inPlace: boolean;
  /** Columns that hold what we wrote. */
  readonly own: readonly SeenColumn[];
  /** Columns with our header that hold something else: somebody's work, not to be overwritten unasked. */
  readonly changed: readonly ChangedColumn[];
}

/** The cells below the header of one column of a block. */
const cellsUnder = (block: Cells, index: number): readonly CellValue[] =>
  block.grid.columns[index]?.slice(block.headerIndex + 1) ?? [];

/** The column of a block that tells its clients apart: the model's key column, else its label, else the first. */
export const keyPlace = ({ headers }: Pick<Cells, 'headers'>, model: TieredRegister['model']): number => {
  const { key, label } = model.register;
  const places = [key, label].flatMap((header) => (header === null ? [] : [headers.indexOf(header)]));
  return places.find((place) => place >= 0) ?? 0;
};

/** The cells that tell the clients of a block apart. */
export const keyCells = (block: Cells, model: TieredRegister['model']): readonly CellValue[] =>
  cellsUnder(block, keyPlace(block, model));

const areBlank = (cells: readonly CellValue[]): boolean =>
  cells.every((cell) => cell === null || cell === '');

/** At the place where it was written, with a column that its model reads: the same register, whatever became of ours. */
const standsWhereItStood = ({ found, headerIndex, headers }: ReadBlock, entry: TieredRegister): boolean =>
  ((found.table !== null && found.table === entry.table) ||
    (entry.headerRow === found.area.row + headerIndex && entry.firstColumn === found.area.column)) &&
  headersRead(entry.model).some((header) => headers.includes(header));

/** The columns that a model reads in the register; where it reads orders alone, those that say who a client is. */
const headersRead = ({ criteria, register }: TieredRegister['model']): readonly string[] => {
  const read = criteria.flatMap(({ reading }) => headersOf(reading));
  return read.length > 0 ? read : [register.key, register.label].filter((header) => header !== null);
};

/** Whether a column holds what was written; where it does not, its first row that does not, and how many, as far as that is known. */
interface Judged {
  readonly ours: boolean;
  readonly row: number | null;
  readonly count: number;
}

const OURS: Judged = { ours: true, row: null, count: 0 };
const FOREIGN: Judged = { ours: false, row: null, count: 0 };

/** So much of what was written must stand there for the first row that differs to say anything. */
const MOSTLY = 0.5;

/** The clients of a block beside those of the last run, and the rows whose keys alone were corrected since. */
interface Compared {
  readonly clients: ComparedClients;
  readonly corrected: ReadonlySet<number>;
}

/** The columns of ours, each under the one header that is its own; none where one is missing, doubled or was not printed. */
const printedColumns = (block: ReadBlock, { columns }: TieredRegister): readonly PrintedColumn[] => {
  const printed = columns.flatMap(({ header, prints }) => {
    const index = block.headers.indexOf(header);
    const isSure = index >= 0 && index === block.headers.lastIndexOf(header);
    return isSure && prints !== undefined ? [{ cells: cellsUnder(block, index), prints }] : [];
  });
  return printed.length === columns.length ? printed : [];
};

/**
 * The judge of a block's columns, each a place in the block and the column of ours that it may be. Where the register stood,
 * rows may have come, gone and moved since; at another place a column is ours only if it is what was written, whole.
 */
const judgeOf = (block: ReadBlock, entry: TieredRegister, inPlace: boolean) => {
  const keys = keyCells(block, entry.model);
  let compared: Compared | null = null;
  const compare = function* (run: string): Steps<Compared> {
    const clients = yield* compareClientsSteps(keys, run);
    return { clients, corrected: yield* correctedKeysSteps(clients, printedColumns(block, entry)) };
  };
  return function* (index: number, { fingerprints, prints }: OwnedColumn): Steps<Judged> {
    const cells = cellsUnder(block, index);
    // A blank column proves nothing elsewhere; in its place it is ours, cleared or not yet filled.
    if (areBlank(cells)) return inPlace ? OURS : FOREIGN;
    if (fingerprints.includes(yield* fingerprintSteps(cells, keys))) return OURS;
    if (prints === undefined || entry.keys === undefined) return FOREIGN;
    compared ??= yield* compare(entry.keys);
    const still = yield* stillWrittenSteps({ cells, prints }, compared.clients, compared.corrected);
    if (still.foreign === null) return inPlace ? OURS : FOREIGN;
    const { foreign, count, proven } = still;
    return proven >= MOSTLY ? { ours: false, row: block.headerIndex + 1 + foreign, count } : FOREIGN;
  };
};

/** The block's column that one of ours is; of several that look alike the last, since ours stand at the right. */
function* seenAs(
  { headers }: ReadBlock,
  owned: OwnedColumn,
  judge: ReturnType<typeof judgeOf>,
): Steps<{ readonly column: ChangedColumn; readonly ours: boolean } | null> {
  const places = headers.flatMap((header, index) => (header === owned.header ? [index] : []));
  const judged: (Judged & { readonly index: number })[] = [];
  for (const index of places) judged.push({ index, ...(yield* judge(index, owned)) });
  const seen = judged.filter(({ ours }) => ours).at(-1) ?? judged.at(-1);
  if (seen === undefined) return null;
  const { index, ours, row, count } = seen;
  return { column: { what: owned.what, header: owned.header, index, row, count }, ours };
}

function* recogniseAs(block: ReadBlock, entry: TieredRegister): Steps<Recognised> {
  const inPlace = standsWhereItStood(block, entry);
  const judge = judgeOf(block, entry, inPlace);
  const own: SeenColumn[] = [];
  const changed: ChangedColumn[] = [];
  for (const owned of entry.columns) {
    const seen = yield* seenAs(block, owned, judge);
    if (seen?.ours === true) own.push(seen.column);
    else if (seen !== null) changed.push(seen.column);
  }
  return { entry, inPlace, own, changed };
}

/** All our headers side by side are no proof, but too much to be chance: the user is asked. */
const looksLikeOurs = ({ entry, own, changed }: Recognised): boolean => {
  const places = [...own, ...changed].map(({ index }) => index).sort((one, other) => one - other);
  const together = (places.at(-1) ?? 0) - (places[0] ?? 0) === places.length - 1;
  return places.length > 1 && places.length === entry.columns.length && together;
};

/**
 * The remembered register that a block is: the one that stood at this very place, else the one on this sheet whose columns
 * hold what was written, else one whose headers all stand here side by side. Null where we never wrote here, so that no
 * foreign column is ever taken for ours.
 */
export function* recogniseSteps(records: Records, block: ReadBlock): Steps<Recognised | null> {
  const candidates: Recognised[] = [];
  for (const entry of records.registers) {
    if (entry.sheet === block.found.area.sheet) candidates.push(yield* recogniseAs(block, entry));
  }
  const here = candidates.find(({ inPlace }) => inPlace);
  if (here !== undefined && here.own.length > 0) return here;
  const proven = candidates.filter(({ own }) => own.length > 0);
  const best = proven.sort((one, other) => other.own.length - one.own.length)[0];
  return best ?? here ?? candidates.find(looksLikeOurs) ?? null;
}
