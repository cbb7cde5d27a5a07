/** What is to change in a sheet's cells, as layers put one over the other: the last one that has a cell wins. */
import { commonBlock, type Block, type CellValue, type SheetEdit } from '../../../sheet';
import type { ChangedCell } from '../../change';
import { unitedBlock } from '../../references';

export interface CellChange {
  readonly column: number;
  readonly value: CellValue;
  /** As typed, with "="; null for a plain value. */
  readonly formula: string | null;
  readonly spill: Block | null;
  readonly format: string | null;
  /** A cell that is new looks like the one in this column of its row; null where it takes the look of its row or column. */
  readonly like: number | null;
}

export interface Layer {
  /** The smallest block around its cells. */
  readonly block: Block;
  /** "edit": a block that the product writes. "scattered": cells that people edited. "leftover": what an array formula left. */
  readonly origin: 'edit' | 'scattered' | 'leftover';
  /** Its cells in a row, by ascending column. */
  readonly at: (row: number) => readonly CellChange[];
  /** The first row from this one on that has cells; Infinity for none. */
  readonly next: (row: number) => number;
  /** One of its cells within a block; null where it has none there. */
  readonly within: (block: Block) => { readonly row: number; readonly column: number } | null;
}

type CellsEdit = Extract<SheetEdit, { kind: 'cells' }>;

const blockLayer = (block: Block, origin: Layer['origin'], at: Layer['at']): Layer => ({
  block,
  origin,
  at,
  next: (row) => (row < block.row + block.rows ? Math.max(row, block.row) : Infinity),
  within: (other) => commonBlock(block, other),
});

/**
 * The cells of an edit; where its columns are shorter than its area the cells are blanked. Headers of new columns look like the one at
 * their left.
 */
export const editLayer = ({ area, columns, formats, beside }: CellsEdit): Layer => {
  const { row, column, rows } = area;
  const like = beside !== undefined && column > beside ? column - 1 : null;
  return blockLayer({ row, column, rows, columns: area.columns }, 'edit', (at) => {
    const cells: CellChange[] = [];
    for (let index = 0; index < area.columns; index += 1) {
      const value = columns[index]?.[at - row] ?? null;
      const format = formats[index] ?? null;
      cells.push({ column: column + index, value, formula: null, spill: null, format, like });
    }
    return cells;
  });
};

/** Headers in one row that look like the one in another column. */
export const headerLayer = (row: number, column: number, headers: readonly string[], like: number): Layer => {
  const cells = headers.map((value, index) => ({
    column: column + index,
    value,
    formula: null,
    spill: null,
    format: null,
    like,
  }));
  return blockLayer({ row, column, rows: 1, columns: headers.length }, 'edit', () => cells);
};

/** A block that is blanked, all that is set later over it. */
export const blankLayer = (block: Block): Layer =>
  blockLayer(block, 'leftover', () =>
    Array.from({ length: block.columns }, (_, index) => ({
      column: block.column + index,
      value: null,
      formula: null,
      spill: null,
      format: null,
      like: null,
    })),
  );

const cellBlock = ({ row, column }: ChangedCell): Block => ({ row, column, rows: 1, columns: 1 });

const changeOf = ({ column, value, formula, spill, format }: ChangedCell): CellChange => ({
  column,
  value,
  formula,
  spill,
  format,
  like: null,
});

/** Cells here and there in any order; of one cell given twice the last holds. Null for none. */
export const scatteredLayer = (cells: readonly ChangedCell[]): Layer | null => {
  const first = cells[0];
  if (first === undefined) return null;
  const byRow = new Map<number, Map<number, CellChange>>();
  let block = cellBlock(first);
  for (const cell of cells) {
    const row = byRow.get(cell.row) ?? new Map<number, CellChange>();
    byRow.set(cell.row, row.set(cell.column, changeOf(cell)));
    block = unitedBlock(block, cellBlock(cell));
  }
  const rows = [...byRow.keys()].sort((one, other) => one - other);
  const ordered = new Map(
    [...byRow].map(([row, changes]) => [
      row,
      [...changes.values()].sort((one, other) => one.column - other.column),
    ]),
  );
  const next = (row: number): number => rows[firstFrom(rows, row)] ?? Infinity;
  return {
    block,
    origin: 'scattered',
    at: (row) => ordered.get(row) ?? [],
    next,
    within: (other) => {
      for (let row = next(other.row); row < other.row + other.rows; row = next(row + 1)) {
        const cell = ordered
          .get(row)
          ?.find(({ column }) => column >= other.column && column < other.column + other.columns);
        if (cell !== undefined) return { row, column: cell.column };
      }
      return null;
    },
  };
};

/** The place of the first number that is not below a bound, in an ascending list. */
const firstFrom = (ascending: readonly number[], bound: number): number => {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? Infinity) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
};
