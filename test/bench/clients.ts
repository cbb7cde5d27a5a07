/** Registers for the benchmark: the shapes of real ones, in any size. */
import type { Criterion, Model, Register } from '../../src/tiering';
import { randomFrom, type Random } from './random';

const BLANKS = 0.02;

const money = (random: Random): number => Math.round(Math.exp(8 + 1.5 * random.normal()) * 100) / 100;
const daysLate = (random: Random): number => (random.even() < 0.7 ? 0 : random.count(12));
const rating = (random: Random): number => 1 + Math.floor(random.even() * 5);

const READINGS: readonly ((random: Random) => number)[] = [
  money,
  money,
  (random) => money(random) - 500,
  (random) => random.count(4),
  (random) => random.count(20),
  daysLate,
  rating,
  rating,
];

/** Eight criteria: three of money, two counts with many ties, days late (mostly none), two ratings; 2 % blanks as NaN. */
export const randomReadings = (clients: number): readonly Float64Array[] => {
  const random = randomFrom(clients);
  return READINGS.map((reading) =>
    Float64Array.from({ length: clients }, () => (random.even() < BLANKS ? NaN : reading(random))),
  );
};

/** The readings as a register with columns c0, c1 ... */
export const registerOf = (readings: readonly Float64Array[]): Register => {
  const clients = readings[0]?.length ?? 0;
  const keys = Array.from({ length: clients }, (_, client) => `C${client}`);
  return {
    columns: readings.map((column, index) => ({
      header: `c${index}`,
      cells: Array.from(column, (reading) => (Number.isNaN(reading) ? null : reading)),
    })),
    rows: Uint32Array.from({ length: clients }, (_, client) => client + 2),
    keys,
    labels: keys,
    doubtfulKey: new Uint8Array(clients),
    habits: { decimal: 'point', dateOrder: 'dmy', dateSystem: 1900 },
    excluded: 0,
    notices: [],
  };
};

const criterion = (index: number, weight: number): Criterion => ({
  id: `c${index}`,
  reading: { kind: 'column', header: `c${index}` },
  // Column 5 is days late.
  direction: index === 5 ? 'less' : 'more',
  scale: { kind: 'rank' },
  weight,
  missing: 'skip',
});

const tiers = (count: number) =>
  Array.from({ length: count }, (_, tier) => ({ name: `T${tier}`, contactDays: null }));

const modelWith = (model: Pick<Model, 'criteria' | 'method'>, tierCount: number): Model => ({
  schema: 1,
  name: 'benchmark',
  purpose: '',
  asOf: '2026-11-21',
  register: { key: null, label: null, rankWithin: null },
  orders: null,
  value: 'c0',
  ladder: { tiers: tiers(tierCount), missing: { name: 'D', contactDays: null }, minCoverage: 0.6 },
  rules: [],
  damping: null,
  writes: ['tier', 'score'],
  ...model,
});

export const WEIGHTS: readonly number[] = [25, 15, 15, 10, 10, 15, 5, 5];
export const SHARES: readonly number[] = [0.05, 0.15, 0.3];
export const CUTS: readonly number[] = [0.8, 0.95];
export const MIN_COVERAGE = 0.6;

/** Eight percent ranks, weighted, into four tiers by shares of clients. */
export const compositeModel = modelWith(
  {
    criteria: WEIGHTS.map((weight, index) => criterion(index, weight)),
    method: { kind: 'quota', of: null, shares: SHARES },
  },
  4,
);

/** ABC by value of the first column. */
export const abcModel = modelWith(
  { criteria: [criterion(0, 1)], method: { kind: 'pareto', of: 'c0', cuts: CUTS, boundary: 'up' } },
  3,
);
