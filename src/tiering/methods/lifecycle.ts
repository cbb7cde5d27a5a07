import type { LifecycleSpec } from '../specs/method-spec';
import { lifecycleStates, type LifecycleState } from './lifecycle-states';

/** When each client bought. Days since 1 January 1970; NaN = never. */
export interface LifecycleDays {
  readonly first: Float64Array;
  readonly last: Float64Array;
  /** 1 where something is known of the client's orders that nobody can use: its state is missing. */
  readonly unknown: Uint8Array;
  /** How many days had a purchase, and the days between them; NaN where nobody knows, as with columns of dates alone. */
  readonly purchases: Float64Array;
  readonly previousGap: Float64Array;
  readonly medianGap: Float64Array;
}

export interface LifecyclePlaced {
  /** Places in `lifecycleStates`; their number stands for missing. */
  readonly classes: Uint8Array;
  /** After how many days without an order the client counts as lapsed. */
  readonly limits: Float64Array;
  /** 1 where the client's own rhythm gave the limit. */
  readonly ownRhythm: Uint8Array;
}

/** A rhythm shows from so many purchases on; it is this many median gaps, and so many days at least. */
const fewestPurchases = 4;
const gapsOfSilence = 3;
const leastSilence = 60;

/**
 * "Who is new, who stays, who left, who came back, who never bought?"
 * Never bought: Potential. First order up to `newDays` ago: New, whatever the rhythm. Last order longer ago than the limit:
 * Lapsed. A last order up to `newDays` ago after a gap longer than the limit: Returned. Else Long-term. The limit is
 * `lapsedDays`, or with `rhythm` three times the client's median gap, 60 days at least, from four purchases on. Days are
 * whole; a limit reached belongs to the younger state. A client without a first or last day, of whom the other says too little,
 * is missing; so is one marked unknown. Source: the time series classes old, new, potential of client grading.
 */
export function lifecycle(
  days: LifecycleDays,
  today: number,
  spec: Pick<LifecycleSpec, 'newDays' | 'lapsedDays' | 'rhythm'>,
): LifecyclePlaced {
  const clients = days.first.length;
  const classes = new Uint8Array(clients).fill(lifecycleStates.length);
  const limits = new Float64Array(clients).fill(spec.lapsedDays);
  const ownRhythm = new Uint8Array(clients);
  for (let client = 0; client < clients; client += 1) {
    const own = spec.rhythm ? ownLimit(days, client) : NaN;
    if (!Number.isNaN(own)) {
      limits[client] = own;
      ownRhythm[client] = 1;
    }
    const state = stateOf({
      sinceFirst: today - at(days.first, client),
      sinceLast: today - at(days.last, client),
      previousGap: at(days.previousGap, client),
      newDays: spec.newDays,
      limit: at(limits, client),
    });
    if (state !== null && days.unknown[client] !== 1) classes[client] = lifecycleStates.indexOf(state);
  }
  return { classes, limits, ownRhythm };
}

const at = (column: Float64Array, client: number): number => column[client] ?? NaN;

/** NaN where the client shows no rhythm. */
function ownLimit({ purchases, medianGap }: LifecycleDays, client: number): number {
  if (!(at(purchases, client) >= fewestPurchases)) return NaN;
  return Math.max(leastSilence, gapsOfSilence * at(medianGap, client));
}

interface History {
  readonly sinceFirst: number;
  readonly sinceLast: number;
  readonly previousGap: number;
  readonly newDays: number;
  readonly limit: number;
}

function stateOf({ sinceFirst, sinceLast, previousGap, newDays, limit }: History): LifecycleState | null {
  if (Number.isNaN(sinceFirst) && Number.isNaN(sinceLast)) return 'Potential';
  if (sinceFirst <= newDays) return 'New';
  if (sinceLast > limit) return 'Lapsed';
  if (Number.isNaN(sinceFirst) || Number.isNaN(sinceLast)) return null;
  return previousGap > limit && sinceLast <= newDays ? 'Returned' : 'Long-term';
}
