import { headersOf } from '../columns/headers-of';
import { headerMatch } from '../guessing/header-match';
import type { ColumnRole } from '../guessing/roles';
import type { Model } from '../model';
import { headerText } from '../reading/header-text';
import type { RegisterColumn } from '../register';
import { mergingUses, type MergeRule } from './merging-uses';

const byRole: Readonly<Partial<Record<ColumnRole, MergeRule>>> = {
  revenue: 'sum',
  profit: 'sum',
  frequency: 'sum',
  quantity: 'sum',
  debt: 'sum',
  assets: 'sum',
  'potential-amount': 'sum',
  'days-late': 'greatest',
  recency: 'least',
  'last-purchase': 'latest',
  'last-contact': 'latest',
  'rated-on': 'latest',
  'manual-from': 'latest',
  'manual-until': 'latest',
  'first-purchase': 'earliest',
  'next-contact': 'earliest',
};

/**
 * How rows of one client are put together in a column. What the model does with it decides first (see `mergingUses`), then
 * what its header says: amounts and numbers of orders are added, of delays the longest and of dates the latest counts, but
 * the first of those that begin something. Other figures that a criterion reads (ratings, shares) are the greatest of the
 * rows; of all else counts what most rows say (see `commonestCell`). The order of the rows makes no difference.
 * @example mergeRule({ header: 'Выручка', cells: [] }, null); // => 'sum'
 */
export function mergeRule({ header, isDate }: RegisterColumn, model: Model | null): MergeRule {
  const use = model === null ? undefined : mergingUses(model).get(headerText(header));
  if (use !== undefined) return use;
  const role = headerMatch(header)?.role;
  const rule = role === undefined ? undefined : byRole[role];
  if (rule !== undefined) return rule;
  if (isDate === true) return 'latest';
  return model !== null && readsFigures(model, header) ? 'greatest' : 'commonest';
}

/** Whether a criterion reads numbers of a column, and no words. */
function readsFigures({ criteria }: Model, header: string): boolean {
  return criteria.some(({ reading, scale }) => {
    if (scale.kind === 'map' || scale.kind === 'yesno') return false;
    return (
      (reading.kind === 'column' || reading.kind === 'mean') &&
      headersOf(reading).some((one) => headerText(one) === headerText(header))
    );
  });
}
