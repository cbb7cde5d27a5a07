import { daysIn } from '../reading/column-readings';
import type { Run } from '../run-types';
import type { ReportSpecOf } from '../specs/report-spec';
import { categoriesIn } from './categories';
import { dayTexts } from './day-texts';
import { knownNumber } from './known-number';
import { reportClient, type ReportClient } from './report-client';
import { runDay } from './run-day';
import { silentDays } from './silent-days';

/** Where one client stands. */
export interface ClientOnBoard extends ReportClient {
  readonly tier: string;
  /** Null where it is blank, or where the report names no such column. */
  readonly stage: string | null;
  /** The day of the last contact, ISO. */
  readonly last: string | null;
  /** Days since the last contact; null where there was none. */
  readonly silentDays: number | null;
  /** The day of the next action, ISO. */
  readonly next: string | null;
  /** Days since the next action was to be; 0 where it still is to be, or where none is planned. */
  readonly overdueDays: number;
}

export interface BoardReport {
  readonly kind: 'board';
  /** Clients by stage, those without one under null; the most clients first. */
  readonly stages: readonly { readonly stage: string | null; readonly clients: number }[];
  /** Clients whose next action is overdue, the longest first. */
  readonly overdue: readonly ClientOnBoard[];
  /** How many clients have no next action: nobody has planned anything. */
  readonly unplanned: number;
  /** Everybody: never contacted first, then the longest silent. */
  readonly clients: readonly ClientOnBoard[];
}

/**
 * Is anybody forgotten, and on what stage is each? Every client with its stage, the days of silence since the last contact
 * and the day of the next action; an action before the day of the run is overdue. A contact in the future has not been yet.
 * Ties stand in register order; columns that the report does not name are null.
 */
export function board(run: Run, spec: ReportSpecOf<'board'>): BoardReport {
  const clients = clientsOf(run, spec);
  const silent = ({ silentDays }: ClientOnBoard): number => silentDays ?? Infinity;
  const counts = new Map<string | null, number>();
  for (const { stage } of clients) counts.set(stage, (counts.get(stage) ?? 0) + 1);
  return {
    kind: 'board',
    stages: [...counts]
      .map(([stage, count]) => ({ stage, clients: count }))
      .sort(
        (one, other) => other.clients - one.clients || ((one.stage ?? '') < (other.stage ?? '') ? -1 : 1),
      ),
    overdue: clients
      .filter(({ overdueDays }) => overdueDays > 0)
      .sort((one, other) => other.overdueDays - one.overdueDays),
    unplanned: clients.filter(({ next }) => next === null).length,
    clients:
      spec.last === null ? clients : [...clients].sort((one, other) => later(silent(other), silent(one))),
  };
}

/** The order of two numbers of days, of which either may be endless. */
function later(one: number, other: number): number {
  if (one === other) return 0;
  return one > other ? 1 : -1;
}

function clientsOf(run: Run, spec: ReportSpecOf<'board'>): readonly ClientOnBoard[] {
  const { register, tierOf, tierNames } = run;
  const today = runDay(run);
  const stages = spec.stage === null ? null : categoriesIn(register, spec.stage);
  const silences = spec.last === null ? null : silentDays(run, spec.last);
  const nexts = spec.next === null ? null : daysIn(register, spec.next).readings;
  const textOf = dayTexts();
  return Array.from(tierOf, (tier, client) => {
    const silent = knownNumber(silences?.[client]);
    const next = knownNumber(nexts?.[client]);
    return {
      ...reportClient(register, client),
      tier: tierNames[tier] ?? '',
      stage: stages?.names[stages.codes[client] ?? -1] ?? null,
      last: silent === null ? null : textOf(today - silent),
      silentDays: silent,
      next: next === null ? null : textOf(next),
      overdueDays: next === null ? 0 : Math.max(0, today - next),
    };
  });
}
