import fc from 'fast-check';
import { checkModel, freeze, frozenChanges, parseModel, type CellValue, type Model } from '../../src/tiering';
import { modelOf, registerOf, runOf, tiersByKey } from './register-of';

const header = ['Id', 'Profit', 'Days late'];
const criterion = (id: string, name: string, direction: string, scale: object) => ({
  id,
  reading: { kind: 'column', header: name },
  direction,
  scale,
  weight: 1,
});
const plain = (scale: object, method: object) => ({
  schema: 1,
  name: 'Frozen',
  criteria: [criterion('profit', 'Profit', 'more', scale), criterion('payment', 'Days late', 'less', scale)],
  method,
  ladder: { tiers: [{ name: 'A' }, { name: 'B' }, { name: 'C' }] },
});
const rows: readonly (readonly CellValue[])[] = [
  ['a', 900, 0],
  ['b', 700, 5],
  ['c', 500, 2],
  ['d', 300, 30],
  ['e', 100, null],
  ['f', null, null],
];
const registerWith = (cells: readonly (readonly CellValue[])[]) => registerOf([header, ...cells]);
const frozen = (scale: object, method: object): Model =>
  freeze(runOf(registerWith(rows), modelOf(plain(scale, method))));

it('shares become cut-offs where the last client inside stands', () => {
  const { method } = frozen({ kind: 'as-is' }, { kind: 'quota', of: 'profit', shares: [0.3, 0.4] });
  // Positions of five known: .1 .3 .5 .7 .9.
  expect(method).toEqual({ kind: 'cutoffs', of: 'profit', floors: [700, 300] });
});

it('where less is better the cut-offs ascend', () => {
  const { method } = frozen({ kind: 'as-is' }, { kind: 'quota', of: 'payment', shares: [0.3, 0.4] });
  expect(method).toEqual({ kind: 'cutoffs', of: 'payment', floors: [0, 5] });
});

it('a tier that holds nobody gets a limit that nobody reaches', () => {
  const equal = registerWith([
    ['a', 5, 1],
    ['b', 5, 1],
    ['c', 5, 1],
  ]);
  const model = modelOf(plain({ kind: 'as-is' }, { kind: 'quota', of: 'profit', shares: [0.1, 0.2] }));
  const again = freeze(runOf(equal, model));
  expect(checkModel(again).ok).toBe(true);
  expect(tiersByKey(runOf(equal, again))).toEqual({ a: 'C', b: 'C', c: 'C' });
});

it('the least and the greatest reading become bounds, a rank a table of points', () => {
  const scaleOf = (scale: object) =>
    frozen(scale, { kind: 'cutoffs', floors: [80, 60] }).criteria.map((one) => one.scale);
  expect(scaleOf({ kind: 'minmax' })).toEqual([
    { kind: 'bounds', low: 100, high: 900 },
    { kind: 'bounds', low: 0, high: 30 },
  ]);
  // Type 7 of five and of four readings.
  expect(scaleOf({ kind: 'winsorised', low: 0.25, high: 0.75 })[0]).toEqual({
    kind: 'bounds',
    low: 300,
    high: 700,
  });
  expect(scaleOf({ kind: 'rank' })).toEqual([
    {
      kind: 'points',
      table: [
        [100, 0],
        [300, 25],
        [500, 50],
        [700, 75],
        [900, 100],
      ],
      otherwise: 0,
    },
    {
      kind: 'points',
      table: [
        [0, 100],
        [2, expect.closeTo(200 / 3)],
        [5, expect.closeTo(100 / 3)],
        [30, 0],
      ],
      otherwise: 0,
    },
  ]);
  expect(scaleOf({ kind: 'bounds', low: 0, high: 9 })[0]).toEqual({ kind: 'bounds', low: 0, high: 9 });
});

it('C-13: next month the same client has the same tier, whoever else came; readings beyond the old ones are clipped', () => {
  const model = frozen({ kind: 'rank' }, { kind: 'quota', shares: [0.3, 0.4] });
  const giants = Array.from({ length: 20 }, (_, place) => [`giant ${place}`, 1e6 + place, 0]);
  const before = tiersByKey(runOf(registerWith(rows), model));
  const after = runOf(registerWith([...rows, ...giants]), model);
  expect(tiersByKey(after)).toMatchObject(before);
  expect(after.placement(6).points).toEqual({ profit: 100, payment: 100 });
});

it('what ranks within groups cannot be one number, and is kept', () => {
  const model = modelOf({
    ...plain({ kind: 'rank' }, { kind: 'quota', shares: [0.3, 0.4] }),
    register: { rankWithin: 'Days late' },
  });
  expect(freeze(runOf(registerWith(rows), model))).toBe(model);
});

