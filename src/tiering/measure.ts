import type { Criterion } from './model';
import { notice, nowhere } from './notice';
import type { Notice } from './notices';
import { criterionAhead } from './reading/read-ahead';
import { groupsOf } from './reading/groups-of';
import { readingsOf, type ReadBeside } from './readings/readings-of';
import type { Register } from './register';
import type { Measured } from './run-types';
import { comparesClients } from './scales/compares-clients';
import { scaleSteps } from './scales/scale';
import { scaledWithinSteps } from './scales/scaled-within';
import { knownRange } from './stats/known-range';
import { finish, type Steps } from './steps';
import { tally } from './tally';

/** What a criterion is measured against. */
export interface MeasuredBeside extends ReadBeside {
  /** A column of groups within which readings are ranked; null: all clients together. */
  readonly rankWithin: string | null;
}

/**
 * Measures one criterion on every client: readings and points, in register order, NaN where missing.
 * Weights play no part, so a moved weight needs no new measuring. With the policy "zero" a missing reading becomes 0;
 * the other policies act on the score.
 * An error among the notices (mixed money, no numbers) means that the criterion cannot be used.
 * Throws where the register has no such column, or where orders are needed and missing (see `checkRun`).
 */
export function measure(register: Register, criterion: Criterion, beside: MeasuredBeside): Measured {
  return finish(measureSteps(register, criterion, beside));
}

/** The same in steps. */
export function* measureSteps(
  register: Register,
  criterion: Criterion,
  beside: MeasuredBeside,
): Steps<Measured> {
  yield* criterionAhead(register, criterion);
  const { readings, notices } = readingsOf(register, criterion, beside);
  const filled =
    criterion.missing === 'zero' ? readings.map((one) => (Number.isNaN(one) ? 0 : one)) : readings;
  yield;
  const { points, flat } = yield* pointsOf(register, criterion, filled, beside.rankWithin);
  return { id: criterion.id, readings: filled, points, notices: [...notices, ...flat] };
}

interface Points {
  readonly points: Float64Array;
  /** Said where a scale needs differences between clients and there are none. */
  readonly flat: readonly Notice[];
}

function* pointsOf(
  register: Register,
  { id, scale: spec, direction }: Criterion,
  readings: Float64Array,
  rankWithin: string | null,
): Steps<Points> {
  if (rankWithin !== null && comparesClients(spec)) {
    const groups = groupsOf(register, rankWithin);
    const { points, flat } = yield* scaledWithinSteps(readings, groups, spec, direction);
    return { points, flat: flatGroups(register, flat, id) };
  }
  const { points, spread } = yield* scaleSteps(readings, spec, direction);
  yield;
  const isFlat = !spread && knownRange(points).known > 0;
  return { points, flat: !isFlat ? [] : [notice('no-variation', nowhere, { criterion: id })] };
}

function flatGroups(
  { rows }: Register,
  flat: readonly (readonly number[])[],
  criterion: string,
): readonly Notice[] {
  const clients = tally(null);
  for (const client of flat.flat().sort((one, other) => one - other)) clients.add(rows[client] ?? 0, null);
  return flat.length === 0 ? [] : [notice('flat-groups', clients, { criterion, groups: flat.length })];
}
