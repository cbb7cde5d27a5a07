import { sumsFromTop } from '../methods/sums-from-top';
import type { Run } from '../run-types';
import type { ReportSpecOf } from '../specs/report-spec';
import type { Share } from '../specs/share';
import { ascendingValues } from '../stats/ascending-values';
import { clientsForShare } from '../stats/clients-for-share';
import { gini } from '../stats/gini';
import { herfindahl } from '../stats/herfindahl';
import { lorenzCurve, type LorenzPoint } from '../stats/lorenz-curve';
import { topShare, type TopShare } from '../stats/top-share';
import { knownNumber } from './known-number';
import { reportClient, type ReportClient } from './report-client';
import { reportedReadings } from './reported-readings';

/** The client who brings most. */
export interface BiggestClient extends ReportClient {
  readonly value: number;
  readonly valueShare: Share;
  /** Whether so much hangs on this client that losing it would be a danger: more than a fifth. */
  readonly dependent: boolean;
}

export interface ConcentrationReport {
  readonly kind: 'concentration';
  /** The criterion; null where the model has no value, and then everything else is empty. */
  readonly of: string | null;
  /** Clients with a value above zero: of these all figures speak. */
  readonly clients: number;
  /** Clients at zero or below, who are no part of any share, and clients without a value. */
  readonly notPositive: number;
  readonly missing: number;
  readonly total: number;
  readonly gini: number | null;
  readonly herfindahl: number | null;
  /** From the smallest client on, 101 points at most. */
  readonly lorenz: readonly LorenzPoint[];
  /** The best 1, 5, 10 and 20 % of clients. */
  readonly top: readonly TopShare[];
  /** How few clients bring 80 %. */
  readonly clientsFor80: number | null;
  /** Of several equally big ones the one whose key sorts first. */
  readonly biggest: BiggestClient | null;
}

const mostPoints = 101;
const topShares: readonly Share[] = [0.01, 0.05, 0.1, 0.2];
const dependence: Share = 0.2;

/**
 * How much of the value do few clients hold, and how much hangs on the biggest one? All figures are of the clients whose value
 * is above zero; zeros, losses and blanks are counted apart. Nothing depends on the order of rows.
 */
export function concentration(run: Run, spec: ReportSpecOf<'concentration'>): ConcentrationReport {
  const reported = reportedReadings(run, spec.of);
  const readings = reported?.readings ?? new Float64Array(0);
  const positive = readings.filter((value) => value > 0);
  const sums = sumsFromTop(ascendingValues(positive));
  const missing = readings.filter((value) => Number.isNaN(value)).length;
  return {
    kind: 'concentration',
    of: reported?.of ?? null,
    clients: positive.length,
    notPositive: readings.length - positive.length - missing,
    missing,
    total: sums[positive.length] ?? 0,
    gini: knownNumber(gini(positive)),
    herfindahl: knownNumber(herfindahl(positive)),
    lorenz: lorenzCurve(positive, mostPoints),
    top: positive.length === 0 ? [] : topShares.map((share) => topShare(sums, share)),
    clientsFor80: knownNumber(clientsForShare(sums, 0.8)),
    biggest: biggestOf(run, readings, sums[positive.length] ?? 0),
  };
}

function biggestOf({ register }: Run, readings: Float64Array, total: number): BiggestClient | null {
  const { keys } = register;
  let biggest = -1;
  readings.forEach((value, client) => {
    const most = readings[biggest] ?? 0;
    if (value > most || (value === most && value > 0 && (keys[client] ?? '') < (keys[biggest] ?? '')))
      biggest = client;
  });
  const value = readings[biggest];
  if (value === undefined) return null;
  const valueShare = value / total;
  return { ...reportClient(register, biggest), value, valueShare, dependent: valueShare > dependence };
}
