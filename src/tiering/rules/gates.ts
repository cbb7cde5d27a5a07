import type { Rule } from '../model';
import type { Adjustment } from './adjustment';
import type { AdjustingInput } from './adjusting-input';
import { conditionHolds } from './condition-holds';

export type GateKind = 'floor' | 'cap' | 'set';

const codes = { floor: 'floored', cap: 'capped', set: 'set' } as const;

/**
 * The rules of a model that floor, cap or set tiers, in the model's order, so that the last of several set tiers stands.
 * Rules outside their days rest. Clients without enough data stand beside the ladder: only a set tier moves them.
 */
export function gates(input: AdjustingInput, kind: GateKind): readonly Adjustment[] {
  return input.model.rules
    .map((rule, place) => ({ rule, place }))
    .filter(({ rule }) => holdsOn(rule, input.asOf) && consequence(rule).kind === kind)
    .map((one) => gate(input, one));
}

interface PlacedRule {
  readonly rule: Rule;
  readonly place: number;
}

function gate(input: AdjustingInput, { rule, place }: PlacedRule): Adjustment {
  const missing = input.tierNames.length - 1;
  const { kind, name } = consequence(rule);
  const wanted = input.tierNames.indexOf(name);
  const fires = conditionHolds(input, rule.when);
  return {
    move: (client, tier) => {
      // A tier that only the data names may not be there today.
      if (wanted < 0 || (kind !== 'set' && tier === missing) || !fires(client)) return tier;
      if (kind === 'set') return wanted;
      return kind === 'cap' ? Math.max(tier, wanted) : Math.min(tier, wanted);
    },
    reason: (_, from) => ({ code: codes[kind], from, rule: place, text: rule.reason }),
  };
}

/** Whether a rule acts on a day; ISO days compare as texts. */
export function holdsOn({ from, until }: Rule, day: string): boolean {
  return (from === null || from <= day) && (until === null || day <= until);
}

/** What a rule does, and the tier it does it with. */
export function consequence({ then }: Rule): { readonly kind: GateKind; readonly name: string } {
  if ('cap' in then) return { kind: 'cap', name: then.cap };
  if ('floor' in then) return { kind: 'floor', name: then.floor };
  return { kind: 'set', name: then.tier };
}
