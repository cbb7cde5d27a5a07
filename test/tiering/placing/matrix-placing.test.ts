import fc from 'fast-check';
import type { CellValue } from '../../../src/tiering';
import { modelOf, registerOf, runOf, tiersByKey } from '../register-of';

const criterion = (id: string, header: string, rest: object = {}) => ({
  id,
  reading: { kind: 'column', header },
  direction: 'more',
  ...rest,
});
const bank = {
  schema: 1,
  name: 'Bank',
  criteria: [criterion('assets', 'Assets'), criterion('intent', 'Purchases')],
  method: {
    kind: 'matrix',
    rows: { of: 'assets', floors: [1000, 100] },
    columns: { of: 'intent', floors: [2, 1] },
    table: [
      ['A', 'B', 'B'],
      ['B', 'B', 'C'],
      ['C', 'C', 'C'],
    ],
    forceShares: null,
  },
  ladder: { tiers: [{ name: 'A' }, { name: 'B' }, { name: 'C' }] },
};
const header = ['Client', 'Assets', 'Purchases'];

function bankRun(clients: readonly (readonly CellValue[])[], method: object = {}, rest: object = {}) {
  return runOf(
    registerOf([header, ...clients]),
    modelOf({ ...bank, ...rest, method: { ...bank.method, ...method } }),
  );
}

const nine = bankRun([
  ['HH', 5000, 3],
  ['HM', 5000, 1],
  ['HL', 5000, 0],
  ['MH', 500, 2],
  ['MM', 500, 1],
  ['ML', 500, 0],
  ['LH', 50, 9],
  ['LM', 50, 1],
  ['LL', 50, 0],
]);

it('S2-1: assets crossed with recent purchases give A, B and C: large and willing are A, and there are two ways into B', () => {
  expect(tiersByKey(nine)).toEqual({
    HH: 'A',
    HM: 'B',
    HL: 'B',
    MH: 'B',
    MM: 'B',
    ML: 'C',
    LH: 'C',
    LM: 'C',
    LL: 'C',
  });
});

it('S2-1: a client of whom assets or intent are unknown is D, to be found out about, never C (D8)', () => {
  const done = bankRun([
    ['known', 5000, 3],
    ['no assets', null, 3],
    ['no intent', 50, 'н/д'],
    ['nothing', '', ''],
    ['nothing bought', 50, 0],
  ]);
  expect(tiersByKey(done)).toEqual({
    known: 'A',
    'no assets': 'D',
    'no intent': 'D',
    nothing: 'D',
    'nothing bought': 'C',
  });
  expect(done.placement(1).reasons).toEqual([{ code: 'missing', coverage: 0.5, criteria: ['assets'] }]);
});

it('few assets with much intent ask for a closer look, and nobody else does', () => {
  const flagged = nine.register.keys.filter((_, client) =>
    nine.placement(client).flags.includes('look-closer'),
  );
  expect(flagged).toEqual(['LH']);
});

it('the reason names the cell, levels counted from the best', () => {
  expect(nine.placement(3).reasons).toEqual([{ code: 'cell', row: 1, column: 0, tier: 'B', forced: null }]);
});

const ten: readonly (readonly CellValue[])[] = [
  ['a', 9000, 5],
  ['b', 8000, 4],
  ['c', 7000, 3],
  ['d', 6000, 2],
  ['e', 5000, 1],
  ['f', 4000, 0],
  ['g', 300, 3],
  ['h', 200, 0],
  ['i', 50, 8],
  ['j', null, 8],
];

it('S2-1: by shares the highest assets are the top fifth, the middle the next three tenths (D4)', () => {
  const done = bankRun(ten, { rows: { of: 'assets', shares: [0.2, 0.3] } });
  // Positions of nine known clients: 1/18, 3/18 | 5/18, 7/18, 9/18 | the rest.
  const rows = Array.from({ length: 9 }, (_, client) => done.placement(client).reasons[0]);
  expect(rows.map((reason) => (reason?.code === 'cell' ? reason.row : null))).toEqual([
    0, 0, 1, 1, 1, 2, 2, 2, 2,
  ]);
});

