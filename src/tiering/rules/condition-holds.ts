import { cellAt } from '../reading/cell-at';
import { cleanText } from '../reading/clean-text';
import { columnNamed, numbersIn } from '../reading/column-readings';
import { isMissingWord } from '../reading/missing-words';
import { yesOrNo } from '../readings/yes-or-no';
import type { CellValue } from '../model';
import type { Register } from '../register';
import type { Measured } from '../run-types';
import type { Condition } from '../specs/rule-spec';
import { compares } from './compares';

/** What a condition may look at; the known share of the weights only where a condition asks for it. */
export interface ConditionInput {
  readonly register: Register;
  readonly measured: readonly Measured[];
  readonly coverage: Float64Array;
  /** What was looked up before, where the same conditions are asked again and again. */
  readonly known?: KnownConditions;
}

/** Conditions that hold for a client or not. */
export type KnownConditions = ReadonlyMap<Condition, (client: number) => boolean>;

/**
 * Whether a condition holds for a client (by its place in the register).
 * A number is compared with the column read as numbers, with the reading of the criterion or with the coverage; a text
 * with the cell's text (case and spaces at the ends aside). A yes or no in any of our languages is one in all of them, and
 * then a tick, a logical value or 1 and 0 in the cell are too.
 * A missing reading fulfils no condition; only `= ""` asks for it, and `!= ""` for its opposite.
 * Throws where the register has no such column.
 */
export function conditionHolds(
  { register, measured, coverage, known }: ConditionInput,
  when: Condition,
): (client: number) => boolean {
  const before = known?.get(when);
  if (before !== undefined) return before;
  if ('header' in when) return columnHolds(register, when);
  const { op, value } = when;
  const readings =
    'criterion' in when ? measured.find(({ id }) => id === when.criterion)?.readings : coverage;
  return (client) => compares(op, readings?.[client] ?? NaN, value);
}

function columnHolds(
  register: Register,
  { header, op, value }: Extract<Condition, { readonly header: string }>,
): (client: number) => boolean {
  if (typeof value === 'number') {
    const { readings } = numbersIn(register, header);
    return (client) => compares(op, readings[client] ?? NaN, value);
  }
  const { cells } = columnNamed(register, header);
  const wanted = textOf(value);
  if (wanted === '') return (client) => (op === '=') === (textOf(cellAt(cells, client)) === '');
  const wantedTruth = word.test(wanted) ? yesOrNo(wanted) : null;
  return (client) => {
    const text = textOf(cellAt(cells, client));
    if (text === '') return false;
    const isSame = text === wanted || (wantedTruth !== null && yesOrNo(text) === wantedTruth);
    return (op === '=') === isSame;
  };
}

/** A 1 asked for is a number, not a yes. */
const word = /^\p{L}/u;

/** A cell's text for comparing; "" where it stands for a missing reading. */
function textOf(cell: CellValue): string {
  const text = cell === null ? '' : cleanText(String(cell)).toLowerCase();
  return isMissingWord(text) ? '' : text;
}
