import { previousTiers } from '../history/previous-tiers';
import { reachOf, type Needed, type Reach } from '../placing/reach';
import type { Run } from '../run-types';
import { knownNumber } from '../reports/known-number';
import { reportClient } from '../reports/report-client';
import { holdsOnClients } from './holds-on';
import type { Hold, NextTier } from './next-tier';
import { passingLifts } from './passing-lifts';
import { waysUp, type WaysUp } from './ways-up';

/**
 * Prepares a run for the question what each client lacks to the next tier; see `nextTierOf` for one client.
 * The limit is the model's where it is fixed, else where the last client inside stands now (`moving`), which must be passed;
 * where damping holds a client, its margin is on top. For each criterion alone it is told which reading would do. Methods
 * that compare more than one value have no limit to tell; what holds a client is told all the same.
 */
export function nextTiers(run: Run): (client: number) => NextTier {
  const { tierNames, tierOf, placed, positions } = run;
  const missing = tierNames.length - 1;
  const reach = run.ordered ? reachOf(run, { classes: placed, positions, names: tierNames }) : null;
  const holds = holdsOnClients(run);
  const damping = dampingOf(run);
  const ways = reach === null ? () => [] : reach.of === null ? waysUp(run) : wayOfReading(run, reach.of);
  return (client) => {
    const tier = tierOf[client] ?? missing;
    const plain = { ...reportClient(run.register, client), tier: tierNames[tier] ?? '', ...nothing };
    if (tier === missing) return { ...plain, unknown: unknownOf(run, client) };
    if (!run.ordered || tier === 0) return plain;
    const place = tier - 1;
    const held = [...holds(client, place), ...damping.held(client, place)];
    const above = { ...plain, next: tierNames[place] ?? null, held };
    if (reach === null) return above;
    const known = { ...above, of: reach.of, value: knownNumber(reach.values[client] ?? NaN) };
    const margin = damping.margin(client, place);
    const needed = neededFor(run, reach, { client, place, margin });
    if (needed === null) return known;
    const { limit, moving } = needed;
    const lacking = Math.abs(limit - (known.value ?? NaN));
    return { ...known, limit, moving, lacking, ways: ways(client, { ...needed, margin }) };
  };
}

const nothing = {
  next: null,
  of: null,
  value: null,
  limit: null,
  lacking: null,
  moving: false,
  held: [],
  ways: [],
  unknown: [],
} as const;

interface Asked {
  readonly client: number;
  readonly place: number;
  readonly margin: number;
}

/** What the client needs to get past the method and damping; null where it has that, or where nobody can tell. */
function neededFor({ placed }: Run, reach: Reach, { client, place, margin }: Asked): Needed | null {
  const isPlaced = (placed[client] ?? Infinity) <= place;
  if (isPlaced && (margin === 0 || reach.reaches(client, place, margin))) return null;
  return reach.needed(client, place, margin);
}

interface DampingOf {
  /** What a client needs on top of a tier's limit. */
  readonly margin: (client: number, place: number) => number;
  readonly held: (client: number, place: number) => readonly Hold[];
}

function dampingOf(run: Run): DampingOf {
  const spec = run.model.damping;
  if (spec === null || run.previous === null) return { margin: () => 0, held: () => [] };
  const before = previousTiers(run, run.previous, run.tierNames);
  const missing = run.tierNames.length - 1;
  const rises = (client: number, place: number): boolean => {
    const from = before[client] ?? -1;
    return from > place && from !== missing;
  };
  return {
    margin: (client, place) => (spec.ways !== 'down' && rises(client, place) ? spec.margin : 0),
    held: (client, place) =>
      spec.oneStep && rises(client, place) && (before[client] ?? -1) - place > 1 ? [{ by: 'one-step' }] : [],
  };
}

/** Where the method compares a criterion's readings, that reading is the only way. */
function wayOfReading(run: Run, of: string): WaysUp {
  const place = run.model.criteria.findIndex(({ id }) => id === of);
  const { readings, points } = run.measured[place] ?? {};
  return (client, { limit, moving, margin }) => {
    if (moving && !passingLifts(run.model.method, null, margin)) return [];
    return [
      {
        criterion: of,
        reading: knownNumber(readings?.[client] ?? NaN),
        points: knownNumber(points?.[client] ?? NaN),
        neededPoints: null,
        neededReading: limit,
        beyond: moving,
      },
    ];
  };
}

function unknownOf({ model, measured }: Run, client: number): readonly string[] {
  return model.criteria
    .filter((_, place) => Number.isNaN(measured[place]?.readings[client] ?? NaN))
    .map(({ id }) => id);
}
