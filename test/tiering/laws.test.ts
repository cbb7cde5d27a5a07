import fc from 'fast-check';
import {
  comparedCriterion,
  parseModel,
  run,
  type CellValue,
  type Model,
  type Register,
  type Run,
} from '../../src/tiering';
import { modelOf, registerOf, tiersByKey } from './register-of';

const headers = ['Client', 'Profit', 'Revenue', 'Days late', 'Rating', 'First', 'Last', 'Stage', 'Kind'];
const usual = 100;
/**
 * How often each law is tried on each of its models, ten at least: a thousand times and more in all, which a test below holds.
 * `RUNS=1000 npx jest laws` tries ten times as often.
 */
const laws = { numRuns: Number(process.env['RUNS'] ?? usual) };
const money = fc.oneof(
  fc.integer({ min: -2000, max: 90000 }),
  fc.integer({ min: -9_999_999, max: 9_999_999 }).map((cents) => cents / 100),
);
const cell = <Value extends CellValue>(value: fc.Arbitrary<Value>): fc.Arbitrary<CellValue> =>
  fc.oneof({ weight: 9, arbitrary: value }, fc.constant(null));
/** Days of the years 2025 and 2026, as a sheet numbers them. */
const day = fc.integer({ min: 45_658, max: 46_346 });
const client = fc.tuple(
  cell(money),
  // Few different amounts, so that ties are everywhere.
  cell(fc.integer({ min: 0, max: 9 }).map((step) => step * 100)),
  cell(fc.integer({ min: 0, max: 40 })),
  cell(fc.integer({ min: 1, max: 5 })),
  cell(day),
  cell(day),
  cell(fc.constantFrom('interested', 'ready', 'paid')),
  cell(fc.constantFrom('shop', 'bank', 'school')),
);
const clients = fc.array(client, { minLength: 2, maxLength: 25 });

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
const stages = { interested: 0.5, ready: 0.7, paid: 1 };
const kinds: readonly (readonly [string, object])[] = [
  ['quota', { kind: 'quota', shares: [0.15, 0.25] }],
  ['cutoffs', { kind: 'cutoffs', floors: [70, 40] }],
  ['pareto of the score', { kind: 'pareto', cuts: [0.8, 0.95] }],
  ['pareto of revenue', { kind: 'pareto', of: 'amount', cuts: [0.8, 0.95] }],
  ['pareto of profit, boundary down', { kind: 'pareto', of: 'profit', cuts: [0.5, 0.9], boundary: 'down' }],
  ['quota of days late', { kind: 'quota', of: 'payment', shares: [0.3, 0.3] }],
  ['counts', { kind: 'counts', counts: [2, 5] }],
  ['quantiles', { kind: 'quantiles', at: [0.7, 0.4] }],
  ['quantiles of profit', { kind: 'quantiles', of: 'profit', at: [0.6667, 0.3333] }],
  ['breaks of profit', { kind: 'breaks', of: 'profit', classes: 3 }],
  ['computed limits of profit', { kind: 'computed-abc', of: 'profit' }],
  ['evenness', { kind: 'xyz', of: 'payment', limits: [5, 15] }],
  [
    'matrix',
    {
      kind: 'matrix',
      rows: { of: 'profit', shares: [0.2, 0.3] },
      columns: { of: 'rating', floors: [4, 2] },
      table: [
        ['A', 'B', 'B'],
        ['B', 'B', 'C'],
        ['C', 'C', 'C'],
      ],
    },
  ],
  ['rfm', { kind: 'rfm', recency: 'payment', frequency: 'rating', monetary: 'profit', bins: 3 }],
  ['key clients', { kind: 'key-clients', value: 'profit', margin: 'rating' }],
  ['stages', { kind: 'stage', header: 'Stage', coefficients: stages }],
  ['lifecycle', { kind: 'lifecycle', first: 'First', last: 'Last' }],
  ['kinds of clients', { kind: 'map', header: 'Kind', labels: { shop: 'A', bank: 'B' } }],
  ['groups', { kind: 'portfolio', groups: 'Kind', factors: {} }],
];
/** Ways of weighing and of what comes after the method, on shares of clients. */
const ways: readonly (readonly [string, object])[] = [
  ['no weak side', { aggregation: 'geometric' }],
  ['the ideal client', { aggregation: 'topsis' }],
  ['an order of importance', { weighting: { kind: 'order', ids: ['payment', 'profit'] } }],
  ['prospects', { prospects: { criterion: 'rating', first: 'First', cap: 'B', ratedOn: 'Last' } }],
  [
    'bonuses and gates',
    {
      bonuses: [{ when: { header: 'Kind', op: '=', value: 'shop' }, points: 30, reason: 'shop' }],
      rules: [
        { when: { criterion: 'payment', op: '>', value: 30 }, then: { cap: 'C' }, reason: 'late' },
        { when: { header: 'Kind', op: '=', value: 'bank' }, then: { floor: 'B' }, reason: 'bank' },
      ],
    },
  ],
  ['ranks within groups', { register: { rankWithin: 'Kind' } }],
];
const quotaOf = { kind: 'quota', shares: [0.15, 0.25] };
const methods = [
  ...kinds.map(([name, method]): readonly [string, Model] => [name, modelOf({ ...plain, method })]),
  ...ways.map(([name, way]): readonly [string, Model] => [
    name,
    modelOf({ ...plain, method: quotaOf, ...way }),
  ]),
];
const method = (kind: object): object => ({ ...plain, method: kind });
/** What is tried on one model alone, or on one picked anew each time. */
const alone = { numRuns: 10 * laws.numRuns };

