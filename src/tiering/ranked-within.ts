import type { Model } from './model';
import { notice, nowhere } from './notice';
import type { Notice } from './notices';
import { knownGroups } from './reading/known-groups';
import type { Placement, Run } from './run-types';
import { stillCompared } from './still-compared';

type Ranked = Pick<Run, 'model' | 'register'>;

/**
 * Within which group was a client compared with others? The column and the group as the column writes it, "" where the cell
 * is blank. Undefined where the model compares all with all, or nobody with anybody.
 */
export function rankedWithin({ model, register }: Ranked, client: number): Placement['within'] | undefined {
  const header = groupColumn(model);
  if (header === null) return undefined;
  const { names, groupOf } = knownGroups(register, header);
  return { header, text: names[groupOf[client] ?? names.length] ?? '' };
}

/** Says that clients are compared within groups alone, and of how many there are. */
export function rankedWithinNotice({ model, register }: Ranked): readonly Notice[] {
  const header = groupColumn(model);
  if (header === null) return [];
  const groups = new Set(knownGroups(register, header).groupOf).size;
  return [notice('ranked-within', nowhere, { header, groups })];
}

function groupColumn(model: Model): string | null {
  return stillCompared(model).includes('groups') ? model.register.rankWithin : null;
}
