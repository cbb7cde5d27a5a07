import { FunctionFault } from '../function-fault';
import { readCells } from './argument-cells';
import { numberFromText } from './number-from-text';
import { isLeftOut } from './is-left-out';

/** What a list of limits is called, what it is when left out, and what to type. */
export interface LimitsWanted {
  readonly name: string;
  readonly defaults: readonly number[];
  /** The rule in words with an example, for messages. */
  readonly rule: string;
  readonly isInOrder: (limits: readonly number[]) => boolean;
}

/** Seven tiers at most. */
const most = 6;

/**
 * Reads limits from a range or an array constant, in the order of its cells; the defaults where it is left out.
 * @throws FunctionFault '#VALUE!' for blanks, errors, texts, shares outside 0 to 1, too many or a wrong order
 */
export function readLimits(argument: unknown, wanted: LimitsWanted): readonly number[] {
  if (isLeftOut(argument)) return wanted.defaults;
  const { numbers, others } = readCells(argument);
  const limits = Array.from(numbers, (value, index) => {
    const other = others.get(index);
    return other === undefined ? value : limitFromOther(other, { name: wanted.name, row: index + 1 });
  });
  if (limits.length > most || !limits.every(isShare) || !wanted.isInOrder(limits)) {
    throw new FunctionFault('#VALUE!', wanted.rule);
  }
  return limits;
}

function limitFromOther(
  other: string | null,
  place: { readonly name: string; readonly row: number },
): number {
  const reading = other === null ? { kind: 'error' as const } : numberFromText(other, place);
  if (reading.kind === 'number') return reading.value;
  throw new FunctionFault('#VALUE!', `Row ${place.row} of ${place.name} is an error value.`);
}

function isShare(limit: number): boolean {
  return limit > 0 && limit <= 1;
}