type Cells = readonly CellValue[];

/** A register without the reading of headers and totals, which have tests of their own. */
function registerFrom(rows: readonly Cells[], keys: readonly string[]): Register {
  return {
    columns: headers.slice(1).map((header, place) => ({
      header,
      cells: rows.map((cells) => cells[place] ?? null),
    })),
    rows: Uint32Array.from(rows, (_, place) => place + 2),
    keys,
    labels: keys,
    doubtfulKey: new Uint8Array(rows.length),
    habits: { decimal: 'point', dateOrder: 'dmy', dateSystem: 1900 },
    excluded: 0,
    notices: [],
  };
}

function runCells(rows: readonly Cells[], model: Model, keys = rows.map((_, place) => `C${place}`)) {
  return run(registerFrom(rows, keys), model, '2026-11-21');
}

/** What a run must be able to answer; columns without a number are refused, whatever the law. */
function doneOr(answer: ReturnType<typeof runCells>): Run {
  fc.pre(answer.ok);
  if (!answer.ok) throw new Error('refused');
  return answer.value;
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
        const plainRun = doneOr(runCells(rows, model));
        const mixed = doneOr(
          runCells(
            order.map((place) => rows[place] ?? []),
            model,
            order.map((place) => `C${place}`),
          ),
        );
        expect(tiersByKey(mixed)).toEqual(tiersByKey(plainRun));
        const moved = (column: Float64Array) => order.map((place) => column[place]);
        expect(Array.from(mixed.positions)).toEqual(moved(plainRun.positions));
        expect(Array.from(mixed.scores)).toEqual(moved(plainRun.scores));
      }),
      laws,
    );
  });

  it('gives equal clients equal tiers', () => {
    fc.assert(
      fc.property(clients, (rows) => {
        const tiers = tiersByKey(doneOr(runCells([...rows, ...rows], model)));
        rows.forEach((__, place) => expect(tiers[`C${place}`]).toBe(tiers[`C${place + rows.length}`]));
      }),
      laws,
    );
  });

  it('places each client once, the summary counts them all, and contributions add up to the score', () => {
    fc.assert(
      fc.property(clients, (rows) => {
        const done = doneOr(runCells(rows, model));
        expect(done.summary.reduce((sum, tier) => sum + tier.clients, 0)).toBe(rows.length);
        rows.forEach((__, place) => {
          const { tier, score, contributions } = done.placement(place);
          expect(done.tierNames).toContain(tier);
          const sum = Object.values(contributions).reduce((total, part) => total + part, 0);
          expect(Math.abs(sum - (score ?? 0))).toBeLessThanOrEqual(1e-9);
        });
      }),
      laws,
    );
  });
});

