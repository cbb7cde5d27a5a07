import type { Criterion, Model } from './model';
import { cutoffs } from './methods/cutoffs';
import { pareto } from './methods/pareto';
import type { Placed } from './methods/placed';
import { quota } from './methods/quota';
import type { Measured } from './run-types';
import type { Scores } from './score';

/** What the method of a model compares: the scores, or the readings of the criterion it names. */
export interface Compared {
  readonly values: Float64Array;
  readonly direction: Criterion['direction'];
  /** The criterion's id; "score" for the scores. */
  readonly of: string;
}

/** Finds what the method of a model compares. */
export function comparedBy(model: Model, measured: readonly Measured[], { scores }: Scores): Compared {
  const { of } = model.method;
  if (of === null) return { values: snapped(scores), direction: 'more', of: 'score' };
  const place = model.criteria.findIndex((criterion) => criterion.id === of);
  const criterion = model.criteria[place];
  const readings = measured[place]?.readings;
  if (criterion === undefined || readings === undefined)
    throw new Error(`no criterion ${JSON.stringify(of)} was measured`);
  return { values: readings, direction: criterion.direction, of };
}

/** Places every client by whichever method the model names. */
export function placedClients({ method }: Model, { values, direction }: Compared): Placed {
  switch (method.kind) {
    case 'quota':
      return quota(values, method.shares, direction);
    case 'cutoffs':
      return cutoffs(values, method.floors, direction);
    case 'pareto':
      return pareto(values, method);
  }
}

/** Scores are compared to this many parts of a point: the last bits of an addition must not part clients that are equal. */
const grain = 1e9;

function snapped(scores: Float64Array): Float64Array {
  return scores.map((one) => Math.round(one * grain) / grain);
}
