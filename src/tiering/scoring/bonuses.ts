import type { Model } from '../model';
import { conditionHolds, type ConditionInput } from '../rules/condition-holds';

/** Points on top of the weighted scores. */
export interface Bonuses {
  /** What a client gets on top of a score, by `bonus: ` and the reason (its number among the bonuses where it has none). */
  readonly of: (client: number, score: number) => readonly (readonly [string, number])[];
}

const most = 100;

/**
 * The flat points a client earns by conditions: the partner's ten. The score stops at 100, and where the points would pass it
 * each bonus gives the same part of its own. Null where the model has none.
 */
export function bonuses(input: ConditionInput, { bonuses: all }: Pick<Model, 'bonuses'>): Bonuses | null {
  if (all.length === 0) return null;
  const tests = all.map(({ when, points, reason }, place) => ({
    holds: conditionHolds(input, when),
    points,
    name: `bonus: ${reason.trim() === '' ? place + 1 : reason}`,
  }));
  return {
    of: (client, score) => {
      const earned = tests.filter(({ holds }) => holds(client));
      const total = earned.reduce((sum, { points }) => sum + points, 0);
      const given = total === 0 ? 0 : Math.max(0, Math.min(total, most - score)) / total;
      return earned.map(({ name, points }) => [name, points * given]);
    },
  };
}
