import { betterThanMiddle } from '../methods/better-than-middle';
import { rfmScores, type RfmColumns } from '../methods/rfm-scores';
import { knownTogether, unknownTogether, type RfmSides } from '../methods/rfm-sides';
import type { ClientOrders } from '../orders/client-orders';
import { recency } from '../orders/recency';
import { groupsOf } from '../reading/groups-of';
import type { RfmSpec } from '../specs/method-spec';
import { comparedBy } from './compared';
import type { PlacingInput } from './outcome';

/** Every client's scores; 0 where it has none. */
export interface RfmScored extends RfmColumns {
  readonly bins: number;
  /** 1 where the client is better than the middle of all on that side; null where the segments do not ask. */
  readonly high: RfmColumns | null;
  /** 1 for clients who never bought: no recency, and a frequency of zero. */
  readonly prospects: Uint8Array;
  /** The number of clients scored, in the smallest group where the model ranks within groups. */
  readonly fewest: number;
  readonly monetaryValues: Float64Array;
}

/** From so many clients on there are five bins, else three. */
const enoughForFive = 100;

/**
 * Scores of all clients. Quantiles and middles are those of the clients of whom all three are known, within each group where the
 * model ranks within groups. Who bought, but not within the window of the orders, has the lowest scores and moves none.
 */
export function rfmScored(input: PlacingInput, spec: RfmSpec): RfmScored {
  const sides = sidesOf(input, spec);
  const { prospects, earlier } = withoutRecency(input, spec, sides);
  const groups = groupsIn(input);
  const counts = groups.map((clients) => scoredIn(clients, sides)).filter((count) => count > 0);
  const fewest = counts.length === 0 ? 0 : Math.min(...counts);
  const bins =
    spec.thresholds === null
      ? (spec.bins ?? (fewest >= enoughForFive ? 5 : 3))
      : spec.thresholds.r.length + 1;
  const scores = within(groups, sides, (part) => rfmScores(part, bins));
  const high = spec.segments === 'eight' ? within(groups, sides, (part) => highs(part, spec.split)) : null;
  for (const column of [scores.recency, scores.frequency, scores.monetary]) {
    for (let client = 0; client < earlier.length; client += 1) {
      if (earlier[client] === 1) column[client] = 1;
    }
  }
  return { ...scores, bins, high, prospects, fewest, monetaryValues: sides.monetary.values };
}

function sidesOf(input: PlacingInput, spec: RfmSpec): RfmSides {
  const side = (of: string, limits: readonly number[] | undefined) => {
    const { values, direction } = comparedBy(input, of);
    return { values, direction, limits: limits ?? null };
  };
  return {
    recency: side(spec.recency, spec.thresholds?.r),
    frequency: side(spec.frequency, spec.thresholds?.f),
    monetary: side(spec.monetary, spec.thresholds?.m),
  };
}

/** Clients without a last order: those who never bought, and those who did before the window of the orders. */
function withoutRecency(
  { model, orders }: PlacingInput,
  { recency, frequency }: RfmSpec,
  sides: RfmSides,
): { readonly prospects: Uint8Array; readonly earlier: Uint8Array } {
  const ofOrders = model.criteria.some(
    ({ id, reading }) => (id === recency || id === frequency) && reading.kind === 'orders',
  );
  const prospects = new Uint8Array(sides.recency.values.length);
  const earlier = new Uint8Array(prospects.length);
  let bought: Uint8Array | null = null;
  const { values: days } = sides.recency;
  const { values: counts } = sides.frequency;
  for (let client = 0; client < prospects.length; client += 1) {
    const day = days[client] ?? NaN;
    if (day === day || counts[client] !== 0) continue;
    bought ??= orders !== null && ofOrders ? clientsWhoBought(orders) : new Uint8Array(prospects.length);
    (bought[client] === 1 ? earlier : prospects)[client] = 1;
  }
  return { prospects, earlier };
}

/** 1 for the clients of the register with a sale, however long ago. */
function clientsWhoBought(orders: ClientOrders): Uint8Array {
  const days = recency(orders, -Infinity);
  return Uint8Array.from(orders.groupOf, (group) => (Number.isNaN(days[group] ?? NaN) ? 0 : 1));
}

type Clients = readonly number[] | null;

/** Null stands for all clients together. */
function groupsIn({ model, register }: PlacingInput): readonly Clients[] {
  const { rankWithin } = model.register;
  return rankWithin === null ? [null] : groupsOf(register, rankWithin);
}

function scoredIn(clients: Clients, sides: RfmSides): number {
  const { recency, frequency, monetary } = picked(sides, clients);
  const candidates = recency.values.length;
  return candidates - unknownTogether(recency.values, frequency.values, monetary.values);
}

function picked(sides: RfmSides, clients: Clients): RfmSides {
  if (clients === null) return sides;
  const pick = (side: RfmSides['recency']) => ({
    ...side,
    values: Float64Array.from(clients, (client) => side.values[client] ?? NaN),
  });
  return {
    recency: pick(sides.recency),
    frequency: pick(sides.frequency),
    monetary: pick(sides.monetary),
  };
}

/** Answers group by group, put together in register order. */
function within(
  groups: readonly Clients[],
  sides: RfmSides,
  answer: (part: RfmSides) => RfmColumns,
): RfmColumns {
  const clients = sides.recency.values.length;
  const all = {
    recency: new Uint8Array(clients),
    frequency: new Uint8Array(clients),
    monetary: new Uint8Array(clients),
  };
  for (const group of groups) {
    const part = answer(picked(sides, group));
    if (group === null) return { recency: part.recency, frequency: part.frequency, monetary: part.monetary };
    group.forEach((client, place) => {
      all.recency[client] = part.recency[place] ?? 0;
      all.frequency[client] = part.frequency[place] ?? 0;
      all.monetary[client] = part.monetary[place] ?? 0;
    });
  }
  return all;
}

function highs(sides: RfmSides, split: RfmSpec['split']): RfmColumns {
  const { recency, frequency, monetary } = knownTogether(sides);
  const high = ({ values, direction }: RfmSides['recency']): Uint8Array =>
    betterThanMiddle(values, { split, direction });
  return { recency: high(recency), frequency: high(frequency), monetary: high(monetary) };
}
