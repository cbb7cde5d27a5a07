import { cellContent } from './cell-content';
import { countCells } from './count-cells';
import { everyCell } from './every-cell';

/** The cells of an argument, kept apart from the host's arrays, which live for one call only. */
export interface ArgumentCells {
  /** One number a cell; a blank is 0, NaN stands where the cell holds no number. */
  readonly numbers: Float64Array;
  /** Cells without a number, by index: the text, or null for an error value. */
  readonly others: ReadonlyMap<number, string | null>;
}

/** Copies what the cells hold. */
export function readCells(argument: unknown): ArgumentCells {
  const numbers = new Float64Array(countCells(argument));
  const others = new Map<number, string | null>();
  everyCell(argument, (cell, index) => {
    const content = cellContent(cell);
    if (typeof content === 'number') numbers[index] = content;
    else {
      numbers[index] = NaN;
      others.set(index, content);
    }
    return true;
  });
  return { numbers, others };
}

/**
 * Whether an argument holds exactly these cells. Every cell is compared, so what was derived from
 * the cells is never used for a sheet that has changed since.
 */
export function holdsCells(argument: unknown, known: ArgumentCells): boolean {
  const { numbers, others } = known;
  let seen = 0;
  const same = everyCell(argument, (cell, index) => {
    seen += 1;
    if (typeof cell === 'number') return cell === numbers[index];
    const content = cellContent(cell);
    return typeof content === 'number' ? content === numbers[index] : content === others.get(index);
  });
  return same && seen === numbers.length;
}
