import type { CellValue } from '../model';
import { cellAt } from '../reading/cell-at';
import { dateColumn } from '../reading/date-column';
import { isMissingWord } from '../reading/missing-words';
import type { NamedCells } from '../reading/named-cells';
import type { Habits } from '../register';
import type { OrdersColumn } from './orders';

/**
 * A column of payment dates as days: blank means not yet paid and is Infinity, while a text that is no date stays NaN, so
 * that "paid in cash" never counts as a debt.
 */
export function paidColumn(source: NamedCells, habits: Habits): OrdersColumn {
  const { readings, notices } = dateColumn(source, habits);
  const paid = readings.map((day, line) =>
    Number.isNaN(day) && isUnpaid(cellAt(source.cells, line)) ? Infinity : day,
  );
  return { readings: paid, notices };
}

function isUnpaid(cell: CellValue): boolean {
  return cell === null || (typeof cell === 'string' && isMissingWord(cell));
}
