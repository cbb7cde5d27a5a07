import { headerMatch } from '../guessing/header-match';
import type { Criterion, Model } from '../model';

/**
 * Whether a criterion's readings are money, of which nothing or less is a loss: profit by its kind, amounts and profits of
 * orders, a column whose header says revenue or profit, or the one that the model counts as value.
 */
export function countsMoney({ id, reading, direction }: Criterion, { value }: Pick<Model, 'value'>): boolean {
  if (direction === 'less') return false;
  if (id === value) return true;
  switch (reading.kind) {
    case 'perTime':
    case 'netProfit':
      return true;
    case 'orders':
      return reading.measure === 'amount' || reading.measure === 'profit';
    case 'column': {
      const role = headerMatch(reading.header)?.role;
      return role === 'revenue' || role === 'profit';
    }
    default:
      return false;
  }
}
