import { numbersIn } from '../reading/column-readings';
import type { Run } from '../run-types';
import type { ReportSpecOf } from '../specs/report-spec';
import { quantile } from '../stats/quantile';
import { valuesOf } from '../summary';

/** What clients buy with us and in all, in the money of their columns; NaN = missing. */
export interface Wallets {
  readonly ours: Float64Array;
  readonly totals: Float64Array;
  /** What they buy of others; NaN where either is missing, or where the total is less than ours: that is a slip. */
  readonly potentials: Float64Array;
  /** From here on a potential is in the top quarter; null where nothing parts them, or nothing is known. */
  readonly wide: number | null;
}

const topQuarter = 0.75;

/**
 * What clients could still buy with us: what they buy in all less what they buy with us. Null where the report names no
 * column of the total, or where nothing says what is ours (a column, else the model's value). The top quarter is that of
 * all clients with a known potential (type 7 quantile); a potential of 0 is none.
 */
export function walletsOf(
  { register, model, measured }: Run,
  { ours, total }: Pick<ReportSpecOf<'under-served'>, 'ours' | 'total'>,
): Wallets | null {
  const sales = ours === null ? valuesOf(model, measured) : numbersIn(register, ours).readings;
  if (total === null || sales === null) return null;
  const totals = numbersIn(register, total).readings;
  const potentials = totals.map((all, client) => {
    const rest = all - (sales[client] ?? NaN);
    return rest >= 0 ? rest : NaN;
  });
  const known = potentials.filter((one) => !Number.isNaN(one)).sort();
  const spread = known.length > 1 && known[0] !== known[known.length - 1];
  return { ours: sales, totals, potentials, wide: spread ? quantile(known, topQuarter) : null };
}