const cell = (value: fc.Arbitrary<number>) => fc.option(value, { freq: 8 });
const cells = fc.array(
  fc.tuple(cell(fc.integer({ min: -50, max: 200 }).map((cents) => cents / 4)), cell(fc.nat(40))),
  { minLength: 2, maxLength: 40 },
);
const kinds = fc.constantFrom(
  { kind: 'quota', shares: [0.15, 0.25] },
  { kind: 'pareto', cuts: [0.5, 0.8] },
  { kind: 'counts', counts: [2, 5] },
  { kind: 'quantiles', at: [0.7, 0.4] },
  { kind: 'breaks', classes: 3 },
  { kind: 'pareto', of: 'profit', cuts: [0.8, 0.95] },
  { kind: 'quota', of: 'payment', shares: [0.3, 0.3] },
);
const scales = fc.constantFrom(
  { kind: 'rank' },
  { kind: 'minmax' },
  { kind: 'log' },
  { kind: 'zscore' },
  { kind: 'winsorised', low: 0.05, high: 0.95 },
  { kind: 'classes', by: 'quota', limits: [0.2, 0.3], points: [100, 50, 0] },
);

it('on its own clients a frozen model gives the same points and tiers, and is a model that can be saved', () => {
  fc.assert(
    fc.property(cells, kinds, scales, (values, method, scale) => {
      const register = registerWith(values.map((one, place) => [`c${place}`, ...one]));
      const first = runOf(register, modelOf(plain(scale, method)));
      const model = freeze(first);
      expect(checkModel(JSON.parse(JSON.stringify(model)))).toMatchObject({ ok: true, value: model });
      const second = runOf(register, model);
      expect(tiersByKey(second)).toEqual(tiersByKey(first));
      second.measured.forEach(({ points }, place) => {
        const rounded = (all: Float64Array | undefined) =>
          Array.from(all ?? [], (one) => Number(one.toFixed(8)));
        expect(rounded(points)).toEqual(rounded(first.measured[place]?.points));
      });
    }),
    { numRuns: 1000 },
  );
});

const manyRows = (count: number) =>
  registerWith(Array.from({ length: count }, (_, place) => [`c${place}`, place ** 2, (count - place) ** 2]));

it.each(['rank', 'log', 'zscore'])('of 1,000 different readings a %s keeps every step', (kind) => {
  const register = manyRows(1000);
  const done = runOf(register, modelOf(plain({ kind }, { kind: 'quota', shares: [0.2, 0.3] })));
  const model = freeze(done);
  const again = runOf(register, model);
  expect(model.criteria[0]?.scale).toMatchObject({ kind: 'points', table: { length: 1000 } });
  expect(Array.from(again.scores)).toEqual(Array.from(done.scores));
  expect(frozenChanges(done, model)).toEqual({ moved: [], compared: [] });
});

it.each(['rank', 'log', 'zscore'])(
  'of more a %s keeps 1,000 steps at most, and nobody loses more than one',
  (kind) => {
    const register = manyRows(3000);
    const done = runOf(register, modelOf(plain({ kind }, { kind: 'quota', shares: [0.2, 0.3] })));
    const model = freeze(done);
    expect(checkModel(model).ok).toBe(true);
    const again = runOf(register, model);
    again.measured.forEach(({ points }, place) =>
      points.forEach((earned, client) => {
        const lost = (done.measured[place]?.points[client] ?? NaN) - earned;
        expect(lost).toBeGreaterThanOrEqual(-1e-9);
        expect(lost).toBeLessThanOrEqual(100 / 999 + 1e-9);
      }),
    );
  },
);

it('many criteria share the rows, so that the model can still be saved', () => {
  const criteria = Array.from({ length: 10 }, (_, place) =>
    criterion(`c${place}`, place % 2 === 0 ? 'Profit' : 'Days late', 'more', { kind: 'rank' }),
  );
  const done = runOf(
    manyRows(3000),
    modelOf({ ...plain({ kind: 'rank' }, { kind: 'quota', shares: [0.2, 0.3] }), criteria }),
  );
  expect(parseModel(JSON.stringify(freeze(done))).ok).toBe(true);
});

