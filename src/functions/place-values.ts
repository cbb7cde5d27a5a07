import { cellContent } from './arguments/cell-content';
import { numberFromText } from './arguments/number-from-text';

/** One answer: a tier's name, "" for no tier, or the error value of the client's own cell as the host handed it over. */
type CellAnswer = unknown;

/**
 * Answers for one value or for a range of them, in the same shape. An error in a cell is its own answer.
 * @param answerFor the answer for a number; a blank is 0
 * @throws FunctionFault '#VALUE!' for a text that is no number
 */
export function placeValues(value: unknown, answerFor: (value: number) => string): unknown {
  const answer = (cell: unknown, row: number): CellAnswer => {
    if (typeof cell === 'number') return answerFor(cell);
    const content = cellContent(cell);
    if (typeof content === 'number') return answerFor(content);
    if (content === null) return cell;
    const reading = numberFromText(content, { name: 'value', row });
    return reading.kind === 'error' ? cell : answerFor(reading.value);
  };
  if (!Array.isArray(value)) return answer(value, 1);
  return value.map((row: unknown, index) => {
    if (!Array.isArray(row)) return answer(row, index + 1);
    // See every-cell.ts on `at(0)`.
    return row.length === 1 ? [answer(row.at(0), index + 1)] : row.map((cell) => answer(cell, index + 1));
  });
}
