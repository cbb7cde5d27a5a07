import { notice, nowhere } from '../notice';
import type { Notice, NoticeDetails } from '../notices';
import type { Run } from '../run-types';
import { clientName } from './client-names';

/** What the run before is held against. */
export type ComparedRun = Pick<Run, 'model' | 'register' | 'tierNames' | 'asOf' | 'previous'>;

/**
 * Can the run before be compared with this one? A warning where it is of a later day, where the model names neither a key nor
 * a label to find clients by, where no client is in both, or where no tier is; nothing where it can, or where there is none.
 * A run of the same day fits.
 */
export function previousFit(run: ComparedRun): readonly Notice[] {
  const why = whyNot(run);
  return why === null || run.previous === null
    ? []
    : [notice('previous-does-not-fit', nowhere, { why, asOf: run.previous.asOf })];
}

function whyNot(run: ComparedRun): NoticeDetails['previous-does-not-fit']['why'] | null {
  const { model, previous, tierNames, asOf } = run;
  if (previous === null) return null;
  // ISO days are in the order of their texts.
  if (previous.asOf > asOf) return 'later';
  if (model.register.key === null && model.register.label === null) return 'unnamed';
  if (!shareClients(run)) return 'clients';
  return previous.tierNames.some((tier) => tierNames.includes(tier)) ? null : 'tiers';
}

function shareClients({ model, register, previous }: ComparedRun): boolean {
  const names = new Set<string>();
  for (const client of previous?.clients ?? []) names.add(clientName(model, client));
  names.delete('');
  return register.keys.some((key, client) =>
    names.has(clientName(model, { key, label: register.labels[client] ?? '' })),
  );
}
