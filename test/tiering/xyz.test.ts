import type { CellValue } from '../../src/tiering';
import { tiersByKey } from './register-of';
import { smallRun } from './reports/small-runs';
import { expectClose, textOf } from './stats/oracle-file';

/**
 * Evenness, from orders to classes: the deviation of the population over the mean of the quarters since the first order, a quarter
 * without orders being 0.
 */
const quarters: Readonly<Record<string, readonly number[]>> = {
  // Mean 5, no deviation.
  Even: [5, 5, 5, 5],
  // Mean 25, deviations -15, -5, 5, 15: variance 500 / 4 = 125. Over n - 1 it would be 0.516, one class lower.
  Rising: [10, 20, 30, 40],
  // Mean 2, each quarter 1 beside it: exactly a half.
  'At a half': [1, 1, 3, 3],
  // Mean 1, each quarter 1 beside it: exactly one.
  'At one': [2, 2, 0, 0],
  // Mean 10, deviations 30, -10, -10, -10: variance 1200 / 4 = 300. Without the empty quarters it would be even.
  Once: [40, 0, 0, 0],
  // The first order is in the third quarter: two quarters tell nothing.
  Late: [0, 0, 7, 7],
  // Mean 0.
  Returned: [10, 0, 0, -10],
  Never: [0, 0, 0, 0],
};
const middles = ['2026-02-15', '2026-05-15', '2026-08-15', '2026-11-15'];

function xyz(limits?: readonly number[]) {
  const orders = Object.entries(quarters).flatMap(([client, amounts]) =>
    amounts.flatMap((amount, place): CellValue[][] =>
      amount === 0 ? [] : [[client, middles[place] ?? '', amount]],
    ),
  );
  const variation = {
    id: 'variation',
    reading: { kind: 'orders', measure: 'variation', months: 12 },
    direction: 'less',
  };
  return smallRun(
    [['Client', 'City'], ...Object.keys(quarters).map((client) => [client, 'Oslo'])],
    {
      criteria: [variation],
      method: { kind: 'xyz', of: 'variation', ...(limits === undefined ? {} : { limits }) },
      ladder: { tiers: ['X', 'Y', 'Z'].map((name) => ({ name })) },
    },
    { orders, asOf: '2026-12-31' },
  );
}

it('O-6: the variation is the deviation of the population over the mean, empty quarters counted as 0 (D19)', () => {
  const done = xyz();
  const readings = done.register.keys.map((_, client) => done.placement(client).readings['variation']);
  expectClose(
    readings.slice(0, 5).map((one) => one ?? NaN),
    [0, Math.sqrt(125) / 25, 0.5, 1, Math.sqrt(300) / 10],
  );
  expect(readings.slice(5)).toEqual([null, null, null]);
});

it('O-6: X is up to a half and Y up to one, both included; who tells nothing is D (D18)', () => {
  expect(tiersByKey(xyz())).toEqual({
    Even: 'X',
    Rising: 'X',
    'At a half': 'X',
    'At one': 'Y',
    Once: 'Z',
    Late: 'D',
    Returned: 'D',
    Never: 'D',
  });
});

it('O-6: the limits of goods, 10 and 25 per cent, put nearly all clients into Z (D18)', () => {
  expect(Object.values(tiersByKey(xyz([0.1, 0.25]))).join('')).toBe('XZZZZDDD');
});

describe('beside pandas, on the purchases of the CDNOW sample', () => {
  const rows = textOf('xyz/cdnow_expected.csv').trim().split('\n').slice(1);
  const expected = new Map(
    rows.map((row) => {
      const [customer = '', zeroFilled, nonZero] = row.split(',');
      return [customer, { zeroFilled: Number(zeroFilled), nonZero: Number(nonZero) }];
    }),
  );
  const purchases = textOf('cdnow/CDNOW_sample.txt')
    .trim()
    .split('\n')
    .map((line): CellValue[] => {
      const [, customer, day = '', , amount] = line.trim().split(/\s+/);
      const date = `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`;
      return [String(Number(customer)), date, Number(amount)];
    });
  const customers = [...new Set(purchases.map(([customer]) => String(customer)))];
  const done = smallRun(
    [['Client', 'City'], ...customers.map((customer) => [customer, 'Oslo'])],
    {
      criteria: [
        {
          id: 'variation',
          reading: { kind: 'orders', measure: 'variation', months: null },
          direction: 'less',
        },
      ],
      method: { kind: 'xyz', of: 'variation' },
      ladder: { tiers: ['X', 'Y', 'Z'].map((name) => ({ name })) },
    },
    { orders: purchases, asOf: '1998-06-30' },
  );
  const readings = new Map(
    done.register.keys.map((key, client) => [key, done.placement(client).readings['variation'] ?? null]),
  );

  it('O-6: every customer varies as pandas says, empty quarters counted as 0', () => {
    const told = [...readings].filter(([, reading]) => reading !== null);
    expect(told).toHaveLength(2349);
    expectClose(
      told.map(([, reading]) => reading ?? NaN),
      told.map(([key]) => expected.get(key)?.zeroFilled ?? NaN),
      1e-9,
    );
    expect([...expected.keys()].filter((key) => readings.get(key) === null)).toEqual([]);
  });

  it('O-6: without the empty quarters nearly all would seem even, those who came once too (D19)', () => {
    const all = [...expected.values()];
    const ours = Object.values(tiersByKey(done)).filter((tier) => tier === 'X').length;
    expect(ours).toBe(all.filter(({ zeroFilled }) => zeroFilled <= 0.5).length);
    expect([ours, all.filter(({ nonZero }) => nonZero <= 0.5).length]).toEqual([29, 2024]);
  });
});
