import fc from 'fast-check';
import type { CellValue } from '../../../src/tiering';
import { crossSell } from '../../../src/tiering/reports/cross-sell';
import { nextOrders } from '../../../src/tiering/reports/next-orders';
import type { Rows } from '../orders/orders-of';
import { asking, smallRun, specIn } from './small-runs';

/** Ten bakeries of the best class, C0 to C9, four of the last, D0 to D3. */
const clients: Rows = [
  ['Client', 'Points', 'Trade'],
  ...Array.from({ length: 10 }, (_, place) => [`C${place}`, 90, place < 6 ? 'Bakery' : 'Café']),
  ...Array.from({ length: 4 }, (_, place) => [`D${place}`, 10, 'Bakery']),
];
const day = '2026-10-01';
const bought = (product: CellValue, keys: readonly string[], date: CellValue = day): Rows =>
  keys.map((key) => [key, date, 10, product]);
const cs = (...places: readonly number[]): readonly string[] => places.map((place) => `C${place}`);

const offersOf = (orders: Rows, rest: object = {}, list: Rows = clients) => {
  const done = smallRun(list, asking('cross-sell', rest), { orders });
  return crossSell(done, specIn(done, 'cross-sell'));
};
const to = (report: ReturnType<typeof crossSell>, key: string) =>
  report.clients.find((client) => client.key === key)?.offers ?? [];
/** Nothing but gaps: no lift is that high. */
const gapsOnly = { lift: 1000 };

describe('what its class buys and a client does not', () => {
  const orders = [
    ...bought('Filter', cs(0, 1, 2, 3, 4, 5, 6)),
    ...bought('Sugar', cs(0, 1, 2)),
    ...bought('Salt', cs(0, 1)),
  ];

  it('S1-2: is offered before the order, with the part of the class that buys it', () => {
    expect(to(offersOf(orders, gapsOnly), 'C9')).toEqual([
      { code: 'gap', product: 'Filter', share: 0.7, buyers: 7, clients: 10, tier: 'Platinum', type: null },
      { code: 'gap', product: 'Sugar', share: 0.3, buyers: 3, clients: 10, tier: 'Platinum', type: null },
    ]);
  });

  it('is not offered to those who have it, nor to other classes', () => {
    const report = offersOf(orders, gapsOnly);
    expect(to(report, 'C5').map(({ product }) => product)).toEqual(['Sugar']);
    expect(to(report, 'C0')).toEqual([]);
    expect(to(report, 'D0')).toEqual([]);
  });

  it('is looked for among clients of the same trade where the report names a column of trades', () => {
    const report = offersOf(orders, { ...gapsOnly, type: 'Trade' });
    expect(to(report, 'C5')[0]).toMatchObject({ product: 'Sugar', share: 0.5, clients: 6, type: 'Bakery' });
    // One café of four buys filters: too few of them, though most of the class do.
    expect(to(report, 'C9')).toEqual([]);
  });

  it('is looked for in the whole class for a client whose trade is not known', () => {
    const list = clients.map((row) => (row[0] === 'C9' ? ['C9', 90, null] : row));
    expect(to(offersOf(orders, { ...gapsOnly, type: 'Trade' }, list), 'C9')[0]).toMatchObject({
      share: 0.7,
      type: null,
    });
  });

  it('is not offered when discontinued, however it is written', () => {
    expect(
      to(offersOf(orders, { ...gapsOnly, discontinued: ['FILTER'] }), 'C9').map(({ product }) => product),
    ).toEqual(['Sugar']);
  });

  it('counts what was bought in the months asked for, and is offered again to those who stopped', () => {
    const old = [...bought('Filter', cs(0, 1, 2, 3)), ...bought('Filter', cs(4), '2024-01-01')];
    expect(to(offersOf(old, gapsOnly), 'C4')[0]).toMatchObject({ product: 'Filter', share: 0.4 });
    expect(to(offersOf(old, { ...gapsOnly, months: null }), 'C4')).toEqual([]);
  });

  it('is not offered within the usual time between orders of a client, long as it may be', () => {
    const slow = ['2018-01-01', '2021-01-01', '2024-01-01'].flatMap((date) => bought('Flour', cs(4), date));
    const old = [...bought('Filter', cs(0, 1, 2, 3)), ...bought('Filter', cs(4), '2024-01-01'), ...slow];
    // Every three years: what it bought less than three years ago it does not need yet.
    expect(to(offersOf(old, gapsOnly), 'C4')).toEqual([]);
  });

  it('counts sales only: what was given back as a whole is not bought', () => {
    const back: Rows = [...orders, ['C5', day, -10, 'Sugar']];
    expect(to(offersOf(back, gapsOnly), 'C9')[1]).toMatchObject({ product: 'Sugar', buyers: 3 });
  });
});

