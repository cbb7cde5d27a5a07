/** Which of the remembered registers a block of cells is, and which of its columns are ours. */
import { headersOf, type CellValue, type Grid, type WrittenColumn } from '../tiering';
import { fingerprint } from './fingerprint';
import type { OwnedColumn, Records, TieredRegister } from './record';
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

export interface Recognised {
  readonly entry: TieredRegister;
  /** True where the block stands where the register stood when it was written. */
  readonly inPlace: boolean;
  /** Columns that hold what we wrote. */
  readonly own: readonly SeenColumn[];
  /** Columns with our header that hold something else: somebody's work, not to be overwritten unasked. */
  readonly changed: readonly SeenColumn[];
}

/** The cells below the header of one column of a block. */
const cellsUnder = (block: Cells, index: number): readonly CellValue[] =>
  block.grid.columns[index]?.slice(block.headerIndex + 1) ?? [];

/** The cells that tell the clients of a block apart: the model's key column, else its label, else the first column. */
export const keyCells = (block: Cells, model: TieredRegister['model']): readonly CellValue[] => {
  const { key, label } = model.register;
  const index = [key, label].flatMap((header) => (header === null ? [] : [block.headers.indexOf(header)]));
  return cellsUnder(block, index.find((place) => place >= 0) ?? 0);
};

const isBlank = (cells: readonly CellValue[]): boolean => cells.every((cell) => cell === null || cell === '');

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

/** The block's column that one of ours is; of several that look alike the last, since ours stand at the right. */
const seenAs = (
  block: ReadBlock,
  owned: OwnedColumn,
  isOurs: (cells: readonly CellValue[], owned: OwnedColumn) => boolean,
): { readonly column: SeenColumn; readonly ours: boolean } | null => {
  const places = block.headers.flatMap((header, index) => (header === owned.header ? [index] : []));
  const proven = places.filter((index) => isOurs(cellsUnder(block, index), owned)).at(-1);
  const index = proven ?? places.at(-1);
  if (index === undefined) return null;
  return { column: { what: owned.what, header: owned.header, index }, ours: proven !== undefined };
};

const recogniseAs = (block: ReadBlock, entry: TieredRegister): Recognised => {
  const inPlace = standsWhereItStood(block, entry);
  const keys = keyCells(block, entry.model);
  // A blank column proves nothing elsewhere; in its place it is ours, cleared or not yet filled.
  const isOurs = (cells: readonly CellValue[], owned: OwnedColumn): boolean =>
    isBlank(cells) ? inPlace : owned.fingerprints.includes(fingerprint(cells, keys));
  const seen = entry.columns.map((owned) => seenAs(block, owned, isOurs)).filter((column) => column !== null);
  return {
    entry,
    inPlace,
    own: seen.filter(({ ours }) => ours).map(({ column }) => column),
    changed: seen.filter(({ ours }) => !ours).map(({ column }) => column),
  };
};

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
export const recognise = (records: Records, block: ReadBlock): Recognised | null => {
  const candidates = records.registers
    .filter((entry) => entry.sheet === block.found.area.sheet)
    .map((entry) => recogniseAs(block, entry));
  const here = candidates.find(({ inPlace }) => inPlace);
  if (here !== undefined && here.own.length > 0) return here;
  const proven = candidates.filter(({ own }) => own.length > 0);
  const best = proven.sort((one, other) => other.own.length - one.own.length)[0];
  return best ?? here ?? candidates.find(looksLikeOurs) ?? null;
};
