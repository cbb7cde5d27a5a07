import type { CellValue, Comparison, Rule } from '../model';
import { columnNamed, numbersIn } from '../reading/column-readings';
import { cleanText } from '../reading/clean-text';
import { isMissingWord } from '../reading/missing-words';
import type { Register } from '../register';

/**
 * Whether a rule's condition holds for a client (by its place in the register).
 * A number is compared with the column read as numbers, a text with the cell's text (case and spaces at the ends aside).
 * A missing reading fires no rule; only `= ""` asks for it, and `!= ""` for its opposite.
 * Throws where the register has no such column.
 */
export function ruleFires(register: Register, when: Rule['when']): (client: number) => boolean {
  const { header, op, value } = when;
  if (typeof value === 'number') {
    const { readings } = numbersIn(register, header);
    return (client) => compares(op, readings[client] ?? NaN, value);
  }
  const { cells } = columnNamed(register, header);
  const wanted = textOf(value);
  if (wanted === '') return (client) => (op === '=') === (textOf(cells[client] ?? null) === '');
  return (client) => {
    const text = textOf(cells[client] ?? null);
    return text !== '' && (op === '=') === (text === wanted);
  };
}

function compares(op: Comparison, reading: number, value: number): boolean {
  if (Number.isNaN(reading)) return false;
  switch (op) {
    case '>':
      return reading > value;
    case '>=':
      return reading >= value;
    case '<':
      return reading < value;
    case '<=':
      return reading <= value;
    case '=':
      return reading === value;
    case '!=':
      return reading !== value;
  }
}

/** A cell's text for comparing; "" where it stands for a missing reading. */
function textOf(cell: CellValue): string {
  const text = cell === null ? '' : cleanText(String(cell)).toLowerCase();
  return isMissingWord(text) ? '' : text;
}
