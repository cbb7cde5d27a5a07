import { notice, nowhere } from '../notice';
import type { Notice } from '../notices';
import { numbersIn } from '../reading/column-readings';
import type { Register } from '../register';
import type { NetProfitReading, ProfitPart } from '../specs/reading-spec';
import { sumAcross } from '../stats/sum-across';
import type { Readings } from './readings';
import { rowsWith } from './rows-with';
import { unitsOfCooperation } from './units-of-cooperation';

const daysInYear = 365;

/** What net profit is made of, client by client, in money: revenue, and what each part takes away (below zero it adds). */
export interface NetProfitParts {
  readonly revenue: Float64Array;
  /** Null where the part has no column, or costs nothing; NaN where its cell does not say: it then counts 0. */
  readonly discounts: Float64Array | null;
  readonly costs: Float64Array | null;
  readonly returns: Float64Array | null;
  /** Number of orders x cost of one. */
  readonly orders: Float64Array | null;
  /** Revenue x days of deferral / 365 x yearly rate; below zero for prepayment. */
  readonly finance: Float64Array | null;
  readonly service: Float64Array | null;
  /** NaN where the revenue is missing. */
  readonly total: Float64Array;
  /** The total over the time of cooperation; null where it is not asked for. */
  readonly perTime: Float64Array | null;
  readonly notices: readonly Notice[];
}

/**
 * What remains of a client's revenue: less discounts, cost of goods, returns, so much for each order, the cost of the money
 * that deferred payment ties up, and service. A part without a column, or with a blank cell, counts 0, with
 * a notice; without revenue there is no profit. Losses stay below zero; prepayment earns. Columns hold amounts to take away,
 * written without a minus sign. With `per` also divided by the time of cooperation, on the day of the run (`asOf`, ISO).
 */
export function netProfitParts(register: Register, reading: NetProfitReading, asOf: string): NetProfitParts {
  const revenue = numbersIn(register, reading.revenue);
  const parts = partsOf(register, reading, revenue.readings);
  const total = totalOf(revenue.readings, parts);
  const time = reading.per === null ? null : unitsOfCooperation(register, reading.per, asOf);
  const absent = absentParts.filter((name) => !parts.some((part) => part.name === name));
  const moneyOf = (name: ProfitPart): Float64Array | null =>
    parts.find((part) => part.name === name)?.money ?? null;
  return {
    revenue: revenue.readings,
    discounts: moneyOf('discounts'),
    costs: moneyOf('costs'),
    returns: moneyOf('returns'),
    orders: moneyOf('orders'),
    finance: moneyOf('finance'),
    service: moneyOf('service'),
    total,
    perTime: time === null ? null : total.map((one, client) => one / (time.readings[client] ?? NaN)),
    notices: [
      ...revenue.notices,
      ...parts.flatMap((part) => part.notices),
      ...(absent.length === 0 ? [] : [notice('parts-not-counted', nowhere, { parts: absent })]),
      ...(time?.notices ?? []),
    ],
  };
}

/** Net profit as a reading: in all, or per unit of the time of cooperation (see `netProfitParts`). */
export function netProfit(register: Register, reading: NetProfitReading, asOf: string): Readings {
  const { total, perTime, notices } = netProfitParts(register, reading, asOf);
  return { readings: perTime ?? total, notices };
}

const absentParts: readonly ProfitPart[] = ['discounts', 'costs', 'returns', 'orders', 'finance', 'service'];

interface Part {
  readonly name: ProfitPart;
  readonly money: Float64Array;
  readonly notices: readonly Notice[];
}

/** The parts that have a column and, where a price belongs to it, one above zero. */
function partsOf(register: Register, reading: NetProfitReading, revenue: Float64Array): readonly Part[] {
  const { costPerOrder, financeRate } = reading;
  const plain = (figure: number): number => figure;
  return [
    ...part('discounts', reading.discounts, plain),
    ...part('costs', reading.costs, plain),
    ...part('returns', reading.returns, plain),
    ...part('orders', costPerOrder > 0 ? reading.orders : null, (count) => count * costPerOrder),
    ...part(
      'finance',
      financeRate > 0 ? reading.daysDeferred : null,
      (days, client) => ((revenue[client] ?? NaN) * days * financeRate) / daysInYear,
    ),
    ...part('service', reading.service, plain),
  ];

  function part(
    name: ProfitPart,
    header: string | null,
    moneyOf: (figure: number, client: number) => number,
  ): readonly Part[] {
    if (header === null) return [];
    const { readings, notices } = numbersIn(register, header);
    const blank = rowsWith(register, (client) => Number.isNaN(readings[client] ?? NaN));
    const counted = notices.filter(({ code }) => code !== 'missing-reading');
    return [
      {
        name,
        money: readings.map(moneyOf),
        notices: blank === null ? counted : [...counted, notice('part-not-counted', blank, { header })],
      },
    ];
  }
}

function totalOf(revenue: Float64Array, parts: readonly Part[]): Float64Array {
  const taken = parts.map(({ money }) => money.map((one) => -one));
  const total = sumAcross([revenue, ...taken]);
  return total.map((one, client) => (Number.isNaN(revenue[client] ?? NaN) ? NaN : one));
}
