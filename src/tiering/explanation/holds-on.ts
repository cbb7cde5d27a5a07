import type { Comparison } from '../model';
import { conditionHolds } from '../rules/condition-holds';
import { consequence, holdsOn } from '../rules/gates';
import { firstPayments } from '../scoring/first-payments';
import type { Run } from '../run-types';
import type { Condition } from '../specs/rule-spec';
import type { Hold } from './next-tier';

/** What a comparison has to become so that a rule no longer holds. */
const lifted: Readonly<Record<Comparison, Comparison>> = {
  '>': '<=',
  '>=': '<',
  '<': '>=',
  '<=': '>',
  '=': '!=',
  '!=': '=',
};

/** Finds what keeps clients out of a tier (a place in the names) whatever their score: rules, the first payment, a decision. */
export function holdsOnClients(run: Run): (client: number, place: number) => readonly Hold[] {
  const rules = holdingRules(run);
  const unproven = unprovenClients(run);
  return (client, place) => [
    ...rules.filter((rule) => rule.place > place && rule.holds(client)).map(({ hold }) => hold),
    ...(unproven !== null && unproven.place > place && unproven.holds(client)
      ? [{ by: 'unproven' } as const]
      : []),
    ...(run.placement(client).flags.includes('manual') ? [{ by: 'manual' } as const] : []),
  ];
}

interface Holding {
  /** The best tier it leaves open. */
  readonly place: number;
  readonly holds: (client: number) => boolean;
}

/** Rules that cap or set a tier on the day of the run. */
function holdingRules(run: Run): readonly (Holding & { readonly hold: Hold })[] {
  return run.model.rules.flatMap((rule, index) => {
    const { kind, name } = consequence(rule);
    if (kind === 'floor' || !holdsOn(rule, run.asOf)) return [];
    const hold = { by: 'rule', rule: index, text: rule.reason, ...liftedBy(rule.when) } as const;
    return [{ place: run.tierNames.indexOf(name), holds: conditionHolds(run, rule.when), hold }];
  });
}

function liftedBy(when: Condition): Pick<Extract<Hold, { readonly by: 'rule' }>, 'looksAt' | 'op' | 'value'> {
  const { value } = when;
  const op = lifted[when.op];
  if ('header' in when) return { looksAt: { header: when.header }, op, value };
  if ('criterion' in when) return { looksAt: { criterion: when.criterion }, op, value };
  return { looksAt: { coverage: true }, op, value };
}

function unprovenClients(run: Run): Holding | null {
  const { prospects } = run.model;
  if (prospects === null || prospects.cap === null) return null;
  const payments = firstPayments(run, prospects);
  return {
    place: run.tierNames.indexOf(prospects.cap),
    holds: (client) => Number.isNaN(payments[client] ?? NaN),
  };
}
