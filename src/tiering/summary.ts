import { headerMatch } from './guessing/header-match';
import type { ColumnRole } from './guessing/roles';
import type { Criterion, Model, ScaleSpec } from './model';
import { comparedCriterion } from './placing/compared';
import type { Measured, TierSummary } from './run-types';
import { exactSum } from './stats/exact-sum';
import { inBlocks, type Block } from './stats/in-blocks';
import { sumsByGroup } from './stats/sums-by-group';

/** Where each client went: an index into the names, best first, the missing tier last. */
export interface Tiered {
  readonly tierNames: readonly string[];
  readonly tierOf: Uint16Array;
}

/**
 * Clients and value of each tier, best first, the missing tier last. Value sums positive and negative readings; its share
 * is the tier's part of all positive readings. Sums do not depend on the order of clients. Shares of nobody are 0.
 */
export function summarise(
  { tierNames, tierOf }: Tiered,
  values: Float64Array | null,
): readonly TierSummary[] {
  const counts = new Uint32Array(tierNames.length);
  inBlocks(tierOf.length, (block) => countClients(counts, tierOf, block));
  const sums = values === null ? null : sumsByGroup(tierOf, values, tierNames.length);
  const total = exactSum(sums?.positive ?? []);
  return tierNames.map((tier, place) => {
    const clients = counts[place] ?? 0;
    return {
      tier,
      clients,
      clientShare: tierOf.length === 0 ? 0 : clients / tierOf.length,
      value: sums?.all[place] ?? null,
      valueShare: sums === null || total === 0 ? null : (sums.positive[place] ?? 0) / total,
    };
  });
}

function countClients(counts: Uint32Array, tierOf: Uint16Array, { start, end }: Block): void {
  for (let client = start; client < end; client += 1) {
    const tier = tierOf[client] ?? 0;
    counts[tier] = (counts[tier] ?? 0) + 1;
  }
}

/** Headers of these roles hold amounts that can be added up. */
const money: readonly (ColumnRole | undefined)[] = ['revenue', 'profit', 'assets'];

const holdsMoney = ({ direction, reading }: Criterion): boolean => {
  if (direction !== 'more') return false;
  if (reading.kind === 'orders') return reading.measure === 'amount' || reading.measure === 'profit';
  return reading.kind === 'column' && money.includes(headerMatch(reading.header)?.role);
};

/**
 * The criterion whose readings count as the clients' value: the model's choice, the one whose amounts the method compares (ratings held against limits are none), the one called "amount",
 * the first that reads the amount or profit of orders or, by its header, a column of revenue, profit or assets, the only one where more is better,
 * unless it is a stage or a rating (by words, yes and no, bounds or a table of points). Null where there is none: a sum of ratings or of months would be nonsense.
 */
export function valueCriterion(model: Model): Criterion | null {
  const { criteria } = model;
  const wanted = [model.value, comparedAmounts(model), 'amount'];
  const named = wanted.flatMap((id) => criteria.filter((criterion) => criterion.id === id));
  const only =
    criteria.length === 1 ? criteria.find((one) => one.direction === 'more' && !isRating(one)) : null;
  return named[0] ?? criteria.find(holdsMoney) ?? only ?? null;
}

/** Scales that make points of words or of marks on a line from worst to best. */
const ofRatings: readonly ScaleSpec['kind'][] = ['map', 'yesno', 'bounds', 'points'];

function isRating({ reading, scale }: Criterion): boolean {
  return reading.kind === 'stage' || ofRatings.includes(scale.kind);
}

/** The criterion that a method compares by its amounts; a variation is none, nor is a rating held against limits. */
function comparedAmounts({ method, criteria }: Model): string | null {
  if (method.kind === 'rfm') return method.monetary;
  if (method.kind === 'key-clients') return method.value;
  if (method.kind === 'xyz') return null;
  const of = comparedCriterion(method) ?? null;
  if (method.kind !== 'cutoffs') return of;
  return criteria.some((one) => one.id === of && isRating(one)) ? null : of;
}

/** The readings of the value criterion; null where the model has none. */
export function valuesOf(model: Model, measured: readonly Measured[]): Float64Array | null {
  const chosen = valueCriterion(model);
  return chosen === null ? null : (measured[model.criteria.indexOf(chosen)]?.readings ?? null);
}