it('S2-1: forced shares fill A with a fifth and B with three tenths of the known, in the order of cells and points', () => {
  const free = tiersByKey(bankRun(ten));
  expect(free).toEqual({ a: 'A', b: 'A', c: 'A', d: 'A', e: 'B', f: 'B', g: 'B', h: 'C', i: 'C', j: 'D' });
  // Of B: e 50 + 22.2 points, f 37.5 + 5.6, g 25 + 50: so g, e, f. Positions of nine: a 1/18, b 3/18, c 5/18, d 7/18, g 9/18.
  const forced = bankRun(ten, { forceShares: [0.2, 0.3] });
  expect(tiersByKey(forced)).toEqual({
    a: 'A',
    b: 'A',
    c: 'B',
    d: 'B',
    e: 'C',
    f: 'C',
    g: 'B',
    h: 'C',
    i: 'C',
    j: 'D',
  });
  expect(forced.placement(2).reasons).toEqual([
    { code: 'cell', row: 0, column: 0, tier: 'A', forced: 2.5 / 9 },
  ]);
});

it('forced shares keep clients of one cell with equal readings together', () => {
  const done = bankRun(
    [...Array.from({ length: 8 }, (_, place) => [`s${place}`, 500, 1]), ['top', 5000, 3]],
    {
      forceShares: [0.2, 0.3],
    },
  );
  expect(new Set(Object.values(tiersByKey(done)))).toEqual(new Set(['A', 'C']));
});

it('S2-7: lookers are A, B or C by their intent alone, from a column of 1 to 3, and D where nobody asked', () => {
  const lookers = modelOf({
    ...bank,
    criteria: [criterion('intent', 'Intent')],
    method: { kind: 'cutoffs', of: 'intent', floors: [3, 2] },
  });
  const done = runOf(
    registerOf([
      ['Client', 'Intent'],
      ['clear', 3],
      ['some', 2],
      ['industry', 1],
      ['blank', null],
    ]),
    lookers,
  );
  expect(tiersByKey(done)).toEqual({ clear: 'A', some: 'B', industry: 'C', blank: 'D' });
});

it('where less is better an axis reads "up to"', () => {
  const criteria = [criterion('assets', 'Assets'), criterion('intent', 'Purchases', { direction: 'less' })];
  const done = bankRun(
    [
      ['quick', 5000, 5],
      ['slow', 5000, 90],
    ],
    { columns: { of: 'intent', floors: [10, 30] } },
    { criteria },
  );
  expect(tiersByKey(done)).toEqual({ quick: 'A', slow: 'B' });
});

it('an axis may be read by running shares of value', () => {
  const done = bankRun(
    [
      ['giant', 850, 2],
      ['large', 100, 2],
      ['small', 50, 2],
      ['loss', -10, 2],
    ],
    { rows: { of: 'assets', cuts: [0.8, 0.9] } },
  );
  // Share before: 0; 0.85; 0.95.
  expect(tiersByKey(done)).toEqual({ giant: 'A', large: 'B', small: 'C', loss: 'C' });
});

it('axes by shares are read within each group where the model ranks within groups', () => {
  const rows = (region: string, least: number): readonly CellValue[][] =>
    [3, 2, 1].map((assets) => [`${region}${assets}`, least * assets, 2, region]);
  const register = registerOf([[...header, 'Region'], ...rows('N', 1000), ...rows('S', 1)]);
  const model = modelOf({
    ...bank,
    register: { rankWithin: 'Region' },
    method: { ...bank.method, rows: { of: 'assets', shares: [0.34, 0.33] } },
  });
  expect(tiersByKey(runOf(register, model))).toEqual({
    N3: 'A',
    N2: 'B',
    N1: 'C',
    S3: 'A',
    S2: 'B',
    S1: 'C',
  });
});

it('no order of rows and no change of currency moves anybody, forced shares or not', () => {
  const cell = fc.option(fc.integer({ min: -5, max: 40 }), { nil: null });
  const clients = fc
    .array(fc.tuple(cell, cell), { minLength: 2, maxLength: 15 })
    .map((cells) =>
      cells.map(([assets, intent], place) => [`c${place}`, assets ?? null, intent ?? null] as const),
    );
  fc.assert(
    fc.property(clients, fc.constantFrom(null, [0.2, 0.3]), (rows, forceShares) => {
      const method = { rows: { of: 'assets', shares: [0.2, 0.3] }, forceShares };
      fc.pre(rows.some(([, assets]) => assets !== null) && rows.some(([, , intent]) => intent !== null));
      const tiers = tiersByKey(bankRun(rows, method));
      expect(tiersByKey(bankRun([...rows].reverse(), method))).toEqual(tiers);
      const dear = rows.map(([key, assets, intent]) => [key, assets === null ? null : assets * 1000, intent]);
      expect(tiersByKey(bankRun(dear, method))).toEqual(tiers);
    }),
    { numRuns: 1000 },
  );
});
