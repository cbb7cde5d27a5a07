import { tolerance } from '../methods/tolerance';
import { numbersIn } from '../reading/column-readings';
import type { Register } from '../register';
import { cliffsDeltas } from '../stats/cliffs-deltas';
import { groupMedians } from '../stats/group-medians';
import type { TraitsAsked } from './category-traits';

/** A column of numbers in which clients of a tier stand above, or below, the others. */
export interface NumberTrait {
  readonly header: string;
  /** How many clients of the tier have a number there. */
  readonly clients: number;
  readonly tierMedian: number;
  readonly restMedian: number;
  /** How far above the rest the tier stands, -1..1 (see `cliffsDeltas`). */
  readonly delta: number;
}

/**
 * A delta below this is a small one.
 * Source: J. Romano et al., Appropriate statistics for ordinal level data (2006): .147 small, .33 medium, .474 large.
 */
const leastDelta = 0.33;

/**
 * In which columns of numbers the clients of each tier stand well above or below the rest, the clearest first. Tiers with
 * fewer than `least` known numbers have none.
 */
export function numberTraits(
  register: Register,
  headers: readonly string[],
  { tierOf, tiers, least }: TraitsAsked,
): readonly (readonly NumberTrait[])[] {
  const traits = Array.from({ length: tiers }, (): NumberTrait[] => []);
  for (const header of headers) {
    const { readings } = numbersIn(register, header);
    const deltas = cliffsDeltas(readings, tierOf, tiers);
    const medians = groupMedians(readings, tierOf, tiers);
    const counts = new Uint32Array(tiers);
    readings.forEach((reading, client) => {
      const tier = tierOf[client] ?? 0;
      if (!Number.isNaN(reading)) counts[tier] = (counts[tier] ?? 0) + 1;
    });
    deltas.forEach((delta, tier) => {
      const clients = counts[tier] ?? 0;
      if (clients < least || !(Math.abs(delta) >= leastDelta - tolerance)) return;
      const { own = NaN, others = NaN } = medians[tier] ?? {};
      traits[tier]?.push({ header, clients, tierMedian: own, restMedian: others, delta });
    });
  }
  for (const own of traits) own.sort((one, other) => Math.abs(other.delta) - Math.abs(one.delta));
  return traits;
}
