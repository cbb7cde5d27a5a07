import type { Draft, Weights } from './state';

/** The sum of the weights in use and each one's share of it; shares are 0 where all weights are. */
export function weightsOf(draft: Draft): Weights {
  const used = draft.columns.filter((column) => column.used).map((column) => column.criterion);
  const total = used.reduce((sum, criterion) => sum + criterion.weight, 0);
  const shares = used.map(({ id, weight }) => [id, total > 0 ? weight / total : 0] as const);
  return { total, shares: Object.fromEntries(shares) };
}
