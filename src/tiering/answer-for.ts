import { criteriaRead } from './explanation/criteria-read';
import { mergedRows } from './merging/merged-rows';
import type { Criterion } from './model';
import { readsScore } from './placing/compared';
import type { Outcome } from './placing/outcome';
import { rankedWithin } from './ranked-within';
import { returnFlags } from './return-flags';
import type { Adjustment } from './rules/adjustment';
import type { Placement, PlacementFlag, Reason, Run } from './run-types';
import type { Scores } from './score';
import { pointsWhenMissing } from './scoring/points-when-missing';

/** What a run knows, and how it came by its tiers. */
export interface Known extends Omit<Run, 'positions' | 'summary' | 'notices' | 'placement'> {
  readonly outcome: Outcome;
  readonly steps: readonly Adjustment[];
  readonly scored: Scores;
  /** The clients' values (see `valuesOf`); null where the model has none. */
  readonly values: Float64Array | null;
}

const tolerance = 1e-9;

/** The full answer of one client: made when it is asked for, since nobody asks for a million of them. */
export function answerFor(client: number, known: Known): Placement {
  const { register, model, measured, tierNames } = known;
  if (!(client in known.tierOf)) throw new RangeError(`there is no client ${client} in this register`);
  const reasons = reasonsOf(client, known);
  const records = model.criteria.map((criterion, place) => ({
    id: criterion.id,
    reading: orNull(measured[place]?.readings[client]),
    points: countedPoints(criterion, measured[place]?.points[client]),
  }));
  return {
    row: register.rows[client] ?? 0,
    key: register.keys[client] ?? '',
    label: register.labels[client] ?? '',
    tier: tierNames[known.tierOf[client] ?? 0] ?? '',
    score: orNull(known.scores[client]),
    coverage: known.coverage[client] ?? 0,
    readings: byId(records, (one) => one.reading),
    points: byId(records, (one) => one.points),
    contributions: known.scored.contributions(client),
    ...furtherOf(client, known, reasons),
    flags: flagsOf(client, known, reasons),
    reasons,
  };
}

/** What is told of some clients only. */
function furtherOf(
  client: number,
  known: Known,
  reasons: readonly Reason[],
): Pick<Placement, 'code' | 'within' | 'mergedRows'> {
  const code = known.outcome.code(client);
  const within = reasons[0]?.code === 'missing' ? undefined : rankedWithin(known, client);
  const rows = mergedRows(known.register, client);
  return {
    ...(code === null ? {} : { code }),
    ...(within === undefined ? {} : { within }),
    ...(rows === 1 ? {} : { mergedRows: rows }),
  };
}

// Filled one by one: made of pairs, these records were half the time of a placement.
function byId<One extends { readonly id: string }, Part>(
  all: readonly One[],
  partOf: (one: One) => Part,
): Readonly<Record<string, Part>> {
  const parts: Record<string, Part> = {};
  for (const one of all) parts[one.id] = partOf(one);
  return parts;
}

/** The points that took part in the score: a policy may have given some where the reading is missing. */
function countedPoints(criterion: Criterion, points: number | undefined): number | null {
  return orNull(points) ?? orNull(pointsWhenMissing(criterion.missing) ?? undefined);
}

function orNull(number: number | undefined): number | null {
  return number === undefined || Number.isNaN(number) ? null : number;
}

function reasonsOf(client: number, known: Known): readonly Reason[] {
  const { outcome, tierNames, steps } = known;
  const missing = tierNames.length - 1;
  let tier = outcome.classes[client] ?? missing;
  const reasons: Reason[] = [tier === missing ? missingReason(client, known) : outcome.reason(client)];
  for (const step of steps) {
    const after = step.move(client, tier);
    if (after === tier) continue;
    reasons.push(step.reason(client, tierNames[tier] ?? ''));
    tier = after;
  }
  return reasons;
}

/** Only what the method reads can have been missed. */
function missingReason(client: number, { model, measured, coverage }: Known): Reason {
  const unknown = criteriaRead(model).filter((criterion) =>
    Number.isNaN(measured[model.criteria.indexOf(criterion)]?.readings[client] ?? NaN),
  );
  return {
    code: 'missing',
    coverage: coverage[client] ?? 0,
    criteria: unknown.map((criterion) => criterion.id),
  };
}

const flagOfReason: Readonly<Partial<Record<Reason['code'], PlacementFlag>>> = {
  capped: 'rule',
  floored: 'rule',
  set: 'rule',
  damped: 'damped',
  'one-step': 'damped',
  unproven: 'unproven',
  manual: 'manual',
};

function flagsOf(client: number, known: Known, reasons: readonly Reason[]): readonly PlacementFlag[] {
  const { register, model, outcome, coverage, scored } = known;
  const doubtful = register.doubtfulKey[client] === 1;
  const flags: readonly (PlacementFlag | false | undefined)[] = [
    ...outcome.flags(client),
    readsScore(model) && (coverage[client] ?? 0) < model.ladder.minCoverage - tolerance && 'low-coverage',
    mergedRows(register, client) > 1 && 'merged',
    doubtful && (register.keys[client] === '' ? 'missing-key' : 'duplicate-key'),
    ...returnFlags(client, known),
    ...scored.flags(client),
    ...known.steps.flatMap((step) => step.flags?.(client) ?? []),
    ...reasons.slice(1).map(({ code }) => flagOfReason[code]),
  ];
  return [...new Set(flags.filter((flag) => flag !== false && flag !== undefined))];
}
