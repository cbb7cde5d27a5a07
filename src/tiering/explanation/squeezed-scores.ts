import type { Run } from '../run-types';
import { countWhile } from '../stats/count-while';
import { scoreAfter } from './score-after';
import type { ScoresInOrder } from './scores-in-order';

/** Who would have how many points of a criterion at most. */
export interface Squeeze {
  /** The criterion, by its place in the model. */
  readonly place: number;
  readonly points: number;
  /** Clients with so high a score at most. */
  readonly limit: number;
}

/**
 * What is the best score of the clients up to a limit, had nobody more than some points of one criterion? Looked at once for
 * each criterion, number of points and group of clients that are compared with each other.
 */
export function squeezedScores(run: Run): (among: ScoresInOrder, squeeze: Squeeze) => number {
  const known = new Map<ScoresInOrder, Map<string, Float64Array>>();
  return (among, { place, points, limit }) => {
    const ofGroup = known.get(among) ?? new Map<string, Float64Array>();
    known.set(among, ofGroup);
    const name = `${place} ${points}`;
    const best = ofGroup.get(name) ?? bestUpTo(run, among, { place, points });
    ofGroup.set(name, best);
    return best[countWhile(among.scores, (one) => one <= limit) - 1] ?? -Infinity;
  };
}

function bestUpTo(
  run: Run,
  { clients }: ScoresInOrder,
  { place, points }: Pick<Squeeze, 'place' | 'points'>,
): Float64Array {
  const own = run.measured[place]?.points;
  let best = -Infinity;
  return Float64Array.from(clients, (client) => {
    const lost = (own?.[client] ?? NaN) - points;
    best = Math.max(best, scoreAfter(run, { client, place, lost }));
    return best;
  });
}
