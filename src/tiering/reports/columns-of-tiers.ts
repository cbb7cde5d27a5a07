import { modelColumns } from '../columns/model-columns';
import type { Model } from '../model';
import { headerText } from '../reading/header-text';

/** Places in a model that read columns and move no client. */
const deciding = /^(?:criteria|bonuses|prospects|method|rules|overrides)\b/;

/**
 * The headers of the register's columns that decide on tiers: those of criteria, the method, rules, bonuses, prospects and
 * decisions by hand. What clients of a tier have in common there says nothing new: it made the tier.
 */
export function columnsOfTiers(model: Model): ReadonlySet<string> {
  const columns = modelColumns(model).filter(({ path }) => deciding.test(path));
  return new Set(columns.map(({ header }) => headerText(header)));
}
