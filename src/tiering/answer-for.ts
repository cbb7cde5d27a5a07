import type { Criterion, MethodSpec } from './model';
import type { Placed } from './methods/placed';
import { runningLimits } from './methods/running-limits';
import type { Compared } from './placed-clients';
import { gated, type Gate } from './rules/gates';
import type { Placement, PlacementFlag, Reason, Run } from './run-types';
import { pointsWhenMissing } from './score';

/** What a run knows, and how it came by its tiers. */
export interface Known extends Omit<Run, 'summary' | 'notices' | 'placement'> {
  readonly placed: Placed;
  readonly compared: Compared;
  readonly gates: readonly Gate[];
}

const tolerance = 1e-9;

/** The full answer of one client: made when it is asked for, since nobody asks for a million of them. */
export function answerFor(client: number, known: Known): Placement {
  const { register, model, measured, tierNames } = known;
  if (!(client in known.tierOf)) throw new RangeError(`there is no client ${client} in this register`);
  const reasons = reasonsOf(client, known);
  const score = orNull(known.scores[client]);
  const records = model.criteria.map((criterion, place) => ({
    id: criterion.id,
    reading: orNull(measured[place]?.readings[client]),
    points: countedPoints(criterion, measured[place]?.points[client]),
    weight: criterion.weight,
  }));
  const weights = records.reduce((sum, one) => sum + (one.points === null ? 0 : one.weight), 0);
  return {
    row: register.rows[client] ?? 0,
    key: register.keys[client] ?? '',
    label: register.labels[client] ?? '',
    tier: tierNames[known.tierOf[client] ?? 0] ?? '',
    score,
    coverage: known.coverage[client] ?? 0,
    readings: byId(records, (one) => one.reading),
    points: byId(records, (one) => one.points),
    contributions: byId(score === null ? [] : records, (one) =>
      one.points === null ? 0 : (one.weight * one.points) / weights,
    ),
    flags: flagsOf(client, known, reasons),
    reasons,
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
  const missing = known.tierNames.length - 1;
  const reasons: Reason[] = [methodReason(client, known)];
  let tier = known.placed.classes[client] ?? missing;
  for (const gate of known.gates) {
    const after = gated(gate, { client, tier, missing });
    if (after === tier) continue;
    const from = known.tierNames[tier] ?? '';
    reasons.push({ code: gateCodes[gate.kind], from, rule: gate.rule, text: gate.text });
    tier = after;
  }
  return reasons;
}

const gateCodes = { floor: 'floored', cap: 'capped', set: 'set' } as const;

function methodReason(client: number, known: Known): Reason {
  const { model, placed, compared } = known;
  const tier = placed.classes[client] ?? 0;
  const value = compared.values[client] ?? NaN;
  const position = placed.positions[client] ?? NaN;
  if (tier === model.ladder.tiers.length) return missingReason(client, known);
  const limit = limitsOf(model.method)[tier] ?? null;
  switch (model.method.kind) {
    case 'quota':
      return { code: 'position', position, limit };
    case 'cutoffs':
      return { code: 'cutoff', score: value, limit };
    case 'pareto':
      return value > 0 ? { code: 'running-share', share: position, limit } : { code: 'not-positive', value };
  }
}

function missingReason(client: number, { model, measured, coverage }: Known): Reason {
  const unknown = model.criteria.filter((_, place) => Number.isNaN(measured[place]?.readings[client] ?? NaN));
  return {
    code: 'missing',
    coverage: coverage[client] ?? 0,
    criteria: unknown.map((criterion) => criterion.id),
  };
}

/** The limits of all tiers but the last, as the method compares them. */
function limitsOf(method: MethodSpec): readonly number[] {
  switch (method.kind) {
    case 'quota':
      return runningLimits(method.shares);
    case 'cutoffs':
      return method.floors;
    case 'pareto':
      return method.cuts;
  }
}

function flagsOf(client: number, known: Known, reasons: readonly Reason[]): readonly PlacementFlag[] {
  const { register, model, compared, coverage } = known;
  const doubtful = register.doubtfulKey[client] === 1;
  const flags: readonly (PlacementFlag | false)[] = [
    model.method.kind === 'pareto' && (compared.values[client] ?? NaN) <= 0 && 'not-positive',
    model.method.of === null &&
      (coverage[client] ?? 0) < model.ladder.minCoverage - tolerance &&
      'low-coverage',
    doubtful && (register.keys[client] === '' ? 'missing-key' : 'duplicate-key'),
    reasons.length > 1 && 'rule',
  ];
  return flags.filter((flag) => flag !== false);
}
