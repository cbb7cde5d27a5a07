import fc from 'fast-check';
import { parseModel, run, type CellValue, type Model } from '../../src/tiering';
import { modelOf, registerOf, runOf, tiersByKey } from './register-of';

const headers = ['Client', 'Profit', 'Revenue', 'Days late', 'Rating'];
const money = fc.oneof(
  fc.integer({ min: -2000, max: 90000 }),
  fc.integer({ min: -9_999_999, max: 9_999_999 }).map((cents) => cents / 100),
);
const cell = (value: fc.Arbitrary<number>): fc.Arbitrary<CellValue> =>
  fc.oneof({ weight: 9, arbitrary: value }, fc.constant(null));
const client = fc.tuple(
  cell(money),
  // Few different amounts, so that ties are everywhere.
  cell(fc.integer({ min: 0, max: 9 }).map((step) => step * 100)),
  cell(fc.integer({ min: 0, max: 40 })),
  cell(fc.integer({ min: 1, max: 5 })),
);
const clients = fc.array(client, { minLength: 2, maxLength: 40 });

const column = (header: string) => ({ kind: 'column', header });
const criteria = [
  { id: 'profit', reading: column('Profit'), direction: 'more', weight: 40 },
  { id: 'amount', reading: column('Revenue'), direction: 'more', weight: 25, missing: 'worst' },
  { id: 'payment', reading: column('Days late'), direction: 'less', weight: 25, missing: 'neutral' },
  {
    id: 'rating',
    reading: column('Rating'),
    direction: 'more',
    weight: 10,
    scale: { kind: 'bounds', low: 1, high: 5 },
  },
];
const plain = {
  schema: 1,
  name: 'Law',
  criteria,
  ladder: { tiers: [{ name: 'A' }, { name: 'B' }, { name: 'C' }] },
};
const kinds: readonly (readonly [string, object])[] = [
  ['quota', { kind: 'quota', shares: [0.15, 0.25] }],
  ['cutoffs', { kind: 'cutoffs', floors: [70, 40] }],
  ['pareto of the score', { kind: 'pareto', cuts: [0.8, 0.95] }],
  ['pareto of revenue', { kind: 'pareto', of: 'amount', cuts: [0.8, 0.95] }],
  ['pareto of profit, boundary down', { kind: 'pareto', of: 'profit', cuts: [0.5, 0.9], boundary: 'down' }],
  ['quota of days late', { kind: 'quota', of: 'payment', shares: [0.3, 0.3] }],
];
const methods = kinds.map(([name, method]): readonly [string, Model] => [
  name,
  modelOf({ ...plain, method }),
]);
const method = (kind: object): object => ({ ...plain, method: kind });

type Cells = readonly CellValue[];

function runCells(rows: readonly Cells[], model: Model, keys = rows.map((_, place) => `C${place}`)) {
  return runOf(registerOf([headers, ...rows.map((cells, place) => [keys[place] ?? '', ...cells])]), model);
}

describe.each(methods)('the method %s', (_, model) => {
  it('gives every client the same tier, score and position whatever the order of rows', () => {
    const shuffled = clients.chain((rows) =>
      fc.tuple(
        fc.constant(rows),
        fc.shuffledSubarray(
          rows.map((__, place) => place),
          { minLength: rows.length },
        ),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([rows, order]) => {
        const plainRun = runCells(rows, model);
        const mixed = runCells(
          order.map((place) => rows[place] ?? []),
          model,
          order.map((place) => `C${place}`),
        );
        expect(tiersByKey(mixed)).toEqual(tiersByKey(plainRun));
        const positions = order.map((place) => plainRun.positions[place]);
        expect(Array.from(mixed.positions)).toEqual(positions);
        expect(Array.from(mixed.scores)).toEqual(order.map((place) => plainRun.scores[place]));
      }),
    );
  });

  it('gives equal clients equal tiers', () => {
    fc.assert(
      fc.property(clients, (rows) => {
        const tiers = tiersByKey(runCells([...rows, ...rows], model));
        rows.forEach((__, place) => expect(tiers[`C${place}`]).toBe(tiers[`C${place + rows.length}`]));
      }),
    );
  });

  it('places each client once, and the summary counts them all', () => {
    fc.assert(
      fc.property(clients, (rows) => {
        const done = runCells(rows, model);
        expect(done.summary.reduce((sum, tier) => sum + tier.clients, 0)).toBe(rows.length);
        expect(rows.every((__, place) => done.tierNames.includes(done.placement(place).tier))).toBe(true);
      }),
    );
  });

  it('adds up its contributions to the score', () => {
    fc.assert(
      fc.property(clients, (rows) => {
        const done = runCells(rows, model);
        rows.forEach((__, place) => {
          const { score, contributions } = done.placement(place);
          const sum = Object.values(contributions).reduce((total, part) => total + part, 0);
          expect(Math.abs(sum - (score ?? 0))).toBeLessThanOrEqual(1e-9);
        });
      }),
    );
  });
});

