import { headerMatch } from '../guessing/header-match';
import { orderHistory } from '../orders/order-history';
import { numbersIn } from '../reading/column-readings';
import type { TextGroups } from '../reading/text-groups';
import type { Criterion, OrdersMeasure } from '../model';
import type { Run } from '../run-types';
import { ascendingValues } from '../stats/ascending-values';
import { average } from '../stats/average';
import { midRanks } from '../stats/mid-ranks';
import { quantile } from '../stats/quantile';
import { valueCriterion } from '../summary';
import type { PortfolioFactor } from './portfolio-factors';

/** What the data says of a factor, group by group; NaN where it says nothing. */
interface Figures {
  readonly figures: Float64Array;
  /** Of what kind they are. */
  readonly of: 'clients' | 'median' | 'returning-share' | 'payment-points' | 'service';
  /** Fewer is better for us. */
  readonly less?: boolean;
}

export interface FactorFigure {
  readonly of: Figures['of'];
  readonly figure: number;
  /** The group's rank among the groups, on the scale of 1 to 5. */
  readonly rating: number;
}

/**
 * What the data suggests for the factors of each group, where it knows anything of them: the number of clients; how they pay;
 * the median margin, or value; the share of those who came back; what their service costs, least best. The rating is the rank
 * of the group among the groups, from 1 to 5, ties sharing the mean: a suggestion, never a judgement. One group ranks with nobody.
 */
export function factorFigures(
  run: Run,
  groups: TextGroups,
): (group: number, factor: PortfolioFactor) => FactorFigure | null {
  const found = new Map<PortfolioFactor, readonly (FactorFigure | null)[]>();
  const parts = groups.names.map(() => [] as number[]);
  groups.groupOf.forEach((group, client) => parts[group]?.push(client));
  for (const factor of ['number', 'spending', 'value', 'repeat', 'support'] as const) {
    const figures = figuresOf[factor](run, parts);
    if (figures !== null) found.set(factor, rated(figures));
  }
  return (group, factor) => found.get(factor)?.[group] ?? null;
}

function rated({ figures, of, less = false }: Figures): readonly (FactorFigure | null)[] {
  const { ranks, known } = midRanks(figures);
  return Array.from(figures, (figure, group) => {
    if (known < 2 || Number.isNaN(figure)) return null;
    const part = ((ranks[group] ?? NaN) - 1) / (known - 1);
    return { of, figure, rating: 1 + 4 * (less ? 1 - part : part) };
  });
}

/** The clients of each group, by their places in the register. */
type Parts = readonly (readonly number[])[];

const figuresOf: Readonly<
  Record<Exclude<PortfolioFactor, 'finding'>, (run: Run, parts: Parts) => Figures | null>
> = {
  number: (_, parts) => ({ figures: Float64Array.from(parts, (part) => part.length), of: 'clients' }),
  spending: ({ model, measured }, parts) => {
    const points = measured[model.criteria.findIndex(tellsPayment)]?.points;
    return points === undefined ? null : { figures: means(points, parts), of: 'payment-points' };
  },
  value: ({ model, measured }, parts) => {
    const chosen = model.criteria.find(tellsMargin) ?? valueCriterion(model);
    const readings = chosen === null ? undefined : measured[model.criteria.indexOf(chosen)]?.readings;
    return readings === undefined ? null : { figures: medians(readings, parts), of: 'median' };
  },
  repeat: ({ orders }, parts) => {
    if (orders === null) return null;
    const { purchases } = orderHistory(orders);
    const returns = purchases.map((days) => (days >= 1 ? Number(days >= 2) : NaN));
    return { figures: means(returns, parts), of: 'returning-share' };
  },
  support: ({ model, register }, parts) => {
    const service = model.criteria.map(({ reading }) =>
      reading.kind === 'netProfit' ? reading.service : null,
    );
    const header = service.find((one) => one !== null) ?? null;
    if (header === null) return null;
    return { figures: medians(numbersIn(register, header).readings, parts), of: 'service', less: true };
  },
};

const paymentMeasures: readonly OrdersMeasure[] = [
  'daysLate',
  'averageDaysLate',
  'maxDaysLate',
  'onTimeShare',
  'overdueDays',
  'arrearsShare',
];

function tellsPayment({ reading }: Criterion): boolean {
  if (reading.kind === 'orders') return paymentMeasures.includes(reading.measure);
  return reading.kind === 'column' && headerMatch(reading.header)?.role === 'days-late';
}

function tellsMargin({ reading, direction }: Criterion): boolean {
  if (direction !== 'more') return false;
  if (reading.kind === 'orders') return reading.measure === 'profit';
  if (reading.kind === 'column') return headerMatch(reading.header)?.role === 'margin';
  return reading.kind === 'netProfit';
}

function means(values: Float64Array, parts: Parts): Float64Array {
  return Float64Array.from(parts, (part) => average(pick(values, part)));
}

function medians(values: Float64Array, parts: Parts): Float64Array {
  return Float64Array.from(parts, (part) => quantile(ascendingValues(pick(values, part)), 0.5));
}

function pick(values: Float64Array, part: readonly number[]): Float64Array {
  return Float64Array.from(part, (client) => values[client] ?? NaN);
}
