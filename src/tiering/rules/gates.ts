import type { Model, Rule } from '../model';
import type { Register } from '../register';
import { ruleFires } from './rule-fires';

/** A rule that is ready to be asked about each client; tiers are places in the ladder, the missing tier comes last. */
export interface Gate {
  /** The rule's place in the model. */
  readonly rule: number;
  readonly kind: 'floor' | 'cap' | 'set';
  readonly tier: number;
  readonly text: string;
  readonly fires: (client: number) => boolean;
}

const steps = ['floor', 'cap', 'set'] as const;

/**
 * The rules of a model in the order they act: floors, then caps (a cap beats a floor), then set tiers (they beat both);
 * within each kind in the model's order, so that the last of several set tiers stands.
 */
export function gates(register: Register, model: Model): readonly Gate[] {
  const names = [...model.ladder.tiers, model.ladder.missing].map((tier) => tier.name);
  const all = model.rules.map((rule, place): Gate => {
    const { kind, name } = consequence(rule);
    return {
      rule: place,
      kind,
      tier: names.indexOf(name),
      text: rule.reason,
      fires: ruleFires(register, rule.when),
    };
  });
  return steps.flatMap((step) => all.filter((gate) => gate.kind === step));
}

/**
 * The tier after one gate. Clients without enough data stand beside the ladder: only a set tier moves them.
 * @example gated({ rule: 0, kind: 'cap', tier: 2, text: '', fires: () => true }, { client: 0, tier: 0, missing: 3 }); // => 2
 */
export function gated(
  gate: Gate,
  { client, tier, missing }: { readonly client: number; readonly tier: number; readonly missing: number },
): number {
  if ((gate.kind !== 'set' && tier === missing) || !gate.fires(client)) return tier;
  if (gate.kind === 'set') return gate.tier;
  return gate.kind === 'cap' ? Math.max(tier, gate.tier) : Math.min(tier, gate.tier);
}

function consequence({ then }: Rule): { readonly kind: Gate['kind']; readonly name: string } {
  if ('cap' in then) return { kind: 'cap', name: then.cap };
  if ('floor' in then) return { kind: 'floor', name: then.floor };
  return { kind: 'set', name: then.tier };
}
