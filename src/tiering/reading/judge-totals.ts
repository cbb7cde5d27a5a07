import type { RegisterColumn } from '../register';
import { cellAt } from './cell-at';
import { cellCount } from './cell-count';
import { holdsNumber } from './holds-number';
import { numberColumn } from './number-column';
import { sumsAbove } from './sums-above';
import type { TotalsWord } from './totals-word';

/** A row that speaks of a total. */
export interface SaidTotal {
  readonly row: number;
  readonly word: TotalsWord;
  /** What the key beside the word tells: it is the client's own, blank though clients have keys, or bears the word. */
  readonly key: 'own' | 'blank' | 'word';
  /** True where nothing else stands in the row. */
  readonly alone: boolean;
}

/** `maybe` stays a client, with a warning. */
export type TotalVerdict = 'total' | 'maybe' | 'client';

/**
 * Which rows that speak of a total are totals: those below the last client, those that leave the key blank, and those
 * whose numbers are the sums of the rows above, of their group, or (on top of the list) of all others. A row with a key
 * of its own must sum up in every column. The others may be clients called so.
 * `columns` are the ones that could hold amounts, `filled` the rows that are not blank, in order.
 */
export function judgeTotals(
  columns: readonly RegisterColumn[],
  filled: Uint32Array,
  said: readonly SaidTotal[],
): ReadonlyMap<number, TotalVerdict> {
  const spoken = new Set(said.map(({ row }) => row));
  const lastClient = filled.reduce((last, row) => (spoken.has(row) ? last : row), -1);
  const verdicts = new Map<number, TotalVerdict>();
  const open = new Map<number, SaidTotal>();
  for (const one of said) {
    if (isTotalByWord(one, one.row > lastClient)) verdicts.set(one.row, 'total');
    else open.set(one.row, one);
  }
  if (open.size > 0) judgeBySums({ readings: amounts(columns, open), filled, spoken, open }, verdicts);
  return verdicts;
}

function isTotalByWord({ word, key, alone }: SaidTotal, isBelowClients: boolean): boolean {
  if (key === 'own') return false;
  if (isBelowClients && (word !== 'opening' || alone)) return true;
  return key === 'blank' && word === 'sure';
}

interface OpenRows {
  readonly readings: readonly Float64Array[];
  readonly filled: Uint32Array;
  readonly spoken: ReadonlySet<number>;
  readonly open: ReadonlyMap<number, SaidTotal>;
}

/** Goes down the list once, adding up the clients; each total that is met begins a new group. */
function judgeBySums(rows: OpenRows, verdicts: Map<number, TotalVerdict>): void {
  const { readings, filled, open } = rows;
  const sums = sumsAbove(readings);
  for (const row of filled) {
    const one = open.get(row);
    if (one !== undefined) {
      const columns = one.key === 'own' ? 'every' : 'greatest';
      const isSum = sums.match(row, columns) || (row === filled[0] && sumsUpAllBelow(rows, row, columns));
      verdicts.set(row, isSum ? 'total' : one.key === 'own' && one.word === 'opening' ? 'client' : 'maybe');
    }
    if (verdicts.get(row) === 'total') sums.restart();
    else sums.add(row);
  }
}

function sumsUpAllBelow(
  { readings, filled, spoken }: OpenRows,
  top: number,
  columns: 'every' | 'greatest',
): boolean {
  const sums = sumsAbove(readings);
  for (const row of filled) {
    if (!spoken.has(row)) sums.add(row);
  }
  return sums.match(top, columns);
}

/** The columns in which a row in question has a number, read. */
function amounts(
  columns: readonly RegisterColumn[],
  open: ReadonlyMap<number, SaidTotal>,
): readonly Float64Array[] {
  const rows = [...open.keys()];
  return columns
    .filter(({ cells }) => rows.some((row) => holdsNumber(cellAt(cells, row))))
    .map(({ header, cells }) =>
      numberColumn({ header, cells, rows: new Uint32Array(cellCount(cells)) }, 'point'),
    )
    .map(({ readings }) => readings);
}
