import type { Criterion } from '../model';
import { notice, nowhere } from '../notice';
import type { Notice } from '../notices';
import type { Run } from '../run-types';

/**
 * "Over how many months was this margin earned?" A typed column does not tell, so the report on what clients are worth takes it to
 * cover the months of its spec (12 unless they are typed). That is told, since all of its figures depend on it.
 */
export function assumedMonths({ model }: Pick<Run, 'model'>): readonly Notice[] {
  return model.reports.flatMap((spec) => {
    if (spec.kind !== 'customer-value') return [];
    const criterion = model.criteria.find(({ id }) => id === spec.margin);
    if (criterion === undefined || tellsItsMonths(criterion)) return [];
    return [notice('assumed-months', nowhere, { criterion: criterion.id, months: spec.months })];
  });
}

/** As `monthsKnown` knows it. */
function tellsItsMonths({ reading }: Criterion): boolean {
  if (reading.kind === 'netProfit') return reading.per !== null;
  return reading.kind === 'orders' || reading.kind === 'perTime';
}
