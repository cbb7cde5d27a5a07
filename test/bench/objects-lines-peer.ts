/** The peer that most programs are: an object an order line, a Map of clients by their text, sorted by each side in turn. */
export interface LineObject {
  readonly client: string;
  readonly day: number;
  readonly amount: number;
}

interface ClientTotals {
  readonly client: string;
  last: number;
  count: number;
  sum: number;
}

const BINS = 5;

/** Scores from 1 to 5 by quintiles, ties together. */
const scored = (
  clients: readonly ClientTotals[],
  valueOf: (client: ClientTotals) => number,
): Map<string, number> => {
  const sorted = clients.map(valueOf).sort((one, other) => one - other);
  const limits = Array.from({ length: BINS - 1 }, (_, place) => {
    const at = ((sorted.length - 1) * (place + 1)) / BINS;
    const below = Math.floor(at);
    const lower = sorted[below] ?? 0;
    return lower + (at - below) * ((sorted[below + 1] ?? lower) - lower);
  });
  return new Map(
    clients.map((client) => [client.client, 1 + limits.filter((limit) => valueOf(client) > limit).length]),
  );
};

/** Recency, frequency and monetary of all lines in quintiles; a code a client, in the order of the keys. */
export const rfmByObjects = (
  lines: readonly LineObject[],
  keys: readonly string[],
  today: number,
): Uint16Array => {
  const totals = new Map<string, ClientTotals>();
  for (const { client, day, amount } of lines) {
    const known = totals.get(client);
    if (known === undefined) {
      totals.set(client, { client, last: day, count: 1, sum: amount });
      continue;
    }
    known.last = Math.max(known.last, day);
    known.count += 1;
    known.sum += amount;
  }
  const clients = [...totals.values()];
  const recency = scored(clients, ({ last }) => today - last);
  const frequency = scored(clients, ({ count }) => count);
  const monetary = scored(clients, ({ sum }) => sum);
  return Uint16Array.from(keys, (key) => {
    const r = BINS + 1 - (recency.get(key) ?? 0);
    return 100 * r + 10 * (frequency.get(key) ?? 0) + (monetary.get(key) ?? 0);
  });
};