describe('what a frozen model still compares, and whom it would move', () => {
  const changes = (more: object, cells = rows) => {
    const done = runOf(registerWith(cells), modelOf({ ...plain({ kind: 'rank' }, quota), ...more }));
    return frozenChanges(done, freeze(done));
  };
  const quota = { kind: 'quota', shares: [0.3, 0.4] };

  it('nothing and nobody where all became numbers', () => {
    expect(changes({})).toEqual({ moved: [], compared: [] });
  });

  it('groups, the ideal client, key clients and forced shares', () => {
    expect(changes({ register: { rankWithin: 'Days late' } }).compared).toEqual([
      'groups',
      'scale',
      'method',
    ]);
    expect(changes({ aggregation: 'topsis' })).toEqual({ moved: [], compared: ['ideal'] });
    expect(changes({ method: { kind: 'key-clients', value: 'profit' } }).compared).toEqual(['key-clients']);
    const side = { of: 'profit', shares: [0.5] };
    const table = [
      ['A', 'B'],
      ['B', 'C'],
    ];
    const matrix = { kind: 'matrix', rows: side, columns: side, table, forceShares: [0.3, 0.3] };
    expect(changes({ method: matrix }).compared).toEqual(['matrix']);
  });

  it('tells who would change tier, from where to where, in the order of the register', () => {
    const done = runOf(registerWith(rows), modelOf(plain({ kind: 'rank' }, quota)));
    const other = modelOf(plain({ kind: 'rank' }, { kind: 'cutoffs', floors: [101, 100.5] }));
    // All but the client in C and the one without data.
    const moved = Object.values(tiersByKey(done)).flatMap((from, client) =>
      from === 'A' || from === 'B' ? [{ client, from, to: 'C' }] : [],
    );
    expect(moved.length).toBeGreaterThan(0);
    expect(frozenChanges(done, other).moved).toEqual(moved);
  });
});

const sides = fc.constantFrom({ shares: [0.2, 0.3] }, { cuts: [0.6, 0.9] }, { floors: [20, 10] });

it('a matrix by shares of clients or of value becomes one by limits, with the same tiers', () => {
  fc.assert(
    fc.property(cells, sides, sides, (values, one, other) => {
      const register = registerWith(values.map((value, place) => [`c${place}`, ...value]));
      const { criteria } = plain({ kind: 'as-is' }, {});
      const table = [
        ['A', 'A', 'B'],
        ['A', 'B', 'C'],
        ['B', 'C', 'C'],
      ];
      const axes = { rows: { of: 'profit', ...one }, columns: { of: 'late', ...other } };
      const late = criterion('late', 'Days late', 'more', { kind: 'as-is' });
      const model = modelOf({
        ...plain({ kind: 'as-is' }, { kind: 'matrix', ...axes, table }),
        criteria: [...criteria, late],
      });
      const done = runOf(register, model);
      const again = freeze(done);
      expect(checkModel(JSON.parse(JSON.stringify(again)))).toMatchObject({ ok: true, value: again });
      expect(again.method).toMatchObject({
        rows: { floors: [expect.any(Number), expect.any(Number)] },
        columns: { floors: [expect.any(Number), expect.any(Number)] },
      });
      expect(frozenChanges(done, again)).toEqual({ moved: [], compared: [] });
    }),
    { numRuns: 1000 },
  );
});

it('bins of RFM become limits, with the same scores', () => {
  const value = fc.option(
    fc.integer({ min: -20, max: 60 }).map((cents) => cents / 4),
    { freq: 9 },
  );
  fc.assert(
    fc.property(
      fc.array(fc.tuple(value, value, value), { minLength: 2, maxLength: 40 }),
      fc.constantFrom(3, 5, 7),
      (values, bins) => {
        const register = registerOf([
          ['Id', 'R', 'F', 'M'],
          ...values.map((one, place) => [`c${place}`, ...one]),
        ]);
        const model = modelOf({
          schema: 1,
          name: 'Rfm',
          criteria: [
            criterion('r', 'R', 'less', { kind: 'as-is' }),
            criterion('f', 'F', 'more', { kind: 'as-is' }),
            criterion('m', 'M', 'more', { kind: 'as-is' }),
          ],
          method: { kind: 'rfm', recency: 'r', frequency: 'f', monetary: 'm', bins },
        });
        const done = runOf(register, model);
        const again = freeze(done);
        const saved = checkModel(JSON.parse(JSON.stringify(again)));
        expect(saved).toMatchObject({ ok: true, value: again });
        expect(frozenChanges(done, again).moved).toEqual([]);
        const scored = done.tierOf.some((tier) => tier < done.tierNames.length - 1);
        expect(frozenChanges(done, again).compared).toEqual(scored ? [] : ['rfm']);
      },
    ),
    { numRuns: 1000 },
  );
});

it('changes nothing of the run that it freezes', () => {
  const done = runOf(
    registerWith(rows),
    modelOf(plain({ kind: 'rank' }, { kind: 'quota', shares: [0.3, 0.4] })),
  );
  const before = JSON.stringify([done.model, Array.from(done.scores), Array.from(done.tierOf)]);
  freeze(done);
  expect(JSON.stringify([done.model, Array.from(done.scores), Array.from(done.tierOf)])).toBe(before);
});
