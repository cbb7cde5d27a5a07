import type { SheetWords } from '../sheet-words';
import { say } from './say';

const { exact, list, number, percent, signed } = say;

const upTo = (limit: number | null): string => (limit === null ? '' : ` (limit ${percent(limit)})`);

export const sheet: SheetWords = {
  headers: {
    tier: 'Tier',
    score: 'Score',
    why: 'Why',
    coverage: 'Coverage',
    position: 'Position',
    code: 'Code',
    flags: 'Flags',
    'next-tier': 'To next tier',
    'previous-tier': 'Previous tier',
    change: 'Change',
    outward: 'Status for the client',
  },
  tiers: ['Platinum', 'Gold', 'Silver'],
  missingTier: 'D – no data',
  copySheet: (day) => `Tiers before ${day}`,
  modelName: 'Client tiers',
  netProfit: 'Net profit',
  orders: {
    name: 'Orders',
    measures: {
      amount: 'Order amount',
      count: 'Number of orders',
      quantity: 'Quantity ordered',
      profit: 'Profit on orders',
      recencyDays: 'Last order',
      daysLate: 'Days paid late',
      onTimeShare: 'Paid on time',
      averageAmount: 'Average order',
      countPerMonth: 'Orders a month',
      averageDaysLate: 'Average days late',
      maxDaysLate: 'Most days late',
      overdueAmount: 'Overdue amount',
      overdueDays: 'Days overdue',
      arrearsShare: 'Shipped in arrears',
      arrearsCount: 'Arrears at shipment',
      returnShare: 'Share returned',
      variation: 'Variation of orders',
    },
    within: (measure, months) => `${measure}, ${say.count(months, { one: 'month', other: 'months' })}`,
  },
  why: {
    points: (score) =>
      `${number(score)} ${say.plural(Math.round(score * 10) / 10, { one: 'point', other: 'points' })}`,
    contribution: (criterion, points) => `${say.name(criterion)} ${signed(points)}`,
    weakest: (criterion, points) => `weakest: ${say.name(criterion)}, ${number(points)} of 100`,
    position: (share) => `${percent(share)} from the top`,
    positionWithin: (share, tier, limit) =>
      `${percent(share)} from the top, ${tier} ends at ${percent(limit)}`,
    beginsAt: (tier, limit) => `${tier} from ${limit}`,
    reachesTo: (tier, limit) => `${tier} up to ${limit}`,
    reading: (criterion, value) => `${say.name(criterion)} ${exact(value)}`,
    daysSince: (criterion, days) =>
      `${say.name(criterion)} ${say.count(days, { one: 'day', other: 'days' })} ago`,
    part: (criterion, share) => `${say.name(criterion)} ${percent(share)}`,
    heldByLarger: (share, limit) => `${percent(share)} of value lies with larger clients${upTo(limit)}`,
    heldWithLarger: (share, limit) => `${percent(share)} of value with this and larger clients${upTo(limit)}`,
    within: (header, text) => `within ${say.name(header)}: ${say.name(text)}`,
    withinNone: (header) => `within those without ${say.name(header)}`,
    notPositive: 'not above zero',
    unknown: (criterion) => `${say.name(criterion)} is not known`,
    known: (coverage) => `known: ${percent(coverage)} of the weights`,
    missing: (criteria) => `missing: ${list(criteria)}`,
    capped: (from, to) => `lowered by a rule (was ${from}, now ${to})`,
    floored: (from, to) => `raised by a rule (was ${from}, now ${to})`,
    set: (from, to) => `set by a rule (was ${from}, now ${to})`,
    rule: (place) => `rule ${place}`,
    beats: {
      cap: (rules) => `a cap beats a floor: ${list(rules)} ${rules.length === 1 ? 'gives' : 'give'} way`,
      set: (rules) =>
        `a set tier beats other rules: ${list(rules)} ${rules.length === 1 ? 'gives' : 'give'} way`,
    },
  },
};
