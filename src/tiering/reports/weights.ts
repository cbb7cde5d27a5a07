import type { Model } from '../model';
import type { Run } from '../run-types';
import type { Share } from '../specs/share';
import { knownValues } from '../stats/known-values';
import { criticWeights } from '../weights/critic-weights';
import { entropyWeights } from '../weights/entropy-weights';
import { normalised } from '../weights/normalised';
import { resolvedWeights } from '../weights/resolved-weights';
import { turnedOver } from '../weights/turned-over';

/** Why a criterion has no suggested weight, or none above zero. */
export type WhyNoWeight = 'no-readings' | 'no-variation' | 'negative-readings';

export interface SuggestedWeight {
  /** Of 1 in all; null where the readings allow no suggestion. */
  readonly weight: Share | null;
  readonly why: WhyNoWeight | null;
}

export interface CriterionWeights {
  readonly criterion: string;
  /** The weight it has in the model, of 1 in all; null where no criterion weighs anything. */
  readonly weight: Share | null;
  /** By how much it tells clients apart and how little it repeats the others. */
  readonly critic: SuggestedWeight;
  /** By how unevenly its readings are spread. */
  readonly entropy: SuggestedWeight;
}

export interface WeightsReport {
  readonly kind: 'weights';
  /** In the order of the model. */
  readonly criteria: readonly CriterionWeights[];
}

/**
 * What weights would the data itself suggest? Only a suggestion: what matters to the company is not in the data. Readings are
 * weighed (of labels their points), less-is-better ones turned over first. A criterion without any reading has
 * no suggestion, and neither has one with negative readings by entropy; one without variation weighs 0.
 */
export function weights(run: Run): WeightsReport {
  const columns = run.model.criteria.map((_, place) => columnOf(run, place));
  const has = columns.map((column) => column.some((value) => !Number.isNaN(value)));
  const known = columns.filter((_, place) => has[place] === true);
  const critic = spreadOver(has, criticWeights(known));
  const entropy = spreadOver(has, entropyWeights(known));
  const own = ownWeights(run.model);
  return {
    kind: 'weights',
    criteria: run.model.criteria.map(({ id }, place) => ({
      criterion: id,
      weight: own[place] ?? null,
      critic: suggestion(columns[place], critic[place] ?? null),
      entropy: suggestion(columns[place], entropy[place] ?? null),
    })),
  };
}

function ownWeights(model: Model): readonly number[] {
  const { weights: own } = resolvedWeights(model);
  return own.some((weight) => weight > 0) ? normalised(own) : [];
}

/** Readings, more being better; those of labels are points, which are so already. */
function columnOf({ model, measured }: Run, place: number): Float64Array {
  const readings = measured[place]?.readings ?? new Float64Array(0);
  const criterion = model.criteria[place];
  const isLess = criterion?.direction === 'less' && criterion.scale.kind !== 'map';
  return isLess ? turnedOver(readings) : readings;
}

/** The weights of the criteria that have any, at the places of all. */
function spreadOver(has: readonly boolean[], known: readonly (number | null)[]): readonly (number | null)[] {
  let next = 0;
  return has.map((one) => (one ? (known[next++] ?? null) : null));
}

function suggestion(column: Float64Array | undefined, weight: number | null): SuggestedWeight {
  const known = knownValues(column ?? new Float64Array(0));
  if (known.length === 0) return { weight: null, why: 'no-readings' };
  if (weight === null) return { weight, why: 'negative-readings' };
  return { weight, why: known.every((value) => value === known[0]) ? 'no-variation' : null };
}
