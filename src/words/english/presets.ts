import type { PresetWords } from '../preset-words';

export const presets: PresetWords = {
  presets: {
    statuses: {
      name: 'Client statuses',
      use: 'Platinum, Gold and Silver by net profit, revenue, payment and frequency',
    },
    'profit-per-month': {
      name: 'Net profit per month',
      use: 'what a month with each client brings: net profit by the time of cooperation',
    },
    composite: {
      name: 'Weighted score',
      use: 'profit 40, order amount 25, credit standing 25, prospects 10; new clients by their prospects',
    },
    bank: {
      name: 'Assets and intent',
      use: 'A, B, C by assets against the intent to buy; D where either is unknown',
    },
    'abc-clients': { name: 'ABC by clients', use: 'the best 15 % of clients, the next 25 %, the rest' },
    'abc-value': {
      name: 'ABC by value',
      use: 'the clients who bring 80 % of the value, those up to 95 %, the rest',
    },
    lifecycle: { name: 'Lifecycle', use: 'who is potential, new, long-term, lapsed or returned' },
    stages: { name: 'Stages', use: 'how far each client is on the way to the first payment, 0.5 to 1' },
    rfm: { name: 'RFM', use: 'who bought lately, often and much: segments from Champions to Hibernating' },
    portfolio: {
      name: 'Portfolio profile',
      use: 'groups of clients by six factors: the market beside what we make of it',
    },
    intent: {
      name: 'Prospects by intent',
      use: 'A, B, C for those who have not bought yet, and how much time each deserves',
    },
  },
  purposes: {
    discounts: 'Discounts and terms',
    'manager-time': 'Managers’ time',
    'credit-limits': 'Credit limits',
    retention: 'Keeping clients',
    reporting: 'Reporting',
    other: 'Something else',
  },
};
