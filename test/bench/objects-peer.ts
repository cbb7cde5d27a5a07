/** The peer that most programs are: an object a client, sorted by each criterion in turn. */
import { CUTS, MIN_COVERAGE, SHARES, WEIGHTS } from './clients';

export interface ClientObject {
  readonly values: readonly (number | null)[];
  readonly points: (number | null)[];
  score: number | null;
  tier: number;
}

export const objectsOf = (readings: readonly Float64Array[]): ClientObject[] =>
  Array.from(readings[0] ?? [], (_, client) => ({
    values: readings.map((column) => {
      const reading = column[client] ?? NaN;
      return Number.isNaN(reading) ? null : reading;
    }),
    points: [],
    score: null,
    tier: 0,
  }));

type Ranked = readonly { readonly client: ClientObject; readonly value: number }[];

const rankedBy = (
  clients: readonly ClientObject[],
  valueOf: (client: ClientObject) => number | null,
): Ranked =>
  clients
    .map((client) => ({ client, value: valueOf(client) }))
    .filter((entry): entry is { client: ClientObject; value: number } => entry.value !== null)
    .sort((one, other) => one.value - other.value);

/** Calls back with each client's mid-rank from below. */
const forMidRanks = (ranked: Ranked, each: (client: ClientObject, rank: number) => void): void => {
  for (let first = 0; first < ranked.length;) {
    let end = first + 1;
    while (end < ranked.length && ranked[end]?.value === ranked[first]?.value) end += 1;
    const rank = (first + 1 + end) / 2;
    for (const { client } of ranked.slice(first, end)) each(client, rank);
    first = end;
  }
};

const scorePoints = (client: ClientObject): number | null => {
  const known = client.points
    .map((points, index) => ({ points, weight: WEIGHTS[index] ?? 0 }))
    .filter((entry): entry is { points: number; weight: number } => entry.points !== null);
  const weight = known.reduce((sum, entry) => sum + entry.weight, 0);
  const all = WEIGHTS.reduce((sum, one) => sum + one, 0);
  if (weight / all < MIN_COVERAGE) return null;
  const points = known.reduce((sum, entry) => sum + entry.points * entry.weight, 0);
  return Math.round((points / weight) * 1e9) / 1e9;
};

/** Tiers by shares of clients; the class after the last is the missing one. */
export const tiersByObjects = (clients: ClientObject[]): Uint8Array => {
  for (let criterion = 0; criterion < WEIGHTS.length; criterion += 1) {
    for (const client of clients) client.points[criterion] = null;
    const ranked = rankedBy(clients, (client) => client.values[criterion] ?? null);
    forMidRanks(ranked, (client, rank) => {
      const points = (100 * (rank - 1)) / (ranked.length - 1);
      client.points[criterion] = criterion === 5 ? 100 - points : points;
    });
  }
  for (const client of clients) {
    client.score = scorePoints(client);
    client.tier = SHARES.length + 1;
  }
  const ranked = rankedBy(clients, (client) => client.score);
  const limits = SHARES.map((_, index) => SHARES.slice(0, index + 1).reduce((sum, share) => sum + share, 0));
  forMidRanks(ranked, (client, rank) => {
    const position = (ranked.length - rank + 0.5) / ranked.length;
    const tier = limits.findIndex((limit) => position <= limit + 1e-9);
    client.tier = tier < 0 ? limits.length : tier;
  });
  return Uint8Array.from(clients, (client) => client.tier);
};

/** ABC by value: the class of the share of value before the client. */
export const abcByObjects = (clients: ClientObject[]): Uint8Array => {
  const valueOf = (client: ClientObject): number => client.values[0] ?? 0;
  for (const client of clients) {
    client.tier = (client.values[0] ?? null) === null ? CUTS.length + 1 : CUTS.length;
  }
  const sorted = clients
    .filter((client) => valueOf(client) > 0)
    .sort((one, other) => valueOf(other) - valueOf(one));
  const total = sorted.reduce((sum, client) => sum + valueOf(client), 0);
  let running = 0;
  let before = 0;
  sorted.forEach((client, index) => {
    const previous = sorted[index - 1];
    if (previous === undefined || valueOf(previous) !== valueOf(client)) before = running / total;
    const tier = CUTS.findIndex((cut) => before < cut - 1e-9);
    client.tier = tier < 0 ? CUTS.length : tier;
    running += valueOf(client);
  });
  return Uint8Array.from(clients, (client) => client.tier);
};
