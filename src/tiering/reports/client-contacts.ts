import type { Run } from '../run-types';
import type { ReportSpecOf } from '../specs/report-spec';
import { categoriesIn } from './categories';
import { contactIntervals } from './contact-intervals';
import { dayTexts } from './day-texts';
import { nextWorkingDay } from './next-working-day';
import { reportClient, type ReportClient } from './report-client';
import { runDay } from './run-day';
import { silentDays } from './silent-days';

/** When one client is to be called. */
export interface ClientContact extends ReportClient {
  readonly tier: string;
  /** Days between contacts, the tier's. */
  readonly contactDays: number;
  /** Null where the report names no owner's column, or nobody stands in it. */
  readonly owner: string | null;
  /** ISO; null where nobody has talked to the client yet. */
  readonly last: string | null;
  /** ISO, a working day; for a client nobody has talked to, the day of the run. */
  readonly next: string;
  readonly state: 'overdue' | 'due' | 'planned';
  /** Days since the contact was to be; 0 where it still is to be. */
  readonly overdueDays: number;
}

/**
 * The next contact of each client whose tier has an interval: by tier, best first, then the longest overdue, then the next
 * to come; ties stand in register order (see `contacts`).
 */
export function clientContacts(run: Run, spec: ReportSpecOf<'contacts'>): readonly ClientContact[] {
  const { register, tierOf, tierNames } = run;
  const today = runDay(run);
  const intervals = contactIntervals(run);
  const silent = silentDays(run, spec.last);
  const owners = spec.owner === null ? null : categoriesIn(register, spec.owner);
  const textOf = dayTexts();
  const planned = tierNames.map((): ClientContact[] => []);
  tierOf.forEach((tier, client) => {
    const contactDays = intervals[tier] ?? null;
    if (contactDays === null) return;
    const last = today - (silent[client] ?? NaN);
    const isNew = Number.isNaN(last);
    const next = isNew ? today : nextWorkingDay(last + Math.round(contactDays), spec.workingDaysAWeek);
    planned[tier]?.push({
      ...reportClient(register, client),
      tier: tierNames[tier] ?? '',
      contactDays,
      owner: owners?.names[owners.codes[client] ?? -1] ?? null,
      last: isNew ? null : textOf(last),
      next: textOf(next),
      state: stateOf(next, today),
      overdueDays: Math.max(0, today - next),
    });
  });
  return planned.flatMap((own) => own.sort(earliestFirst));
}

function stateOf(next: number, today: number): ClientContact['state'] {
  if (next < today) return 'overdue';
  return next === today ? 'due' : 'planned';
}

/** ISO days compare as texts. */
function earliestFirst(one: ClientContact, other: ClientContact): number {
  if (one.next === other.next) return 0;
  return one.next < other.next ? -1 : 1;
}
