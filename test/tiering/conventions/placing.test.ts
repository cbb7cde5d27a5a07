/** What every method has in common: the two inputs, the day, ties, negatives, few clients, limits. */
import fc from 'fast-check';
import { run, type CellValue, type Model, type Orders } from '../../../src/tiering';
import { ordersOf, specOf } from '../orders/orders-of';
import { modelOf, registerOf, runOf, tiersByKey } from '../register-of';

const three = { tiers: [{ name: 'A' }, { name: 'B' }, { name: 'C' }] };
const pareto = { kind: 'pareto', of: 'value', cuts: [0.8, 0.95] };
const quota = { kind: 'quota', shares: [0.15, 0.25] };

const modelOfValue = (method: object, reading: object = { kind: 'column', header: 'Value' }): Model =>
  modelOf({
    schema: 1,
    name: 'Values',
    register: { key: 'Client' },
    orders: specOf(),
    criteria: [{ id: 'value', reading, direction: 'more', weight: 1 }],
    method,
    ladder: three,
  });

/** The years keep a last value that happens to be the sum of the others from looking like a total. */
const registerOfValues = (values: readonly CellValue[]) =>
  registerOf([['Client', 'Value', 'Since'], ...values.map((value, place) => [`C${place + 1}`, value, 2001])]);

const tiers = (values: readonly CellValue[], method: object): string =>
  Object.values(tiersByKey(runOf(registerOfValues(values), modelOfValue(method)))).join('');

const amountOfOrders = { kind: 'orders', measure: 'amount', months: null };

function ranWithOrders(orders: Orders, method: object, asOf = '2026-11-21') {
  const register = registerOfValues(['Oslo', 'Rome', 'Riga', 'Bern']);
  const answer = run(register, modelOfValue(method, amountOfOrders), asOf, { orders });
  if (!answer.ok) throw new Error(JSON.stringify(answer.notices));
  return answer.value;
}

const header = ['Client', 'Date', 'Amount'];

it('C-1: orders and a column of their sums give the same tiers', () => {
  const orders = ordersOf([
    header,
    ['C1', '2026-01-01', 500],
    ['C1', '2026-02-01', 300],
    ['C2', '2026-01-01', 150],
    ['C3', '2026-01-01', 60],
    ['C3', '2026-01-02', -20],
    ['C4', '2026-01-01', 10],
  ]);
  const fromOrders = Object.values(tiersByKey(ranWithOrders(orders, pareto))).join('');
  expect([fromOrders, tiers([800, 150, 40, 10], pareto)]).toEqual(['ABCC', 'ABCC']);
});

it('C-2: orders after the day of the run are left out and counted in a warning', () => {
  const orders = ordersOf([
    header,
    ['C1', '2026-01-01', 5],
    ['C2', '2026-06-02', 5],
    ['C3', '2026-07-01', 5],
  ]);
  const done = ranWithOrders(orders, pareto, '2026-06-01');
  expect(done.placement(1).readings).toEqual({ value: 0 });
  expect(done.notices).toContainEqual(
    expect.objectContaining({ code: 'future-order', severity: 'warning', count: 2, rows: [3, 4] }),
  );
});

it('C-2: a run on the same day gives the same tiers, whenever it is made', () => {
  const orders = ordersOf([header, ['C1', '2026-01-01', 5], ['C2', '2026-06-02', 5]]);
  const recency = { kind: 'orders', measure: 'recencyDays', months: null };
  const model = { ...modelOfValue({ kind: 'quota', shares: [0.5, 0.2] }, recency), asOf: '2026-07-01' };
  const on = (today: string) => {
    const answer = run(registerOfValues([1, 2]), model, today, { orders });
    return answer.ok && [answer.value.asOf, tiersByKey(answer.value)];
  };
  expect(on('2026-07-01')).toEqual(on('2027-07-01'));
  expect(on('2027-07-01')).toEqual(['2026-07-01', { C1: 'A', C2: 'C' }]);
});

