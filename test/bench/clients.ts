/** Registers for the benchmark: the shapes of real ones, in any size. */
import { checkModel, type Criterion, type Model, type OrdersMeasure, type Register } from '../../src/tiering';
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
export const registerOf = (readings: readonly Float64Array[]): Register => ({
  ...keyedRegister(readings[0]?.length ?? 0),
  columns: columnsOf(readings),
});

const columnsOf = (readings: readonly Float64Array[]): Register['columns'] =>
  readings.map((column, index) => ({ header: `c${index}`, cells: { numbers: column } }));

/**
 * The same register in columns by turns: the one that was sorted last is remembered, and each round is to be a newly opened sheet's.
 * There are two copies, since fresh ones for each round would keep the collector busy.
 */
export const registersByTurns = (readings: readonly Float64Array[]): (() => Register) => {
  const register = registerOf(readings);
  const copies = [readings, readings.map((column) => column.slice())].map(columnsOf);
  let turn = 0;
  return () => {
    turn += 1;
    return { ...register, columns: copies[turn % copies.length] ?? [] };
  };
};

/** So many clients with keys and no columns. */
export const keyedRegister = (clients: number): Register => {
  const keys = Array.from({ length: clients }, (_, client) => `C${client}`);
  return {
    columns: [],
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

const modelWith = (model: object, tierCount: number): Model => {
  const tiers = Array.from({ length: tierCount }, (_, tier) => ({ name: `T${tier}` }));
  const answer = checkModel({
    schema: 1,
    name: 'benchmark',
    asOf: 'today',
    value: 'c0',
    ladder: { tiers },
    writes: ['tier', 'score'],
    ...model,
  });
  if (!answer.ok) throw new Error(answer.notices.map(({ code }) => code).join(', '));
  return answer.value;
};

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

const ordersReading = (id: string, measure: OrdersMeasure): Criterion => ({
  id,
  reading: { kind: 'orders', measure, months: null },
  direction: measure === 'recencyDays' ? 'less' : 'more',
  scale: { kind: 'rank' },
  weight: 0,
  missing: 'skip',
});

const rfmWith = (segments: 'standard' | null): Model =>
  modelWith(
    {
      register: { key: 'Client', label: null },
      orders: { client: 'client', date: 'date', amount: 'amount' },
      value: 'm',
      criteria: [
        ordersReading('r', 'recencyDays'),
        ordersReading('f', 'count'),
        ordersReading('m', 'amount'),
      ],
      method: {
        kind: 'rfm',
        recency: 'r',
        frequency: 'f',
        monetary: 'm',
        bins: 5,
        thresholds: null,
        segments,
      },
      ladder: undefined,
    },
    0,
  );

/** Recency, frequency and monetary of all orders in quintiles; the code is the tier. */
export const rfmModel = rfmWith(null);

/** The same; the segment that a code belongs to is the tier. */
export const segmentModel = rfmWith('standard');
