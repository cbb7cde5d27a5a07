/** Which of the remembered registers a block of cells is, and which of its columns are ours. */
import type { Grid, WrittenColumn } from '../tiering';
import { fingerprint } from './fingerprint';
import type { OwnedColumn, Records, TieredRegister } from './record';
import type { Found } from './spreadsheet';

/** A block of cells as it was read. */
export interface Block {
  readonly found: Found;
  readonly grid: Grid;
  /** The header row, counted from 0 within the block. */
  readonly headerIndex: number;
  readonly headers: readonly string[];
}

/** A column of the block, counted from 0 within it. */
export interface SeenColumn {
  readonly what: WrittenColumn;
  readonly header: string;
  readonly index: number;
}

export interface Recognised {
  readonly entry: TieredRegister;
  /** Columns that hold what we wrote. */
  readonly own: readonly SeenColumn[];
  /** Columns with our header that hold something else: somebody's work, not to be overwritten unasked. */
  readonly changed: readonly SeenColumn[];
}

const cellsUnder = (block: Block, index: number) =>
  block.grid.columns[index]?.slice(block.headerIndex + 1) ?? [];

const isBlank = (cells: ReturnType<typeof cellsUnder>): boolean =>
  cells.every((cell) => cell === null || cell === '');

const holdsOurs = (block: Block, owned: OwnedColumn, index: number): boolean => {
  const cells = cellsUnder(block, index);
  return owned.fingerprint === null || isBlank(cells) || fingerprint(cells) === owned.fingerprint;
};

/** The block's column that one of ours is; of several that look alike the last, since ours stand at the right. */
const seenAs = (
  block: Block,
  owned: OwnedColumn,
): { readonly column: SeenColumn; readonly ours: boolean } | null => {
  const places = block.headers.flatMap((header, index) => (header === owned.header ? [index] : []));
  const proven = places.filter((index) => holdsOurs(block, owned, index)).at(-1);
  const index = proven ?? places.at(-1);
  if (index === undefined) return null;
  return { column: { what: owned.what, header: owned.header, index }, ours: proven !== undefined };
};

const recogniseAs = (block: Block, entry: TieredRegister): Recognised => {
  const seen = entry.columns.map((owned) => seenAs(block, owned)).filter((column) => column !== null);
  return {
    entry,
    own: seen.filter(({ ours }) => ours).map(({ column }) => column),
    changed: seen.filter(({ ours }) => !ours).map(({ column }) => column),
  };
};

/** At the place where it was written, with a column that its model reads: the same register, whatever became of ours. */
const standsWhereItStood = ({ found, headerIndex, headers }: Block, entry: TieredRegister): boolean =>
  (found.table !== null ||
    (entry.headerRow === found.area.row + headerIndex && entry.firstColumn === found.area.column)) &&
  entry.model.criteria.some((criterion) => headers.includes(criterion.reading.header));

/**
 * The remembered register that a block is: of those on the same sheet (or in the same table) the one whose columns still
 * hold what was written, else the one that stood at this very place. Null where we never wrote here, so that no foreign
 * column is ever taken for ours.
 */
export const recognise = (records: Records, block: Block): Recognised | null => {
  const candidates = records.registers
    .filter((entry) => entry.sheet === block.found.area.sheet && entry.table === block.found.table)
    .map((entry) => recogniseAs(block, entry));
  const proven = candidates.filter(({ own }) => own.length > 0);
  const best = proven.sort((one, other) => other.own.length - one.own.length)[0];
  return best ?? candidates.find(({ entry }) => standsWhereItStood(block, entry)) ?? null;
};
