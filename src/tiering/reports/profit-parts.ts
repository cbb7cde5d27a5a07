import { netProfitParts, type NetProfitParts } from '../readings/net-profit';
import type { Run } from '../run-types';
import type { NetProfitReading } from '../specs/reading-spec';
import { exactSum } from '../stats/exact-sum';
import { knownNumber } from './known-number';
import { reportClient, type ReportClient } from './report-client';

/** Revenue, what each part takes away from it (below zero it adds), and what remains; in the money of the revenue. */
export interface ProfitSteps {
  readonly revenue: number | null;
  readonly discounts: number | null;
  readonly costs: number | null;
  readonly returns: number | null;
  readonly orders: number | null;
  readonly finance: number | null;
  readonly service: number | null;
  readonly total: number | null;
}

export interface ClientProfit extends ReportClient, ProfitSteps {
  readonly tier: string;
  /** The total per unit of the time of cooperation; null where that is not asked for, or the time is not known. */
  readonly perTime: number | null;
}

/** What can take from a client's revenue. */
export type TakenPart = (typeof parts)[number];

export interface ProfitPartsReport {
  readonly kind: 'profit-parts';
  /** The criterion whose parts these are; null where the model has none of net profit: nothing else is then told. */
  readonly criterion: string | null;
  /** Parts that no column tells, or that cost nothing. */
  readonly notCounted: readonly TakenPart[];
  /** Of all clients whose revenue is known; null for parts that are not counted. */
  readonly all: ProfitSteps | null;
  /** In register order. */
  readonly clients: readonly ClientProfit[];
}

const parts = ['discounts', 'costs', 'returns', 'orders', 'finance', 'service'] as const;

/**
 * What becomes of each client's revenue on the way to net profit: the steps of a waterfall, from the first criterion of the
 * model that reads net profit (see `netProfitParts`). A part that is not known of a client is null and counts 0; without
 * revenue there is no total. Losses stay below zero.
 */
export function profitParts(run: Run): ProfitPartsReport {
  const found = netProfitOf(run);
  if (found === null) {
    return { kind: 'profit-parts', criterion: null, notCounted: [], all: null, clients: [] };
  }
  const { register, tierOf, tierNames } = run;
  const columns = netProfitParts(register, found.reading, run.asOf);
  return {
    kind: 'profit-parts',
    criterion: found.id,
    notCounted: parts.filter((part) => columns[part] === null),
    all: stepsOf(columns, (column) => exactSum(column.filter((_, client) => isKnown(columns, client)))),
    clients: Array.from(tierOf, (tier, client) => ({
      ...reportClient(register, client),
      tier: tierNames[tier] ?? '',
      ...stepsOf(columns, (column) => column[client]),
      perTime: knownNumber(columns.perTime?.[client]),
    })),
  };
}

function netProfitOf({ model }: Run): { readonly id: string; readonly reading: NetProfitReading } | null {
  for (const { id, reading } of model.criteria) if (reading.kind === 'netProfit') return { id, reading };
  return null;
}

function isKnown({ revenue }: NetProfitParts, client: number): boolean {
  return !Number.isNaN(revenue[client] ?? NaN);
}

function stepsOf(columns: NetProfitParts, figure: (column: Float64Array) => number | undefined): ProfitSteps {
  const step = (column: Float64Array | null): number | null =>
    column === null ? null : knownNumber(figure(column));
  return {
    revenue: step(columns.revenue),
    discounts: step(columns.discounts),
    costs: step(columns.costs),
    returns: step(columns.returns),
    orders: step(columns.orders),
    finance: step(columns.finance),
    service: step(columns.service),
    total: step(columns.total),
  };
}
