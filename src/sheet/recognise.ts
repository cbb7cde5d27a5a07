/** Which of the remembered registers a block of cells is, and which of its columns are ours. */
import { headersOf, type CellValue, type Grid, type Steps, type WrittenColumn } from '../tiering';
import { fingerprintSteps } from './fingerprint';
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

/** The column of a block that tells its clients apart: the model's key column, else its label, else the first. */
export const keyPlace = ({ headers }: Pick<Cells, 'headers'>, model: TieredRegister['model']): number => {
  const { key, label } = model.register;
  const places = [key, label].flatMap((header) => (header === null ? [] : [headers.indexOf(header)]));
  return places.find((place) => place >= 0) ?? 0;
};

/** The cells that tell the clients of a block apart. */
export const keyCells = (block: Cells, model: TieredRegister['model']): readonly CellValue[] =>
  cellsUnder(block, keyPlace(block, model));

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
function* seenAs(
  block: ReadBlock,
  owned: OwnedColumn,
  isOurs: (cells: readonly CellValue[], owned: OwnedColumn) => Steps<boolean>,
): Steps<{ readonly column: SeenColumn; readonly ours: boolean } | null> {
  const places = block.headers.flatMap((header, index) => (header === owned.header ? [index] : []));
  const proven: number[] = [];
  for (const index of places) if (yield* isOurs(cellsUnder(block, index), owned)) proven.push(index);
  const index = proven.at(-1) ?? places.at(-1);
  if (index === undefined) return null;
  return { column: { what: owned.what, header: owned.header, index }, ours: proven.length > 0 };
}

function* recogniseAs(block: ReadBlock, entry: TieredRegister): Steps<Recognised> {
  const inPlace = standsWhereItStood(block, entry);
  const keys = keyCells(block, entry.model);
  const own: SeenColumn[] = [];
  const changed: SeenColumn[] = [];
  for (const owned of entry.columns) {
    // A blank column proves nothing elsewhere; in its place it is ours, cleared or not yet filled.
    const seen = yield* seenAs(block, owned, function* (cells, { fingerprints }) {
      return isBlank(cells) ? inPlace : fingerprints.includes(yield* fingerprintSteps(cells, keys));
    });
    if (seen !== null) (seen.ours ? own : changed).push(seen.column);
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
