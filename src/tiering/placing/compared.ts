import type { Direction, MethodSpec, Model } from '../model';
import type { PlacingInput } from './outcome';

/** What a method compares: the scores, or the readings of the criterion it names. */
export interface Compared {
  readonly values: Float64Array;
  readonly direction: Direction;
  /** The criterion's id; "score" for the scores. */
  readonly of: string;
}

/**
 * The one criterion whose readings a method compares: its id, null for the score, undefined where the method reads
 * several criteria or columns of its own.
 * @example comparedCriterion({ kind: 'computed-abc', of: 'amount' }); // => 'amount'
 */
export function comparedCriterion(method: MethodSpec): string | null | undefined {
  return 'of' in method ? method.of : undefined;
}

/** Whether tiers come from the score: only then it must be known, and weights matter. */
export function readsScore(model: Pick<Model, 'method'>): boolean {
  return comparedCriterion(model.method) === null;
}

/** Finds what a method compares. Throws for an id that was not measured: checked models have none. */
export function comparedBy({ model, measured, scores }: PlacingInput, of: string | null): Compared {
  if (of === null) return { values: scores, direction: 'more', of: 'score' };
  const place = model.criteria.findIndex((criterion) => criterion.id === of);
  const criterion = model.criteria[place];
  const readings = measured[place]?.readings;
  if (criterion === undefined || readings === undefined)
    throw new Error(`no criterion ${JSON.stringify(of)} was measured`);
  return { values: readings, direction: criterion.direction, of };
}
