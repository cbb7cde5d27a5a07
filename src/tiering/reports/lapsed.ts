import { isoDay } from '../calendar';
import { lifecycle } from '../methods/lifecycle';
import { lifecycleStates, type LifecycleState } from '../methods/lifecycle-states';
import { lastYearAmounts } from '../orders/last-year-amounts';
import { lifecycleDays, type ReadLifecycleDays } from '../placing/lifecycle-days';
import type { Run } from '../run-types';
import type { LifecycleSpec } from '../specs/method-spec';
import type { ReportSpecOf } from '../specs/report-spec';
import { exactSum } from '../stats/exact-sum';
import { categoriesIn } from './categories';
import { reportClient, type ReportClient } from './report-client';
import { returnedClients, type ReturnedClient } from './returned-clients';

/** A client who left. */
export interface LapsedClient extends ReportClient {
  /** As the sheet has it; null where it is blank. */
  readonly reason: string | null;
  readonly action: string | null;
  /** ISO. */
  readonly last: string;
  readonly daysSince: number;
  /** What it bought for in the twelve months up to its last order; null without orders. */
  readonly lostValue: number | null;
}

/** Those who left for one reason. */
export interface LapsedForReason {
  /** Null: nobody knows. */
  readonly reason: string | null;
  readonly clients: number;
  readonly lostValue: number | null;
}

export interface LapsedReport {
  readonly kind: 'lapsed';
  /** Clients by state; null where nothing tells when they bought. */
  readonly states: Readonly<Record<LifecycleState, number>> | null;
  /** Long-term and lapsed together: old clients in the wide sense. */
  readonly old: number | null;
  /** The greatest loss first; without orders, the most clients. */
  readonly reasons: readonly LapsedForReason[];
  readonly clients: readonly LapsedClient[];
  readonly lostValue: number | null;
  readonly returned: readonly ReturnedClient[];
}

/**
 * "Who left, why, and what did that cost us? Who came back?" The states are those of the method where the model places by
 * lifecycle; else they are taken from the orders with `lapsedDays`. The lost value is what a client bought for in the twelve
 * months up to its last order, returns with their sign. Reasons that differ in case alone are one; a blank is unknown, and
 * counted. Coming back is a purchase more than `returnedGapDays` days after the one before. Without orders and without columns of dates
 * nothing is known, and lists are empty.
 */
export function lapsed(run: Run, spec: ReportSpecOf<'lapsed'>): LapsedReport {
  const returned = returnedClients(run, spec.returnedGapDays);
  const method = lifecycleOf(run, spec);
  if (method === null) {
    const nothing = { states: null, old: null, reasons: [], clients: [], lostValue: null };
    return { kind: 'lapsed', ...nothing, returned };
  }
  const days = lifecycleDays(run, method);
  const { classes } = lifecycle(days, days.today, method);
  const states = countStates(classes);
  const clients = lapsedClients(run, spec, { days, classes });
  return {
    kind: 'lapsed',
    states,
    old: states['Long-term'] + states.Lapsed,
    reasons: byReason(clients),
    clients,
    lostValue: sumOf(clients),
    returned,
  };
}

const usualNewDays = 90;

function lifecycleOf({ model, orders }: Run, { lapsedDays }: ReportSpecOf<'lapsed'>): LifecycleSpec | null {
  if (model.method.kind === 'lifecycle') return model.method;
  if (orders === null) return null;
  const newDays = Math.min(usualNewDays, lapsedDays);
  return { kind: 'lifecycle', first: null, last: null, newDays, lapsedDays, rhythm: false };
}

function countStates(classes: Uint8Array): Readonly<Record<LifecycleState, number>> {
  const counts = { 'Long-term': 0, New: 0, Returned: 0, Lapsed: 0, Potential: 0 };
  for (const one of classes) {
    const state = lifecycleStates[one];
    if (state !== undefined) counts[state] += 1;
  }
  return counts;
}

interface Lifecycle {
  readonly days: ReadLifecycleDays;
  readonly classes: Uint8Array;
}

/** The greatest loss first, then the longest ago, then in register order. */
function lapsedClients(
  { register, orders }: Run,
  { reason, action }: ReportSpecOf<'lapsed'>,
  { days, classes }: Lifecycle,
): readonly LapsedClient[] {
  const place = lifecycleStates.indexOf('Lapsed');
  const gone = Array.from(classes.keys()).filter((client) => classes[client] === place);
  const lost = orders === null ? null : lastYearAmounts(orders, gone, days.last);
  const reasons = reason === null ? null : categoriesIn(register, reason);
  const actions = action === null ? null : categoriesIn(register, action);
  const clients = gone.map((client, index): LapsedClient => {
    const last = days.last[client] ?? NaN;
    return {
      ...reportClient(register, client),
      reason: reasons?.names[reasons.codes[client] ?? -1] ?? null,
      action: actions?.names[actions.codes[client] ?? -1] ?? null,
      last: isoDay(last),
      daysSince: days.today - last,
      lostValue: lost?.[index] ?? null,
    };
  });
  return clients.sort(
    (one, other) =>
      (other.lostValue ?? 0) - (one.lostValue ?? 0) || other.daysSince - one.daysSince || one.row - other.row,
  );
}

function byReason(clients: readonly LapsedClient[]): readonly LapsedForReason[] {
  const groups = new Map<string | null, LapsedClient[]>();
  for (const client of clients) {
    const own = groups.get(client.reason);
    if (own === undefined) groups.set(client.reason, [client]);
    else own.push(client);
  }
  const reasons = [...groups].map(([reason, own]) => ({
    reason,
    clients: own.length,
    lostValue: sumOf(own),
  }));
  return reasons.sort(
    (one, other) =>
      (other.lostValue ?? 0) - (one.lostValue ?? 0) ||
      other.clients - one.clients ||
      ((one.reason ?? '') < (other.reason ?? '') ? -1 : 1),
  );
}

function sumOf(clients: readonly LapsedClient[]): number | null {
  if (clients.some(({ lostValue }) => lostValue === null)) return null;
  return exactSum(clients.map(({ lostValue }) => lostValue ?? 0));
}
