import type { CellValue } from '../model';
import type { RegisterColumn } from '../register';
import { cellAt } from '../reading/cell-at';
import { filledRows } from '../reading/filled-rows';
import { holdsNumber } from '../reading/holds-number';
import { isBlankCell } from '../reading/is-blank-cell';
import { sumsUpOthers } from '../reading/sums-up-others';
import { totalsWord } from '../reading/totals-word';
import { tally, type Tally } from '../tally';

/** Which rows below the header may be order lines. */
export interface OrderRows {
  /** Indexes of the rows, counted from 0 below the header. */
  readonly lines: Uint32Array;
  readonly blank: Tally<null>;
  readonly totals: Tally<null>;
}

interface Places {
  readonly client: number;
  readonly date: number;
  readonly amount: number;
}

/**
 * Sorts out the rows that are no order lines: blank ones, and totals. An order has a date and a total has none, so a total
 * is a row without one that speaks of itself (in the first column, the client's or the date's), or the last row if nothing
 * names its client and its amount is the sum of the others. That way a client may be called "Total".
 * Blank rows after the last filled one are the end of the sheet and are not counted.
 * `firstRow` is the sheet's number of the first row below the header.
 */
export function orderRows(columns: readonly RegisterColumn[], places: Places, firstRow: number): OrderRows {
  // Nearly every row has an amount.
  const filled = filledRows([...columns.slice(places.amount), ...columns.slice(0, places.amount)]);
  const blank = tally(null);
  const totals = tally(null);
  const isTotal = totalsAmong(columns, places, filled);
  let expected = 0;
  const lines = filled.filter((row) => {
    for (; expected < row; expected += 1) blank.add(firstRow + expected, null);
    expected = row + 1;
    if (!isTotal(row)) return true;
    totals.add(firstRow + row, null);
    return false;
  });
  return { lines, blank, totals };
}

function totalsAmong(
  columns: readonly RegisterColumn[],
  { client, date, amount }: Places,
  filled: Uint32Array,
): (row: number) => boolean {
  const cell = (place: number, row: number): CellValue => {
    const column = columns[place];
    return column === undefined ? null : cellAt(column.cells, row);
  };
  const speaks = (row: number): boolean =>
    [0, client, date].some((place) => totalsWord(cell(place, row)) !== null);
  const last = filled[filled.length - 1] ?? -1;
  const lastIsNameless =
    isBlankCell(cell(client, last)) && isBlankCell(cell(date, last)) && holdsNumber(cell(amount, last));
  const money = columns.filter((_, place) => place === amount);
  const lastIsSum = lastIsNameless && sumsUpOthers(money, filled, 'every');
  return (row) => {
    if (row === last && lastIsSum) return true;
    const when = cell(date, row);
    return (isBlankCell(when) || totalsWord(when) !== null) && speaks(row);
  };
}