describe('what goes with what a client buys', () => {
  const orders = [
    ...bought('Oven', ['C0', 'C1', 'C2', 'D0']),
    ...bought('Tray', ['C0', 'C1', 'C2']),
    ...bought('Salt', ['C3', 'C4', 'C5', 'C6', 'C7', 'C8']),
  ];
  const pairsOnly = { adoption: 1 };

  it('is offered with the part of the buyers of the one who buy the other (S1-2)', () => {
    // Of ten clients who buy anything three have both: 3/4 of the ovens, 3/4 over 3/10 as often.
    expect(to(offersOf(orders, pairsOnly), 'D0')).toEqual([
      { code: 'association', product: 'Tray', bought: 'Oven', share: 0.75, buyers: 3, clients: 4, lift: 2.5 },
    ]);
  });

  it('needs three clients at least who buy both', () => {
    const two = orders.filter(([key, , , product]) => !(key === 'C2' && product === 'Tray'));
    expect(to(offersOf(two, pairsOnly), 'D0')).toEqual([]);
  });

  it('needs both to meet more often than by chance', () => {
    expect(to(offersOf(orders, { ...pairsOnly, lift: 2.5 }), 'D0')).toEqual([]);
  });
});

it('of two grounds for one product the better one is given, and no more products than asked for', () => {
  const orders = [
    ...bought('Oven', cs(0, 1, 2, 9)),
    ...bought('Tray', cs(0, 1, 2)),
    ...bought('Salt', cs(3, 4, 5, 6, 7)),
  ];
  // Trays: 3 of 10 of the class, 3 of 4 who buy ovens. Salt: half of the class.
  expect(to(offersOf(orders), 'C9').map(({ code, product, share }) => [code, product, share])).toEqual([
    ['association', 'Tray', 0.75],
    ['gap', 'Salt', 0.5],
  ]);
  expect(to(offersOf(orders, { most: 1 }), 'C9')).toHaveLength(1);
});

it('a model that asks for offers must name the column of products', () => {
  expect(() => offersOf([['C0', day, 10]])).toThrow('orders.product');
});

it('asked of a run without orders, or without products in them, it says what is missing', () => {
  const asked = smallRun(clients, asking('cross-sell'), { orders: bought('Salt', cs(0)) });
  const spec = specIn(asked, 'cross-sell');
  expect(crossSell(smallRun(clients), spec)).toMatchObject({ missing: 'orders', clients: [] });
  const unnamed = smallRun(clients, {}, { orders: [['C0', day, 10]] });
  expect(crossSell(unnamed, spec)).toMatchObject({ missing: 'products', clients: [] });
});

it('common traits, what to offer and when the next order is due come from one run (S1-2)', () => {
  const orders = ['2026-08-23', '2026-09-22', '2026-10-22'].flatMap((date) =>
    bought('Flour', cs(0, 1, 2, 3), date),
  );
  const done = smallRun(clients, { reports: [{ kind: 'cross-sell' }, { kind: 'next-orders' }] }, { orders });
  expect(to(crossSell(done, specIn(done, 'cross-sell')), 'C9')[0]?.product).toBe('Flour');
  expect(JSON.stringify(nextOrders(done, specIn(done, 'next-orders')))).toContain('2026-11-21');
});

describe('whatever clients buy', () => {
  const products = ['a', 'b', 'c', 'd', 'e', 'f'];
  const basket = fc.subarray(products);
  const baskets = fc.array(basket, { minLength: 4, maxLength: 14 });
  type All = readonly (readonly string[])[];

  /** By counting everything for everybody. */
  function counted(all: All, own: number, most: number): readonly (readonly [string, number])[] {
    const mine = all[own] ?? [];
    const filled = all.filter((one) => one.length > 0);
    const having = (...wanted: readonly string[]): number =>
      filled.filter((one) => wanted.every((product) => one.includes(product))).length;
    return products
      .filter((product) => !mine.includes(product))
      .map((product): readonly [string, number] => {
        const shares = mine
          .filter((other) => having(product, other) >= 3)
          .filter(
            (other) =>
              (having(product, other) * filled.length) / (having(product) * having(other)) > 1.2 + 1e-9,
          )
          .map((other) => having(product, other) / having(other));
        const adopted = having(product) / all.length;
        return [product, Math.max(0, ...shares, adopted >= 0.3 - 1e-9 ? adopted : 0)];
      })
      .filter(([, share]) => share > 0)
      .sort(([one, share], [other, greater]) => greater - share || (one < other ? -1 : 1))
      .slice(0, most);
  }

  const rowsFor = (all: All): Rows => [['Client', 'Points'], ...all.map((_, place) => [`C${place}`, 90])];
  const linesOf = (all: All): Rows =>
    all.flatMap((one, place) => one.map((product) => [`C${place}`, day, 5, product]));

  it('the offers are the best that counting everything finds', () => {
    fc.assert(
      fc.property(baskets, fc.integer({ min: 1, max: 4 }), (all, most) => {
        if (all.every((one) => one.length === 0)) return;
        const report = offersOf(linesOf(all), { most }, rowsFor(all));
        all.forEach((_, place) => {
          const offers = to(report, `C${place}`).map(({ product, share }) => [product, share]);
          expect(offers).toEqual(counted(all, place, most));
        });
      }),
      { numRuns: 1000 },
    );
  });

  it('the offers do not depend on the order of lines', () => {
    fc.assert(
      fc.property(baskets, (all) => {
        if (all.every((one) => one.length === 0)) return;
        const lines = linesOf(all);
        expect(offersOf([...lines].reverse(), {}, rowsFor(all)).clients).toEqual(
          offersOf(lines, {}, rowsFor(all)).clients,
        );
      }),
      { numRuns: 300 },
    );
  });
});