// By the share through, growing into a tie with others counts their value too, so this law is the other methods' alone.
const growing = methods.filter(([name]) => !name.endsWith('down'));

describe.each(growing)('the method %s', (_, model) => {
  it('never lowers a client whose own profit grows', () => {
    fc.assert(
      fc.property(clients, fc.nat(), fc.integer({ min: 1, max: 50000 }), (rows, pick, more) => {
        const place = pick % rows.length;
        const [profit, ...others] = rows[place] ?? [];
        fc.pre(typeof profit === 'number');
        const grown = rows.map((cells, at) => (at === place ? [Number(profit) + more, ...others] : cells));
        const before = runCells(rows, model).tierOf[place] ?? -1;
        expect(runCells(grown, model).tierOf[place]).toBeLessThanOrEqual(before);
      }),
    );
  });
});

it('scaling all money by a constant moves nobody', () => {
  fc.assert(
    fc.property(
      clients,
      fc.constantFrom(2, 0.5, 1000, 64),
      fc.constantFrom(...methods),
      (rows, factor, [, model]) => {
        const scaled = rows.map(([profit, revenue, ...others]) => [
          typeof profit === 'number' ? profit * factor : null,
          typeof revenue === 'number' ? revenue * factor : null,
          ...others,
        ]);
        expect(tiersByKey(runCells(scaled, model))).toEqual(tiersByKey(runCells(rows, model)));
      },
    ),
  );
});

it('a client of zero value moves nobody by value', () => {
  const model = modelOf(method({ kind: 'pareto', of: 'amount', cuts: [0.8, 0.95] }));
  fc.assert(
    fc.property(clients, (rows) => {
      expect(tiersByKey(runCells([...rows, [null, 0, null, null]], model))).toMatchObject(
        tiersByKey(runCells(rows, model)),
      );
    }),
  );
});

it('a run changes nothing that it is given', () => {
  const model = deepFreeze(modelOf(method({ kind: 'quota', shares: [0.15, 0.25] })));
  const columns = deepFreeze([
    ['Client', 'a', 'b', 'c'],
    ...headers.slice(1).map((header) => [header, 3, null, '1,5']),
  ]);
  const grid = deepFreeze({ firstRow: 1, columns });
  const register = registerOf([headers, ['a', 3, 4, 5, 1], ['b', null, '1,5', 6, 2]]);
  const before = JSON.stringify(register);
  deepFreeze({ ...register, rows: null, doubtfulKey: null });
  expect(run(register, model, '2026-11-21').ok).toBe(true);
  expect(JSON.stringify(register)).toBe(before);
  expect(grid.columns[1]).toEqual(['Profit', 3, null, '1,5']);
});

it('every checked model written as text reads back as itself', () => {
  fc.assert(
    fc.property(fc.constantFrom(...methods), fc.double({ min: 0, max: 1 }), ([, model], minCoverage) => {
      const other = {
        ...model,
        ladder: { ...model.ladder, minCoverage: Number.isNaN(minCoverage) ? 0.5 : minCoverage },
      };
      const answer = parseModel(JSON.stringify(other));
      expect(answer.ok ? JSON.stringify(answer.value) : answer.notices).toBe(JSON.stringify(other));
    }),
  );
});

function deepFreeze<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.values(value).forEach(deepFreeze);
  return Object.freeze(value);
}
