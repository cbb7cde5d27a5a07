import type { Criterion, OrdersMeasure } from '../tiering';
import type { PercentCriteria } from './percent-criteria';

/** What the figures of a criterion count: numbers, whole ones too, go by the name of their column. */
export type Quantity = 'number' | 'whole' | 'share' | 'days' | 'clients' | 'aDay' | 'aMonth' | 'aYear';

const ofMeasure: Readonly<Partial<Record<OrdersMeasure, Quantity>>> = {
  count: 'whole',
  arrearsCount: 'whole',
  recencyDays: 'days',
  daysLate: 'days',
  averageDaysLate: 'days',
  maxDaysLate: 'days',
  overdueDays: 'days',
  onTimeShare: 'share',
  arrearsShare: 'share',
  returnShare: 'share',
};

const ofUnit = { day: 'aDay', month: 'aMonth', year: 'aYear' } as const;

/** The unit of a criterion's readings; a column counts shares where the sheet shows it as percent. */
export function quantityOf(
  { id, reading }: Pick<Criterion, 'id' | 'reading'>,
  percents: PercentCriteria | undefined,
): Quantity {
  if (percents?.has(id) === true) return 'share';
  switch (reading.kind) {
    case 'daysSince':
      return 'days';
    case 'referrals':
      return 'clients';
    case 'perTime':
      return ofUnit[reading.unit];
    case 'netProfit':
      return reading.per === null ? 'number' : ofUnit[reading.per.unit];
    case 'orders':
      return ofMeasure[reading.measure] ?? 'number';
    default:
      return 'number';
  }
}
