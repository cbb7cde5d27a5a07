import { textColumn } from '../orders/text-column';
import { columnNamed } from '../reading/column-readings';
import { isMissingWord } from '../reading/missing-words';
import { personsNamed } from '../readings/persons-named';
import { referrers } from '../readings/referrers';
import type { Run } from '../run-types';
import type { ReportSpecOf } from '../specs/report-spec';
import { exactSum } from '../stats/exact-sum';
import { reportClient, type ReportClient } from './report-client';
import { reportedReadings } from './reported-readings';

/** A client who sent others. */
export interface Referrer extends ReportClient {
  readonly tier: string;
  readonly sent: number;
  /** What those it sent are worth, not what they sent in turn; null where the model counts no value. */
  readonly value: number | null;
  readonly clients: readonly ReportClient[];
}

/** A client whose referrer is not followed, and the name that stands there. */
export interface LostReferral extends ReportClient {
  readonly name: string;
}

export interface ReferralsReport {
  readonly kind: 'referrals';
  /** The criterion whose readings are the value; null where there is none. */
  readonly of: string | null;
  /** Clients who were sent by others. */
  readonly sent: number;
  readonly value: number | null;
  /** The greatest value first, then the most sent. */
  readonly referrers: readonly Referrer[];
  /** The name is no client's. */
  readonly unknown: readonly LostReferral[];
  /** Clients who sent themselves, alone or over others. */
  readonly circular: readonly LostReferral[];
}

/**
 * Who recommends us, and what do those clients bring? Each client who is named in the column "referred by" (see
 * `referrers`) with the clients it sent and their value: one level, so that nothing is counted twice. Values below zero
 * count, missing ones add nothing. Rows that share a key are one referrer, who goes by the first of them. Ties stand in
 * register order.
 */
export function referrals(run: Run, spec: ReportSpecOf<'referrals'>): ReferralsReport {
  const { register, tierOf, tierNames } = run;
  const { personOf, sentBy } = referrers(register, spec.header);
  const reported = reportedReadings(run, spec.value);
  const worth = (clients: readonly number[]): number | null =>
    reported === null ? null : exactSum(clients.map((client) => reported.readings[client] ?? NaN));
  const sentOf = new Map<number, number[]>();
  sentBy.forEach((person, client) => {
    if (person < 0) return;
    const sent = sentOf.get(person);
    if (sent === undefined) sentOf.set(person, [client]);
    else sent.push(client);
  });
  const found: Referrer[] = [];
  personOf.forEach((person, client) => {
    const clients = sentOf.get(person);
    if (clients === undefined || !sentOf.delete(person)) return;
    found.push({
      ...reportClient(register, client),
      tier: tierNames[tierOf[client] ?? 0] ?? '',
      sent: clients.length,
      value: worth(clients),
      clients: clients.map((one) => reportClient(register, one)),
    });
  });
  const everyone = Array.from(sentBy.keys()).filter((client) => (sentBy[client] ?? -1) >= 0);
  return {
    kind: 'referrals',
    of: reported?.of ?? null,
    sent: everyone.length,
    value: worth(everyone),
    referrers: found.sort((one, other) => (other.value ?? 0) - (one.value ?? 0) || other.sent - one.sent),
    ...lostReferrals(run, spec.header, sentBy),
  };
}

/** Names that lead nowhere: no client's, or round in a circle. */
function lostReferrals(
  { register }: Run,
  header: string,
  sentBy: Int32Array,
): Pick<ReferralsReport, 'unknown' | 'circular'> {
  const { texts, codes } = textColumn(columnNamed(register, header).cells);
  const { personOfText } = personsNamed(register, texts);
  const unknown: LostReferral[] = [];
  const circular: LostReferral[] = [];
  codes.forEach((code, client) => {
    const name = texts[code] ?? '';
    if ((sentBy[client] ?? -1) >= 0 || isMissingWord(name)) return;
    const lost = { ...reportClient(register, client), name };
    if ((personOfText[code] ?? -1) < 0) unknown.push(lost);
    else circular.push(lost);
  });
  return { unknown, circular };
}
