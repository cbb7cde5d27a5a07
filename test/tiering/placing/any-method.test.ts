import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { checkModel, run, type CellValue, type Orders, type Run } from '../../../src/tiering';
import { reportsOf } from '../../../src/tiering/reports/reports';
import { ordersOf, specOf } from '../orders/orders-of';
import { modelOf, registerOf, tiersByKey } from '../register-of';

/** What holds for every method, whatever stands in the cells. */
const column = (id: string, header: string, direction: 'more' | 'less') => ({
  id,
  reading: { kind: 'column', header },
  direction,
  weight: 1,
});
const factors = { number: 'Revenue', support: 'Days' };
const base = {
  schema: 1,
  name: 'Any',
  register: { key: 'Client' },
  orders: specOf(),
  criteria: [column('amount', 'Revenue', 'more'), column('days', 'Days', 'less')],
  ladder: { tiers: ['A', 'B', 'C'].map((name) => ({ name })) },
  reports: [
    { kind: 'cross', rows: { of: 'amount' }, columns: { of: 'days' } },
    { kind: 'portfolio', groups: 'Kind', factors },
  ],
};
const methods: Readonly<Record<string, object>> = {
  quota: { kind: 'quota', of: 'amount', shares: [0.15, 0.25] },
  cutoffs: { kind: 'cutoffs', of: 'days', floors: [3, 20] },
  pareto: { kind: 'pareto', of: 'amount', cuts: [0.8, 0.95] },
  'pareto downwards': { kind: 'pareto', of: 'amount', cuts: [0.8, 0.95], boundary: 'down' },
  counts: { kind: 'counts', of: 'days', counts: [2, 3] },
  quantiles: { kind: 'quantiles', of: 'amount', at: [0.6667, 0.3333] },
  breaks: { kind: 'breaks', of: 'amount', classes: 3 },
  'computed-abc': { kind: 'computed-abc', of: 'amount' },
  xyz: { kind: 'xyz', of: 'days', limits: [0.5, 10] },
  matrix: {
    kind: 'matrix',
    rows: { of: 'amount', shares: [0.2, 0.3] },
    columns: { of: 'days', floors: [5, 20] },
    table: [
      ['A', 'B', 'B'],
      ['B', 'B', 'C'],
      ['C', 'C', 'C'],
    ],
    forceShares: [0.2, 0.3],
  },
  rfm: { kind: 'rfm', recency: 'days', frequency: 'amount', monetary: 'amount', segments: 'standard' },
  'rfm codes': { kind: 'rfm', recency: 'days', frequency: 'amount', monetary: 'amount' },
  lifecycle: { kind: 'lifecycle', rhythm: true },
  stage: { kind: 'stage', header: 'Kind', coefficients: { shop: 0.5, bank: 0.7, none: 1 } },
  'stage with floors': {
    kind: 'stage',
    header: 'Kind',
    coefficients: { shop: 0.5, bank: 0.7, none: 1 },
    floors: [0.7, 0.6],
    source: { header: 'Kind', coefficients: { shop: 0.5 } },
  },
  portfolio: { kind: 'portfolio', groups: 'Kind', factors },
  map: { kind: 'map', header: 'Kind', labels: { shop: 'A', bank: 'C' } },
  'key-clients': { kind: 'key-clients', superKey: 'Kind', value: 'amount', margin: 'days' },
};

const cell = fc.oneof(
  fc.integer({ min: -9, max: 60 }),
  fc.constantFrom<CellValue>(null, '', 'n/a', '1,5', '83%', true, '#N/A', 'shop', 'bank ', 'yes', 1e15, 1e-9),
);
const clients = fc.array(fc.tuple(cell, cell, cell), { minLength: 2, maxLength: 12 });
type Cells = readonly (readonly [CellValue, CellValue, CellValue])[];

const orders = ordersOf([
  ['Client', 'Date', 'Amount'],
  ['c0', '2026-11-01', 5],
  ['c1', '2026-01-01', 5],
  ['c1', '2025-01-01', 7],
  ['c2', '2026-10-01', -5],
]);

