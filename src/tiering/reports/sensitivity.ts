import type { Model } from '../model';
import { readsScore } from '../placing/compared';
import { preparedSteps } from '../rules/prepared-steps';
import type { Run } from '../run-types';
import type { ReportSpecOf } from '../specs/report-spec';
import type { Share } from '../specs/share';
import { seededRandom } from '../stats/seeded-random';
import { tiersOf } from '../tiers-of';
import { resolvedWeights } from '../weights/resolved-weights';
import { reportClient, type ReportClient } from './report-client';

/** Clients who change tier when one weight moves. */
export interface WeightMoved {
  readonly criterion: string;
  /** What its weight was multiplied by; 0 leaves the criterion out. */
  readonly factor: number;
  readonly up: number;
  readonly down: number;
  /** Into or out of the tier for missing data. */
  readonly aside: number;
}

export interface BorderlineClient extends ReportClient {
  readonly tier: string;
  /** The share of draws in which the client keeps its tier. */
  readonly stability: Share;
}

export interface SensitivityReport {
  readonly kind: 'sensitivity';
  readonly draws: number;
  readonly spread: Share;
  readonly seed: number;
  /** Each client's share of draws with the tier it has, in register order. Null where weights play no part in the tiers. */
  readonly stability: readonly Share[] | null;
  /** The mean share and the greatest share of clients who change tier in a draw. */
  readonly meanChanged: Share | null;
  readonly mostChanged: Share | null;
  /** Clients below the share asked for, in register order. */
  readonly borderline: readonly BorderlineClient[];
  /** Each weight alone made greater and smaller by the spread. */
  readonly oneAtATime: readonly WeightMoved[];
  /** Each criterion alone left out; those that are all the weight there is cannot be. */
  readonly leftOut: readonly WeightMoved[];
}

/**
 * Would other weights have given other tiers? Each draw multiplies every weight by a number between 1 - spread and 1 + spread
 * and decides all tiers anew, rules and damping among them; a client that keeps its tier in fewer draws than `borderline` asks
 * is listed. The draws come from the seed alone, so the answer is the same every time, whatever the order of rows.
 */
export function sensitivity(run: Run, spec: ReportSpecOf<'sensitivity'>): SensitivityReport {
  const { draws, spread, seed } = spec;
  const plain = { kind: spec.kind, draws, spread, seed };
  const { weights } = resolvedWeights(run.model);
  if (!readsScore(run.model))
    return {
      ...plain,
      ...{ stability: null, meanChanged: null, mostChanged: null },
      borderline: [],
      oneAtATime: [],
      leftOut: [],
    };
  const under = tiersUnder(run);
  const factors = (place: number, factor: number): readonly number[] =>
    weights.map((weight, other) => (other === place ? weight * factor : weight));
  const moved = (factor: number): readonly WeightMoved[] =>
    run.model.criteria.flatMap(({ id }, place) => {
      const changed = factors(place, factor);
      const isUsed = (weights[place] ?? 0) > 0 && changed.some((weight) => weight > 0);
      return isUsed ? [{ criterion: id, factor, ...movesOf(run, under(changed)) }] : [];
    });
  const drawn = drawnTiers(run, { weights, under }, spec);
  return {
    ...plain,
    ...drawn,
    borderline: borderlineOf(run, drawn.stability, spec.borderline),
    oneAtATime: [...moved(1 - spread), ...moved(1 + spread)],
    leftOut: moved(0),
  };
}

type Drawn = Pick<SensitivityReport, 'meanChanged' | 'mostChanged'> & {
  readonly stability: readonly Share[];
};

function drawnTiers(
  run: Run,
  { weights, under }: { readonly weights: readonly number[]; readonly under: TiersUnder },
  { draws, spread, seed }: ReportSpecOf<'sensitivity'>,
): Drawn {
  const random = seededRandom(seed);
  const clients = run.tierOf.length;
  const kept = new Uint32Array(clients);
  let changes = 0;
  let most = 0;
  for (let draw = 0; draw < draws; draw += 1) {
    const tiers = under(weights.map((weight) => weight * (1 - spread + 2 * spread * random())));
    let same = 0;
    for (let client = 0; client < clients; client += 1) {
      if (tiers[client] !== run.tierOf[client]) continue;
      kept[client] = (kept[client] ?? 0) + 1;
      same += 1;
    }
    changes += clients - same;
    most = Math.max(most, clients - same);
  }
  return {
    stability: Array.from(kept, (count) => count / draws),
    meanChanged: clients === 0 ? 0 : changes / (draws * clients),
    mostChanged: clients === 0 ? 0 : most / clients,
  };
}

/** Finds the tiers that other weights give, everything else being as it is. */
type TiersUnder = (weights: readonly number[]) => Uint16Array;

function tiersUnder(run: Run): TiersUnder {
  const prepared = preparedSteps(run, run.tierNames);
  return (weights) => tiersOf({ ...run, model: modelWith(run, weights) }, prepared).tierOf;
}

function modelWith(run: Run, weights: readonly number[]): Model {
  const criteria = run.model.criteria.map((criterion, place) => ({
    ...criterion,
    weight: weights[place] ?? 0,
  }));
  return { ...run.model, criteria, weighting: { kind: 'typed' } };
}

function movesOf(run: Run, tiers: Uint16Array): Pick<WeightMoved, 'up' | 'down' | 'aside'> {
  const missing = run.tierNames.length - 1;
  const moves = { up: 0, down: 0, aside: 0 };
  run.tierOf.forEach((before, client) => {
    const after = tiers[client] ?? before;
    if (after === before) return;
    if (after === missing || before === missing) moves.aside += 1;
    else if (after < before) moves.up += 1;
    else moves.down += 1;
  });
  return moves;
}

function borderlineOf(run: Run, stability: readonly Share[], least: Share): readonly BorderlineClient[] {
  return stability.flatMap((share, client) =>
    share < least
      ? [
          {
            ...reportClient(run.register, client),
            tier: run.tierNames[run.tierOf[client] ?? 0] ?? '',
            stability: share,
          },
        ]
      : [],
  );
}
