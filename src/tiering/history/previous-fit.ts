import { notice, nowhere } from '../notice';
import type { Notice, NoticeDetails } from '../notices';
import type { Run } from '../run-types';
import { tally } from '../tally';
import { nameless, notThere, unsure } from './places-before';
import { registerBefore } from './register-before';

/** What the run before is held against. */
export type ComparedRun = Pick<Run, 'model' | 'register' | 'tierNames' | 'asOf' | 'previous'>;

/**
 * Can the run before be compared with this one? A warning where it is of a later day, where the model names neither a key nor
 * a label to find clients by, where no client is in both, or where no tier is. Where it can, the clients are told whom nobody can
 * find again because their name stands several times, and that it may be of another register where less than half of the clients
 * were in it. Nothing where there was no run before; a run of the same day fits.
 */
export function previousFit(run: ComparedRun): readonly Notice[] {
  const { previous, register, model } = run;
  if (previous === null) return [];
  const { asOf } = previous;
  const isNamed = model.register.key !== null || model.register.label !== null;
  const places = isNamed ? registerBefore(run, previous.clients) : new Int32Array(0);
  const found = places.filter((place) => place !== notThere && place !== nameless).length;
  const why = whyNot(run, isNamed, found);
  if (why !== null) return [notice('previous-does-not-fit', nowhere, { why, asOf })];
  const clients = places.length;
  const few = 2 * found < clients ? [notice('previous-few-clients', nowhere, { asOf, found, clients })] : [];
  return [...few, ...unsureClients(places, register)];
}

function whyNot(
  { previous, tierNames, asOf }: ComparedRun,
  isNamed: boolean,
  found: number,
): NoticeDetails['previous-does-not-fit']['why'] | null {
  // ISO days are in the order of their texts.
  if (previous !== null && previous.asOf > asOf) return 'later';
  if (!isNamed) return 'unnamed';
  if (found === 0) return 'clients';
  return previous?.tierNames.some((tier) => tierNames.includes(tier)) === true ? null : 'tiers';
}

function unsureClients(places: Int32Array, { rows, labels }: Run['register']): readonly Notice[] {
  const seen = tally('');
  places.forEach((place, client) => {
    if (place === unsure) seen.add(rows[client] ?? 0, labels[client] ?? '');
  });
  return seen.count > 0 ? [notice('previous-unsure', seen, { example: seen.example })] : [];
}
