import { previousTiers } from '../history/previous-tiers';
import { notice, nowhere } from '../notice';
import { reachOf, type Reach } from '../placing/reach';
import type { Damping } from '../specs/rule-spec';
import type { Adjustment } from './adjustment';
import type { AdjustingInput } from './adjusting-input';

/**
 * Keeps clients who hover about a limit where they were: a client leaves its tier of the run before only when it passes the
 * limit by the margin (see `reachOf` for its units), and goes as far as it passes limits by it. `ways` damps moves up, down or
 * both; `oneStep` lets nobody move more than one tier a run.
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
  const missing = input.tierNames.length - 1;
  return [
    {
      move: (client, tier) => {
        const from = before[client] ?? -1;
        if (from < 0 || from === tier || from === missing || tier === missing) return tier;
        const damped =
          tier < from
            ? upwards({ client, tier, from }, spec, reach)
            : downwards({ client, tier, from }, spec, reach);
        return spec.oneStep && input.outcome.ordered ? oneStep(from, damped) : damped;
      },
      reason: (_, from) => ({ code: 'damped', from, margin: spec.margin }),
      notices,
    },
  ];
}

interface Move {
  readonly client: number;
  /** Where the method puts the client. */
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

function oneStep(from: number, to: number): number {
  return from + Math.sign(to - from);
}

function noReason(): never {
  throw new Error('a step that moves nobody has no reason');
}
