import { firstPayments } from '../scoring/first-payments';
import type { Adjustment } from './adjustment';
import type { AdjustingInput } from './adjusting-input';

/**
 * Prospects alone do not make a top client: without a payment nobody stands above the tier that the model caps them at.
 * Clients without enough data stand beside the ladder and are not moved.
 */
export function unproven(
  input: Pick<AdjustingInput, 'register' | 'model' | 'orders' | 'asOf' | 'tierNames'>,
): readonly Adjustment[] {
  const { prospects } = input.model;
  if (prospects === null || prospects.cap === null) return [];
  const cap = input.tierNames.indexOf(prospects.cap);
  const missing = input.tierNames.length - 1;
  const days = firstPayments(input, prospects);
  return [
    {
      move: (client, tier) =>
        tier !== missing && Number.isNaN(days[client] ?? NaN) ? Math.max(tier, cap) : tier,
      reason: (_, from) => ({ code: 'unproven', from }),
    },
  ];
}
