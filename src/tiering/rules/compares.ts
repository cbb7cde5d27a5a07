import type { Comparison } from '../specs/rule-spec';

/**
 * Whether a number stands so to a value; a missing one (NaN) never does.
 * @example compares('<=', 5, 7); // => true
 */
export function compares(op: Comparison, reading: number, value: number): boolean {
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