describe('C-6: ties', () => {
  const values = fc.array(fc.integer({ min: -3, max: 6 }), { minLength: 2, maxLength: 30 });
  const methods = [quota, pareto, { kind: 'cutoffs', of: 'value', floors: [4, 1] }];

  it.each(methods)('C-6: equal values get equal classes: $kind', (method) => {
    fc.assert(
      fc.property(values, (all) => {
        const placed = tiers(all, method);
        all.forEach((value, place) => {
          expect(placed[place]).toBe(placed[all.indexOf(value)]);
        });
      }),
      { numRuns: 1000 },
    );
  });

  it.each(methods)('C-6: no result depends on the order of rows: $kind', (method) => {
    const shuffled = values.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray([...all.keys()], { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, ([all, order]) => {
        const placed = tiers(all, method);
        const mixed = tiers(
          order.map((place) => all[place] ?? 0),
          method,
        );
        expect(mixed).toBe(order.map((place) => placed[place]).join(''));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('C-7: negatives', () => {
  it('C-7: who returns more than it buys is last, flagged, and no part of the shares of value', () => {
    const done = runOf(registerOfValues([600, 300, 200, -100]), modelOfValue(pareto));
    expect(Object.values(tiersByKey(done)).join('')).toBe('AABC');
    expect(done.placement(3).flags).toContain('not-positive');
    // 200 comes after 900 of 1,100, not of 1,000.
    expect(done.placement(2).reasons).toMatchObject([{ code: 'running-share', share: 900 / 1100 }]);
    expect(done.summary.map(({ valueShare }) => valueShare)).toEqual([900 / 1100, 200 / 1100, 0, 0]);
  });

  it('C-7: the flag does not depend on the method', () => {
    const done = runOf(registerOfValues([600, 300, 200, -100]), modelOfValue(quota));
    expect([2, 3].map((client) => done.placement(client).flags)).toEqual([[], ['not-positive']]);
  });

  it('C-7: returns count in the amount, not as orders, and not as the last order', () => {
    const orders = ordersOf([
      header,
      ['C1', '2026-01-01', 100],
      ['C1', '2026-03-01', -30],
      ['C2', '2026-02-01', 50],
    ]);
    const of = (measure: string) => {
      const model = modelOfValue(quota, { kind: 'orders', measure, months: null });
      const answer = run(registerOfValues([1, 2]), model, '2026-04-01', { orders });
      return answer.ok && Array.from(answer.value.measured[0]?.readings ?? []);
    };
    expect([of('amount'), of('count'), of('recencyDays')]).toEqual([
      [70, 50],
      [1, 1],
      [90, 59],
    ]);
  });
});

it('C-8: where all are equal, or only one is known, there is no variation, and each known client has 50 points', () => {
  for (const values of [
    [7, 7, 7],
    [7, null, null],
  ]) {
    const done = runOf(registerOfValues(values), modelOfValue(quota));
    expect(done.placement(0).points).toEqual({ value: 50 });
    expect(done.notices).toContainEqual(
      expect.objectContaining({ code: 'no-variation', criterion: 'value' }),
    );
  }
});

describe('C-9: few clients', () => {
  const few = (clients: number): boolean => {
    const done = runOf(
      registerOfValues(Array.from({ length: clients }, (_, place) => place)),
      modelOfValue(quota),
    );
    return done.notices.some(({ code }) => code === 'few-clients');
  };

  it('C-9: below ten clients shares of clients come with a warning, from ten on without', () => {
    expect([few(9), few(10)]).toEqual([true, false]);
  });

  it('C-9: one client of four is within the first 15 per cent, one of three is not', () => {
    expect([tiers([4, 3, 2, 1], quota), tiers([3, 2, 1], quota)]).toEqual(['ABCC', 'BCC']);
  });
});

describe('C-10: limits and sums', () => {
  it('C-10: a running share that is equal to the limit has reached it, whatever the last bits of an addition say', () => {
    // 22 + 20 + 11 + 7 are 60 of 75, exactly 80 per cent, which naive addition of shares misses.
    expect(tiers([22, 20, 11, 7, 6, 5, 4], pareto)).toBe('AAAABBB');
  });

  it('C-10: sums of cents are those of a person, in whatever order the orders stand', () => {
    const cents = fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(cents, (all) => {
        const lines = all.map((cent) => ['C1', '2026-01-01', cent / 100]);
        const sum = (rows: readonly (readonly CellValue[])[]) =>
          ranWithOrders(ordersOf([header, ...rows]), pareto).placement(0).readings['value'];
        const wanted = all.reduce((total, cent) => total + cent, 0) / 100;
        expect([sum(lines), sum([...lines].reverse())]).toEqual([wanted, wanted]);
      }),
      { numRuns: 200 },
    );
  });
});

describe('C-11: what the table holds beside clients', () => {
  it.each(['Итого', 'Всего', 'Total', 'Suma', '合计', '总计'])(
    'C-11: a row %s is left out, and said',
    (word) => {
      const register = registerOf([
        ['Client', 'Value'],
        ['C1', 5],
        ['C2', 7],
        [word, 12],
      ]);
      expect(register.keys).toEqual(['C1', 'C2']);
      expect(register.notices).toMatchObject([{ code: 'totals-row', rows: [4] }]);
    },
  );

  it('C-11: a last row without a name whose values are the sums of the others is left out, to a cent', () => {
    const keys = (total: number) =>
      registerOf([
        ['Client', 'Value'],
        ['C1', 5.1],
        ['C2', 7.2],
        [null, total],
      ]).keys;
    expect([keys(12.31), keys(12.33).length]).toEqual([['C1', 'C2'], 3]);
  });

  it('C-11: two kinds of money in one column stop the run', () => {
    const answer = run(registerOfValues(['5 €', '7 $', 8]), modelOfValue(pareto), '2026-11-21');
    expect(answer.ok).toBe(false);
    expect(answer.notices).toContainEqual(
      expect.objectContaining({ code: 'mixed-currency', marks: ['EUR', 'USD'], rows: [2, 3] }),
    );
  });

  it('C-11: the same key in two rows is said, and both rows are flagged', () => {
    const register = registerOf([
      ['Client', 'Value'],
      ['C1', 5],
      ['C2', 7],
      ['C1', 9],
    ]);
    const done = runOf(register, modelOfValue(pareto));
    expect([0, 1, 2].map((client) => done.placement(client).flags.includes('duplicate-key'))).toEqual([
      true,
      false,
      true,
    ]);
    expect(done.notices).toContainEqual(expect.objectContaining({ code: 'duplicate-key', rows: [2, 4] }));
  });
});
