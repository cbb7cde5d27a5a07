import type { Rule } from '../model';
import type { Adjustment } from './adjustment';
import type { RuleNamed } from '../run-types';
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
  // Looked up when a reason is first asked for: placing needs none.
  let rivals: readonly Rival[] | null = null;
  return {
    move: (client, tier) => {
      // A tier that only the data names may not be there today.
      if (wanted < 0 || (kind !== 'set' && tier === missing) || !fires(client)) return tier;
      if (kind === 'set') return wanted;
      return kind === 'cap' ? Math.max(tier, wanted) : Math.min(tier, wanted);
    },
    reason: (client, from) => {
      rivals ??= rivalsOf(input, { rule, place });
      const beaten = rivals.filter(({ holds }) => holds(client)).map(({ named }) => named);
      const told = { code: codes[kind], from, rule: place, text: rule.reason };
      return beaten.length === 0 ? told : { ...told, beaten };
    },
  };
}

interface Rival {
  readonly named: RuleNamed;
  readonly holds: (client: number) => boolean;
}

/** Rules of today that want another tier than one that goes before them: floors above a cap, and all but a last set tier. */
function rivalsOf(input: AdjustingInput, { rule, place }: PlacedRule): readonly Rival[] {
  const { kind, name } = consequence(rule);
  const tier = input.tierNames.indexOf(name);
  return input.model.rules.flatMap((other, at): readonly Rival[] => {
    const { kind: otherKind, name: otherName } = consequence(other);
    const wanted = input.tierNames.indexOf(otherName);
    if (wanted < 0 || at === place || !holdsOn(other, input.asOf)) return [];
    const gives = givesWay[otherKind](kind, {
      before: at < place,
      better: tier < wanted,
      worse: tier > wanted,
    });
    if (!gives) return [];
    return [{ named: { rule: at, text: other.reason }, holds: conditionHolds(input, other.when) }];
  });
}

/** How a rule stands to a rival: in the model, and the tier it gives beside the one the rival wants. */
interface Standing {
  readonly before: boolean;
  readonly better: boolean;
  readonly worse: boolean;
}

/** Whether a rule of a kind gives way to one that goes before it. */
const givesWay: Readonly<Record<GateKind, (winner: GateKind, standing: Standing) => boolean>> = {
  floor: (winner, { worse }) => winner !== 'floor' && worse,
  cap: (winner, { better }) => winner === 'set' && better,
  set: (winner, { before, better, worse }) => winner === 'set' && before && (better || worse),
};

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
