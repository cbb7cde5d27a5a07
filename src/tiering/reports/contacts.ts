import type { Run } from '../run-types';
import type { ReportSpecOf } from '../specs/report-spec';
import { categoriesIn } from './categories';
import { clientContacts, type ClientContact } from './client-contacts';
import { contactIntervals } from './contact-intervals';
import { contactLoad, type ContactLoad } from './contact-load';
import { reportClient, type ReportClient } from './report-client';

/** The work of one owner. */
export interface OwnerContacts extends ContactLoad {
  readonly owner: string;
  readonly clients: number;
}

export interface ContactsReport extends ContactLoad {
  readonly kind: 'contacts';
  /** By tier, best first, then the longest overdue. */
  readonly clients: readonly ClientContact[];
  /** In the order of their names; none where the report names no column of owners. */
  readonly owners: readonly OwnerContacts[];
  /** Clients of all tiers with nobody in the owner's column. */
  readonly withoutOwner: readonly ReportClient[];
  /** Tiers that have clients and no interval between contacts: their clients are not listed. */
  readonly withoutInterval: readonly string[];
}

/**
 * Who is to be called when, and how many managers does that need? The last contact and the tier's interval (calendar days)
 * give the next one, moved to the next working day; before the day of the run it is overdue, on it due. A client without a
 * last contact is due now, and so is one whose last contact lies in the future: it has not been yet. The work is that of
 * all clients whose tier has an interval, late or not (see `contactLoad`).
 */
export function contacts(run: Run, spec: ReportSpecOf<'contacts'>): ContactsReport {
  const clients = clientContacts(run, spec);
  const intervals = contactIntervals(run);
  return {
    kind: 'contacts',
    ...contactLoad(clients, spec),
    clients,
    owners: ownersOf(clients, spec),
    withoutOwner: spec.owner === null ? [] : nobodys(run, spec.owner),
    withoutInterval: run.summary
      .filter(({ clients: count }, place) => count > 0 && intervals[place] === null)
      .map(({ tier }) => tier),
  };
}

function ownersOf(
  clients: readonly ClientContact[],
  spec: ReportSpecOf<'contacts'>,
): readonly OwnerContacts[] {
  const clientsOf = new Map<string, ClientContact[]>();
  for (const contact of clients) {
    if (contact.owner === null) continue;
    const own = clientsOf.get(contact.owner);
    if (own === undefined) clientsOf.set(contact.owner, [contact]);
    else own.push(contact);
  }
  return [...clientsOf]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([owner, own]) => ({ owner, clients: own.length, ...contactLoad(own, spec) }));
}

function nobodys({ register }: Run, header: string): readonly ReportClient[] {
  const clients: ReportClient[] = [];
  categoriesIn(register, header).codes.forEach((code, client) => {
    if (code < 0) clients.push(reportClient(register, client));
  });
  return clients;
}