function rowsOf(cells: Cells): CellValue[][] {
  return cells.map(([revenue, days, kind], place) => [`c${place}`, revenue, days, kind]);
}

/** No sum of the others, so that the last row is never taken for a total. */
const last = ['last', -9999, -9999, 'none'];
const isPlain = (data: unknown): boolean => isDeepStrictEqual(JSON.parse(JSON.stringify(data)), data);

/** Null where a column holds no number at all: that is refused in words. */
function runOn(
  rows: readonly CellValue[][],
  plain: object,
  beside: { readonly orders: Orders | null } = { orders },
): Run | null {
  // The last column keeps rows without a cell from being left out as blank.
  const register = registerOf([
    ['Client', 'Revenue', 'Days', 'Kind', 'Filled'],
    ...[...rows, last].map((row) => [...row, 'x']),
  ]);
  const answer = run(register, modelOf(plain), '2026-11-21', beside);
  return answer.ok ? answer.value : null;
}

const names = Object.keys(methods);

it('every client gets exactly one of the tiers, with a reason, and all that is said is plain data', () => {
  fc.assert(
    fc.property(clients, fc.constantFrom(...names), fc.boolean(), (cells, name, within) => {
      const register = { key: 'Client', rankWithin: within ? 'Kind' : null };
      const done = runOn(rowsOf(cells), { ...base, register, method: methods[name] });
      const placements = Array.from(done?.tierOf ?? [], (_, client) => done?.placement(client));
      const isPlaced = placements.every(
        (one) => one !== undefined && one.reasons.length > 0 && done?.tierNames.includes(one.tier) === true,
      );
      const said = done === null ? [] : [...placements, ...done.notices, ...reportsOf(done)];
      expect([isPlaced, said.every(isPlain)]).toEqual([true, true]);
    }),
    { numRuns: 1000 },
  );
});

it('no order of rows moves anybody', () => {
  fc.assert(
    fc.property(clients, fc.constantFrom(...names), (cells, name) => {
      const rows = rowsOf(cells);
      const one = runOn(rows, { ...base, method: methods[name] });
      const other = runOn([...rows].reverse(), { ...base, method: methods[name] });
      expect(other === null ? null : tiersByKey(other)).toEqual(one === null ? null : tiersByKey(one));
    }),
    { numRuns: 1000 },
  );
});

it('clients whose cells are equal are in one tier', () => {
  fc.assert(
    fc.property(clients, fc.constantFrom(...names.filter((name) => name !== 'lifecycle')), (cells, name) => {
      const rows = [
        ...rowsOf(cells),
        ...rowsOf(cells).map(([key = '', ...rest]) => [`twin ${String(key)}`, ...rest]),
      ];
      const withoutOrders = { ...base, orders: null, method: methods[name] };
      const done = runOn(rows, withoutOrders, { orders: null });
      const tiers = done === null ? {} : tiersByKey(done);
      const parted = Object.keys(tiers).filter(
        (key) => key.startsWith('c') && tiers[`twin ${key}`] !== tiers[key],
      );
      expect(parted).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

it('a model of any method with one part replaced by anything is refused, or places everyone', () => {
  const rows = rowsOf([
    [5, 1, 'shop'],
    [50, 2, 'bank'],
    [7, 30, null],
    [null, 3, 'none'],
  ]);
  const parts = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.integer({ min: -1, max: 4 }),
    fc.constantFrom(0.5, 'amount', 'Kind'),
  );
  fc.assert(
    fc.property(fc.constantFrom(...names), fc.nat(), parts, (name, at, part) => {
      const method = methods[name] ?? {};
      const keys = Object.keys(method);
      const changed = { ...base, method: { ...method, [keys[at % keys.length] ?? 'kind']: part } };
      const answer = checkModel(changed);
      if (answer.ok) expect(runOn(rows, changed)?.tierOf ?? new Uint16Array(5)).toHaveLength(5);
      else expect(answer.notices.every((notice) => 'path' in notice)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
