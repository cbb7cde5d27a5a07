import type { CellValue } from '../model';
import type { RegisterColumn } from '../register';
import { stepThrough, type Steps } from '../steps';
import { tally, type Tally } from '../tally';
import { cellAt } from './cell-at';
import { filledRows } from './filled-rows';
import { isBlankCell } from './is-blank-cell';
import { isPlain } from './is-plain';
import { judgeTotals, type SaidTotal } from './judge-totals';
import { sumsUpSteps } from './sums-up-others';
import { totalsWord, type TotalsWord } from './totals-word';

/** The cells that say who a row is about; -1 where the sheet has no such column. */
export interface IdentityColumns {
  readonly key: number;
  readonly label: number;
}

/** Which rows below the header are clients. */
export interface ClientRows {
  /** Indexes of the clients' rows, counted from 0 below the header. */
  readonly clients: Uint32Array;
  readonly blank: Tally<null>;
  readonly totals: Tally<null>;
  /** Clients that speak of a total and may be one. */
  readonly maybeTotals: Tally<null>;
}

/**
 * Sorts out the rows that are no clients: blank ones, and totals. A total speaks of itself ("Итого"; `judgeTotals`), or
 * is the last row and sums up the others: most of its columns where it has no key, every one where it has.
 * Blank rows after the last filled one are the end of the sheet and are not counted.
 * `firstRow` is the sheet's number of the first row below the header.
 */
export function* clientRows(
  columns: readonly RegisterColumn[],
  identity: IdentityColumns,
  firstRow: number,
): Steps<ClientRows> {
  const filled = filledRows(columns);
  const end = (filled[filled.length - 1] ?? -1) + 1;
  yield;
  const said = yield* saidTotals(columns, identity, filled);
  const verdicts = judgeTotals(amountColumns(columns, identity), filled, said);
  yield;
  let clients = filled.filter((row) => verdicts.get(row) !== 'total');
  if (yield* lastIsTotal(columns, identity, { clients, end })) clients = clients.slice(0, -1);
  const blank = tally(null);
  const totals = tally(null);
  const maybeTotals = tally(null);
  let met = 0;
  let kept = 0;
  for (let row = 0; row < end; row += 1) {
    const isFilled = filled[met] === row;
    const isClient = clients[kept] === row;
    if (!isFilled) blank.add(firstRow + row, null);
    else if (!isClient) totals.add(firstRow + row, null);
    else if (verdicts.get(row) === 'maybe') maybeTotals.add(firstRow + row, null);
    if (isFilled) met += 1;
    if (isClient) kept += 1;
  }
  return { clients, blank, totals, maybeTotals };
}

function amountColumns(
  columns: readonly RegisterColumn[],
  { key, label }: IdentityColumns,
): readonly RegisterColumn[] {
  return columns.filter((_, place) => place !== key && place !== label);
}

/** So many rows show whether a column holds text. */
const rowsJudged = 100;

/** Where a totals row carries its word: beside the key and the label, the first column with text in it. */
function namingColumn(columns: readonly RegisterColumn[], identity: IdentityColumns): number {
  if (identity.label >= 0) return identity.label;
  const hasLetters = (cell: CellValue): boolean => typeof cell === 'string' && /\p{L}/u.test(cell);
  return columns.findIndex(({ cells }) => isPlain(cells) && cells.slice(0, rowsJudged).some(hasLetters));
}

function* saidTotals(
  columns: readonly RegisterColumn[],
  identity: IdentityColumns,
  filled: Uint32Array,
): Steps<readonly SaidTotal[]> {
  const naming = columns[namingColumn(columns, identity)];
  const keys = columns[identity.key];
  const said: SaidTotal[] = [];
  yield* stepThrough(filled.length, (place) => {
    const row = filled[place] ?? 0;
    const inKey = wordIn(keys, row);
    const word = inKey ?? wordIn(naming, row) ?? wordIn(columns[0], row);
    if (word === null) return;
    const key =
      keys === undefined || inKey !== null ? 'word' : isBlankCell(cellAt(keys.cells, row)) ? 'blank' : 'own';
    const alone = columns.filter(({ cells }) => !isBlankCell(cellAt(cells, row))).length === 1;
    said.push({ row, word, key, alone });
  });
  return said;
}

function wordIn(column: RegisterColumn | undefined, row: number): TotalsWord | null {
  return column === undefined ? null : totalsWord(cellAt(column.cells, row));
}

/** A last client with a key that is the sum of fewer others may well be one. */
const fewestOthers = 5;

function* lastIsTotal(
  columns: readonly RegisterColumn[],
  identity: IdentityColumns,
  { clients, end }: { readonly clients: Uint32Array; readonly end: number },
): Steps<boolean> {
  const last = clients[clients.length - 1] ?? -1;
  const named = columns[identity.key >= 0 ? identity.key : identity.label];
  if (named !== undefined && isBlankCell(cellAt(named.cells, last))) {
    return clients.length > 2 && (yield* sumsUpSteps(columns, clients, 'most'));
  }
  const isLastRow = last === end - 1 && clients.length > fewestOthers;
  return isLastRow && (yield* sumsUpSteps(amountColumns(columns, identity), clients, 'every'));
}