/**
 * Where growing can cost a tier, and why: by the share through, a tie counts the others' value too; limits computed from the
 * curve of all values shift with whoever grows; segments have no better and worse.
 */
const bent = ['pareto of profit, boundary down', 'computed limits of profit', 'rfm'];
const growing = methods.filter(([name]) => !bent.includes(name));

describe.each(growing)('the method %s', (_, model) => {
  it('never lowers a client whose own profit grows', () => {
    fc.assert(
      fc.property(clients, fc.nat(), fc.integer({ min: 1, max: 50000 }), (rows, pick, more) => {
        const place = pick % rows.length;
        const [profit, ...others] = rows[place] ?? [];
        fc.pre(typeof profit === 'number');
        const grown = rows.map((cells, at) => (at === place ? [Number(profit) + more, ...others] : cells));
        const before = doneOr(runCells(rows, model)).tierOf[place] ?? -1;
        expect(doneOr(runCells(grown, model)).tierOf[place]).toBeLessThanOrEqual(before);
      }),
      laws,
    );
  });
});

/** Methods that compare one value, the score or a reading, and put whoever has more of it higher. */
const comparing = kinds
  .map(([name]) => name)
  .flatMap((name) => methods.filter(([other, { method }]) => other === name && 'of' in method));

describe.each(comparing)('the method %s', (_, model) => {
  it('never puts a client below one who has less, and those of whom nothing is known stand last', () => {
    fc.assert(
      fc.property(clients, (rows) => {
        const done = doneOr(runCells(rows, model));
        const of = comparedCriterion(model.method) ?? null;
        const criterion = model.criteria.find(({ id }) => id === of);
        const values = done.measured.find(({ id }) => id === of)?.readings ?? done.scores;
        const sign = criterion?.direction === 'less' ? -1 : 1;
        const missing = done.tierNames.length - 1;
        // Who is unknown has the tier for it, unless the model says that it counts as the worst.
        const unknown = criterion?.missing === 'worst' ? missing - 1 : missing;
        const steps = Array.from(values, (value, place) => ({ value, tier: done.tierOf[place] ?? NaN }))
          .map(({ value, tier }) => ({ worth: Number.isNaN(value) ? -Infinity : sign * value, tier }))
          .sort((one, other) => other.worth - one.worth);
        const wrong = steps.filter(({ worth, tier }, place) => {
          const before = steps[place - 1];
          const isLost = worth === -Infinity ? tier !== unknown : tier === missing;
          return isLost || (before !== undefined && before.tier > tier);
        });
        expect(wrong).toEqual([]);
      }),
      laws,
    );
  });
});

it('every law is tried a thousand times and more', () => {
  const models = [methods, growing, comparing].map(({ length }) => length);
  expect(Math.min(...models, alone.numRuns / laws.numRuns) * usual).toBeGreaterThanOrEqual(1000);
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
        expect(tiersByKey(doneOr(runCells(scaled, model)))).toEqual(
          tiersByKey(doneOr(runCells(rows, model))),
        );
      },
    ),
    alone,
  );
});

it('a client of zero value moves nobody by value', () => {
  const model = modelOf(method({ kind: 'pareto', of: 'amount', cuts: [0.8, 0.95] }));
  fc.assert(
    fc.property(clients, (rows) => {
      expect(tiersByKey(doneOr(runCells([...rows, [null, 0, null, null]], model)))).toMatchObject(
        tiersByKey(doneOr(runCells(rows, model))),
      );
    }),
    alone,
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
    alone,
  );
});

function deepFreeze<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  // Typed arrays cannot be frozen.
  if (ArrayBuffer.isView(value)) return value;
  Object.values(value).forEach(deepFreeze);
  return Object.freeze(value);
}
