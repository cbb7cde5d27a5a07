import fc from 'fast-check';
import { netProfitParts } from '../../../src/tiering/readings/net-profit';
import type { NetProfitReading } from '../../../src/tiering/specs/reading-spec';
import { modelOf, registerOf, runOf } from '../register-of';
import { readRows, saidOf } from './read-rows';

const full = {
  kind: 'netProfit',
  revenue: 'Revenue',
  discounts: 'Discounts',
  costs: 'Costs',
  returns: 'Returns',
  orders: 'Orders',
  costPerOrder: 5,
  daysDeferred: 'Days',
  financeRate: 0.2,
  service: 'Service',
  per: null,
} satisfies NetProfitReading;

const rows = [
  ['Id', 'Revenue', 'Discounts', 'Costs', 'Returns', 'Orders', 'Days', 'Service', 'First'],
  ['discount', 1000, 100, 600, 0, 4, 0, 0, '2025-11-21'],
  ['deferred', 1000, 0, 600, 0, 4, 182.5, 0, '2025-11-21'],
  ['prepaid', 1000, 0, 600, 0, 4, -36.5, 0, '2025-11-21'],
  ['returning', 1000, 0, 600, 150, 4, 0, 0, '2025-11-21'],
  ['daily', 1000, 0, 600, 0, 60, 0, 70, '2025-11-21'],
];

it('S0-6: discounts, deferred payment, returns, and many small orders lower the profit of equal revenue', () => {
  const model = modelOf({
    schema: 1,
    name: 'Net profit',
    criteria: [{ id: 'profit', reading: full, direction: 'more' }],
    method: { kind: 'cutoffs', of: 'profit', floors: [300] },
    ladder: { tiers: [{ name: 'Gold' }, { name: 'Silver' }] },
  });
  const done = runOf(registerOf(rows), model);
  const placed = done.register.keys.map((key, client) => {
    const { readings, tier } = done.placement(client);
    return [key, readings['profit'], tier];
  });
  expect(placed).toEqual([
    // 1000 - 100 - 600 - 4 x 5
    ['discount', 280, 'Silver'],
    // 1000 - 600 - 20 - 1000 x 182.5 / 365 x 0.2
    ['deferred', 280, 'Silver'],
    // Prepayment earns: 1000 - 600 - 20 + 1000 x 36.5 / 365 x 0.2
    ['prepaid', 400, 'Gold'],
    // 1000 - 600 - 150 - 20
    ['returning', 230, 'Silver'],
    // 1000 - 600 - 60 x 5 - 70
    ['daily', 30, 'Silver'],
  ]);
  expect(done.notices.map(({ code }) => code)).not.toContain('parts-not-counted');
});

it('S0-6: parts without a column or a price count nothing, and are named', () => {
  const reading = { ...full, discounts: null, costPerOrder: 0, service: null };
  const { readings, notices } = readRows(rows, reading);
  expect(readings).toMatchObject({ discount: 400, daily: 400 });
  expect(notices).toMatchObject([{ code: 'parts-not-counted', parts: ['discounts', 'orders', 'service'] }]);
});

it('S0-6: a blank part counts nothing and is said; without revenue there is no profit', () => {
  const { readings, notices } = readRows(
    [
      ['Id', 'Revenue', 'Costs'],
      ['a', 100, null],
      ['b', null, 30],
      ['c', 100, 130],
    ],
    { kind: 'netProfit', revenue: 'Revenue', costs: 'Costs' },
  );
  expect(readings).toEqual({ a: 100, b: null, c: -30 });
  expect(saidOf(notices)).toEqual([
    ['missing-reading', [3]],
    ['part-not-counted', [2]],
    ['parts-not-counted', []],
  ]);
});

it('per time, the profit is divided by the time of cooperation', () => {
  const per = { since: 'First', unit: 'day', minDays: 90 };
  const { readings } = readRows(rows, { ...full, per });
  expect(readings['deferred']).toBeCloseTo(280 / 365, 12);
});

it('the parts add up to the total, and blank cells and absent columns can be told apart', () => {
  const register = registerOf([
    ['Id', 'Revenue', 'Costs', 'Returns'],
    ['a', 100.1, 30.1, null],
    ['b', 50, 20, 5],
  ]);
  const parts = netProfitParts(
    register,
    { ...full, discounts: null, orders: null, daysDeferred: null, service: null },
    '2026-11-21',
  );
  expect(Array.from(parts.total)).toEqual([70, 25]);
  expect(Array.from(parts.returns ?? [])).toEqual([NaN, 5]);
  expect(parts).toMatchObject({ discounts: null, orders: null, finance: null, service: null, perTime: null });
});

it('clients of equal parts have equal profit, to the last bit, whatever part an amount stands in', () => {
  const cents = fc.integer({ min: 0, max: 100_000 }).map((one) => one / 100);
  fc.assert(
    fc.property(cents, cents, cents, cents, (revenue, one, two, three) => {
      const { readings } = readRows(
        [
          ['Id', 'Revenue', 'Costs', 'Returns', 'Service'],
          ['a', revenue, one, two, three],
          ['b', revenue, three, one, two],
        ],
        { kind: 'netProfit', revenue: 'Revenue', costs: 'Costs', returns: 'Returns', service: 'Service' },
      );
      expect(readings['a']).toBe(readings['b']);
    }),
    { numRuns: 1000 },
  );
});
