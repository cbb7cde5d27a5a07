/** The peer that a careful programmer writes: typed arrays and Float64Array.sort. */
import { CUTS, MIN_COVERAGE, SHARES, WEIGHTS } from './clients';

/** How many of the sorted values are below (or, with `through`, not above) a value. */
const countUpTo = (sorted: Float64Array, value: number, through: boolean): number => {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const here = sorted[middle] ?? NaN;
    if (here < value || (through && here === value)) low = middle + 1;
    else high = middle;
  }
  return low;
};

const sortedKnown = (values: Float64Array): Float64Array =>
  values.filter((value) => !Number.isNaN(value)).sort();

const midRank = (sorted: Float64Array, value: number): number =>
  (countUpTo(sorted, value, false) + countUpTo(sorted, value, true) + 1) / 2;

const percentRanks = (readings: Float64Array, less: boolean): Float64Array => {
  const sorted = sortedKnown(readings);
  return readings.map((reading) => {
    const points = (100 * (midRank(sorted, reading) - 1)) / (sorted.length - 1);
    if (Number.isNaN(reading)) return NaN;
    return less ? 100 - points : points;
  });
};

const weighted = (points: readonly Float64Array[], client: number): number => {
  let sum = 0;
  let known = 0;
  points.forEach((column, index) => {
    const own = column[client] ?? NaN;
    if (Number.isNaN(own)) return;
    sum += own * (WEIGHTS[index] ?? 0);
    known += WEIGHTS[index] ?? 0;
  });
  const all = WEIGHTS.reduce((total, weight) => total + weight, 0);
  return known / all < MIN_COVERAGE ? NaN : Math.round((sum / known) * 1e9) / 1e9;
};

/** Tiers by shares of clients; the class after the last is the missing one. */
export const tiersBySorting = (readings: readonly Float64Array[]): Uint8Array => {
  const points = readings.map((column, index) => percentRanks(column, index === 5));
  const scores = Float64Array.from(readings[0] ?? [], (_, client) => weighted(points, client));
  const sorted = sortedKnown(scores);
  let running = 0;
  const limits = SHARES.map((share) => (running += share));
  return Uint8Array.from(scores, (score) => {
    if (Number.isNaN(score)) return limits.length + 1;
    const position = (sorted.length - midRank(sorted, score) + 0.5) / sorted.length;
    const tier = limits.findIndex((limit) => position <= limit + 1e-9);
    return tier < 0 ? limits.length : tier;
  });
};

/** ABC by value: the class of the share of value before the client. */
export const abcBySorting = (values: Float64Array): Uint8Array => {
  const sorted = sortedKnown(values).filter((value) => value > 0);
  const above = new Float64Array(sorted.length + 1);
  for (let index = sorted.length - 1; index >= 0; index -= 1) {
    above[index] = (above[index + 1] ?? 0) + (sorted[index] ?? 0);
  }
  const total = above[0] ?? 0;
  return Uint8Array.from(values, (value) => {
    if (Number.isNaN(value)) return CUTS.length + 1;
    if (value <= 0) return CUTS.length;
    const before = (above[countUpTo(sorted, value, true)] ?? 0) / total;
    const tier = CUTS.findIndex((cut) => before < cut - 1e-9);
    return tier < 0 ? CUTS.length : tier;
  });
};
