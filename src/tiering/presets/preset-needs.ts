import type { OrdersReading, OrdersMeasure } from '../model';
import type { PresetNeed } from './preset';

/** The usual window of orders. */
const window = 12;

const ofYear = (measure: OrdersMeasure): OrdersReading => ({ kind: 'orders', measure, months: window });

/** What several presets need alike: each criterion by its id. */
export const presetNeeds = {
  profit: { criterion: 'profit', roles: ['profit'], orders: ofYear('profit') },
  amount: { criterion: 'amount', roles: ['revenue'], orders: ofYear('amount') },
  /** Turnover alone misleads: profit counts where it is known. */
  value: { criterion: 'amount', roles: ['profit', 'revenue'], orders: ofYear('amount') },
  frequency: { criterion: 'frequency', roles: ['frequency'], orders: ofYear('count') },
  payment: { criterion: 'payment', roles: ['days-late'], orders: ofYear('daysLate') },
  prospects: { criterion: 'prospects', roles: ['potential'], orders: null, words: 'levels' },
} as const satisfies Readonly<Record<string, PresetNeed>>;
