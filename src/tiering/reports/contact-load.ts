import type { ReportSpecOf } from '../specs/report-spec';
import { exactSum } from '../stats/exact-sum';
import type { ClientContact } from './client-contacts';

/** How much there is to do for some clients. */
export interface ContactLoad {
  readonly overdue: number;
  readonly due: number;
  /** On average, over the years. */
  readonly contactsAWeek: number;
  /** How many managers that needs, 1.4 for one and a part of another. */
  readonly managers: number;
}

const week = 7;

/**
 * The contacts that are overdue and due, the contacts a week that the clients' intervals (calendar days) ask for, and how
 * many managers that is, each with so many contacts a working day. A client called every 14 days is half a contact a week.
 * @example contactLoad([{ contactDays: 14, state: 'due' }], { perDay: 1, workingDaysAWeek: 5 }); // => { overdue: 0, due: 1, contactsAWeek: 0.5, managers: 0.1 }
 */
export function contactLoad(
  clients: readonly Pick<ClientContact, 'contactDays' | 'state'>[],
  { perDay, workingDaysAWeek }: Pick<ReportSpecOf<'contacts'>, 'perDay' | 'workingDaysAWeek'>,
): ContactLoad {
  const count = (wanted: ClientContact['state']): number =>
    clients.reduce((sum, { state }) => sum + (state === wanted ? 1 : 0), 0);
  const clientsEvery = new Map<number, number>();
  for (const { contactDays } of clients) {
    clientsEvery.set(contactDays, (clientsEvery.get(contactDays) ?? 0) + 1);
  }
  const contactsAWeek = exactSum([...clientsEvery].map(([days, some]) => (some * week) / days));
  return {
    overdue: count('overdue'),
    due: count('due'),
    contactsAWeek,
    managers: contactsAWeek / (perDay * workingDaysAWeek),
  };
}
