import { previousTiers } from '../history/previous-tiers';
import { notice, nowhere } from '../notice';
import { reachOf, type Reach } from '../placing/reach';
import type { Damping } from '../specs/rule-spec';
import type { Adjustment } from './adjustment';
import type { AdjustingInput } from './adjusting-input';

/**
 * Keeps clients who hover about a limit where they were: a client leaves its tier of the run before only when it passes the
 * limit by the margin (see `reachOf` for its units), and goes as far as it passes limits by it. `ways` damps moves up, down or
 * both; `oneStep` lets nobody move more than one tier a run, a step of its own, so that it is told which of the two held whom.
 * At once: the first run, clients who were not there, and moves into and out of the tier for missing data. Rules and decisions
 * by hand act afterwards, undamped. A method that compares more than one value has no margin to pass; a notice says so.
 */
export function damping(input: AdjustingInput): readonly Adjustment[] {
  const spec = input.model.damping;
  if (spec === null) return [];
  const reach = reachOf(input, input.outcome);
  const isBlind = reach === null && spec.margin > 0;
  const notices = isBlind ? [notice('nothing-to-damp', nowhere, {})] : [];
  if (input.previous === null) return [{ move: (_, tier) => tier, reason: noReason, notices }];
  const before = input.prepared?.before ?? previousTiers(input, input.previous, input.tierNames);
  const damped = movesOf(input, before);
  const margin: Adjustment = {
    move: damped((move) =>
      move.tier < move.from ? upwards(move, spec, reach) : downwards(move, spec, reach),
    ),
    reason: (_, from) => ({ code: 'damped', from, margin: spec.margin }),
    notices,
  };
  const step: Adjustment = {
    move: damped(({ from, tier }) => from + Math.sign(tier - from)),
    reason: (_, from) => ({ code: 'one-step', from }),
  };
  return spec.oneStep && input.outcome.ordered ? [margin, step] : [margin];
}

/** Damps only clients who leave a tier of the run before, and not into or out of the one for missing data. */
function movesOf(
  { tierNames }: AdjustingInput,
  before: Int32Array,
): (damped: (move: Move) => number) => Adjustment['move'] {
  const missing = tierNames.length - 1;
  return (damped) => (client, tier) => {
    const from = before[client] ?? -1;
    const isFree = from < 0 || from === tier || from === missing || tier === missing;
    return isFree ? tier : damped({ client, tier, from });
  };
}

interface Move {
  readonly client: number;
  /** Where the client would go. */
  readonly tier: number;
  /** Where it was. */
  readonly from: number;
}

/** The best tier up to the method's whose limit is passed by the margin. */
function upwards({ client, tier, from }: Move, { margin, ways }: Damping, reach: Reach | null): number {
  if (reach === null || ways === 'down') return tier;
  let place = tier;
  while (place < from && !reach.reaches(client, place, margin)) place += 1;
  return place;
}

/** The first tier from the old one down whose limit is not missed by the margin. */
function downwards({ client, tier, from }: Move, { margin, ways }: Damping, reach: Reach | null): number {
  if (reach === null || ways === 'up') return tier;
  let place = from;
  while (place < tier && !reach.reaches(client, place, -margin)) place += 1;
  return place;
}

function noReason(): never {
  throw new Error('a step that moves nobody has no reason');
}
