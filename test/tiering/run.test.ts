import { checkRun, measure, place, resolveAsOf, run } from '../../src/tiering';
import { modelOf, registerOf, runOf } from './register-of';

const column = (header: string) => ({ kind: 'column', header });
const amount = {
  id: 'amount',
  reading: column('Revenue'),
  direction: 'more',
  scale: { kind: 'as-is' },
  weight: 3,
};
const rating = {
  id: 'rating',
  reading: column('Rating'),
  direction: 'more',
  scale: { kind: 'as-is' },
  weight: 1,
};
const ladder = { tiers: [{ name: 'Gold' }, { name: 'Silver' }], missing: { name: 'D' } };
const plain = {
  schema: 1,
  name: 'Run',
  criteria: [amount, rating],
  method: { kind: 'cutoffs', floors: [50] },
  ladder,
};
const register = registerOf([
  ['Id', 'Revenue', 'Rating', 'Seen', 'Frozen'],
  ['a', 80, 40, '2026-11-01', 'yes'],
  ['b', 10, null, '2026-11-20', null],
  ['c', null, 90, '2026-12-25', null],
  ['d', -20, 0, null, null],
]);

describe('one client in full', () => {
  const done = runOf(register, modelOf(plain));

  it('shows its readings, points, contributions and why', () => {
    expect(done.placement(0)).toEqual({
      row: 2,
      key: 'a',
      label: 'a',
      tier: 'Gold',
      score: 70,
      coverage: 1,
      readings: { amount: 80, rating: 40 },
      points: { amount: 80, rating: 40 },
      contributions: { amount: 60, rating: 10 },
      flags: [],
      reasons: [{ code: 'cutoff', score: 70, limit: 50 }],
    });
  });

  it('shares the weight of what is unknown among the rest', () => {
    const { score, coverage, points, contributions } = done.placement(1);
    expect({ score, coverage, points, contributions }).toEqual({
      score: 10,
      coverage: 0.75,
      points: { amount: 10, rating: null },
      contributions: { amount: 10, rating: 0 },
    });
  });

  it('has no score where too little is known, and says what is missing', () => {
    const { tier, score, contributions, flags, reasons } = done.placement(2);
    expect({ tier, score, contributions, flags, reasons }).toEqual({
      tier: 'D',
      score: null,
      contributions: {},
      flags: ['low-coverage'],
      reasons: [{ code: 'missing', coverage: 0.25, criteria: ['amount'] }],
    });
  });

  it('has no limit below it in the last tier', () => {
    expect(done.placement(1).reasons).toEqual([{ code: 'cutoff', score: 10, limit: null }]);
  });

  it('is one of the register, or the question is wrong', () => {
    expect(() => done.placement(4)).toThrow(RangeError);
    expect(() => done.placement(-1)).toThrow(RangeError);
  });
});

it('the points that a policy fills in are shown with the missing reading', () => {
  const model = modelOf({ ...plain, criteria: [amount, { ...rating, missing: 'neutral' }] });
  const { score, coverage, readings, points, contributions } = runOf(register, model).placement(1);
  // (3 x 10 + 1 x 50) / 4
  expect({ score, coverage, readings, points, contributions }).toEqual({
    score: 20,
    coverage: 0.75,
    readings: { amount: 10, rating: null },
    points: { amount: 10, rating: 50 },
    contributions: { amount: 7.5, rating: 12.5 },
  });
});

it('rules that move a client are named in the order they act; rules that do not are not', () => {
  const rule = (then: object, reason: string) => ({
    when: { header: 'Frozen', op: '=', value: 'yes' },
    then,
    reason,
  });
  const rules = [
    rule({ tier: 'D' }, 'set'),
    rule({ cap: 'Silver' }, 'cap'),
    rule({ floor: 'Gold' }, 'floor'),
  ];
  const { tier, flags, reasons } = runOf(register, modelOf({ ...plain, rules })).placement(0);
  const beaten = [{ rule: 2, text: 'floor' }];
  expect({ tier, flags, reasons }).toEqual({
    tier: 'D',
    flags: ['rule'],
    reasons: [
      { code: 'cutoff', score: 70, limit: 50 },
      { code: 'capped', from: 'Gold', rule: 1, text: 'cap', beaten },
      { code: 'set', from: 'Silver', rule: 0, text: 'set', beaten },
    ],
  });
});

it('pareto says the running share, and flags what is not positive', () => {
  const model = modelOf({ ...plain, method: { kind: 'pareto', of: 'amount', cuts: [0.5] } });
  const done = runOf(register, model);
  expect(done.placement(1)).toMatchObject({
    tier: 'Silver',
    flags: [],
    reasons: [{ code: 'running-share', share: 80 / 90, limit: null }],
  });
  expect(done.placement(3)).toMatchObject({
    tier: 'Silver',
    flags: ['not-positive'],
    reasons: [{ code: 'not-positive', value: -20 }],
  });
  expect(done.placement(2)).toMatchObject({ tier: 'D', flags: [], reasons: [{ code: 'missing' }] });
});

it('quota says the position and the limit of the tier', () => {
  const model = modelOf({ ...plain, method: { kind: 'quota', of: 'amount', shares: [0.5] } });
  // Three known: positions 1/6, 3/6, 5/6.
  const { reasons } = runOf(register, model).placement(1);
  expect(reasons).toEqual([{ code: 'position', position: 0.5, limit: 0.5 }]);
});

it('keys that are missing or repeated are flagged', () => {
  const doubtful = registerOf([
    ['Id', 'Revenue', 'Rating'],
    ['a', 80, 40],
    ['a', 80, 40],
    [null, 80, 40],
  ]);
  const done = runOf(doubtful, modelOf(plain));
  expect([0, 1, 2].map((client) => done.placement(client).flags)).toEqual([
    ['duplicate-key'],
    ['duplicate-key'],
    ['missing-key'],
  ]);
});

describe('the summary', () => {
  it('counts clients and value per tier, returns with their sign, shares of the positive total', () => {
    expect(runOf(register, modelOf(plain)).summary).toEqual([
      { tier: 'Gold', clients: 1, clientShare: 0.25, value: 80, valueShare: 80 / 90 },
      { tier: 'Silver', clients: 2, clientShare: 0.5, value: -10, valueShare: 10 / 90 },
      { tier: 'D', clients: 1, clientShare: 0.25, value: 0, valueShare: 0 },
    ]);
  });

  it('takes the value that the model names, else of the method, else amount, else a column of money by its header', () => {
    const values = (part: object) =>
      runOf(register, modelOf({ ...plain, ...part })).summary.map(({ value }) => value);
    expect(values({ value: 'rating' })).toEqual([40, 0, 90]);
    // By rating: 90 and 40 of three known are the first two thirds; b has no rating.
    expect(values({ method: { kind: 'quota', of: 'rating', shares: [0.6] } })).toEqual([130, 0, 0]);
    expect(values({ criteria: [rating, amount] })).toEqual([80, -10, 0]);
    expect(
      values({
        criteria: [
          { ...rating, id: 'r' },
          { ...amount, id: 'a' },
        ],
      }),
    ).toEqual([80, -10, 0]);
  });

  it('says what is below zero and therefore no part of the shares of value', () => {
    const returns = registerOf([
      ['Id', 'Revenue', 'Rating'],
      ['a', 80, 40],
      ['b', -10, 20],
      ['c', -5.5, 90],
    ]);
    const { notices } = runOf(returns, modelOf(plain));
    expect(notices.find(({ code }) => code === 'negative-value')).toMatchObject({
      criterion: 'amount',
      sum: -15.5,
      rows: [3, 4],
    });
  });

  it('has no value where nothing says which readings can be added up', () => {
    const ratings = [
      { ...rating, id: 'r' },
      { ...rating, id: 's' },
    ];
    const done = runOf(register, modelOf({ ...plain, criteria: ratings }));
    expect(done.summary.map(({ value, valueShare }) => [value, valueShare])).toEqual([
      [null, null],
      [null, null],
      [null, null],
    ]);
  });

  it('has no value where fewer is better everywhere', () => {
    const { summary } = runOf(register, modelOf({ ...plain, criteria: [{ ...rating, direction: 'less' }] }));
    expect(summary.map(({ value, valueShare }) => [value, valueShare])).toEqual([
      [null, null],
      [null, null],
      [null, null],
    ]);
  });
});

describe('the day of the run', () => {
  const recency = {
    id: 'seen',
    reading: { kind: 'daysSince', header: 'Seen' },
    direction: 'less',
    weight: 1,
  };
  const dated = (asOf: string) => modelOf({ ...plain, criteria: [recency], asOf });

  it.each([
    ['2026-01-31', '2026-01-31'],
    ['today', '2026-11-21'],
    ['latest', '2026-12-25'],
  ])('is for the model asOf %s the day %s', (asOf, day) => {
    expect(resolveAsOf(register, dated(asOf), '2026-11-21')).toBe(day);
  });

  it('is today for "latest" where the model counts no days', () => {
    expect(resolveAsOf(register, modelOf({ ...plain, asOf: 'latest' }), '2026-11-21')).toBe('2026-11-21');
  });

  it('must be handed in as an ISO date', () => {
    expect(() => resolveAsOf(register, dated('today'), '21.11.2026')).toThrow('no ISO date');
  });

  it('leaves later dates out, with a notice', () => {
    const [criterion] = dated('today').criteria;
    if (criterion === undefined) throw new Error('the model has a criterion');
    const { readings, notices } = measure(register, criterion, {
      asOf: '2026-11-21',
      orders: null,
      rankWithin: null,
    });
    expect(Array.from(readings)).toEqual([20, 1, NaN, NaN]);
    expect(notices.map(({ code, rows }) => ({ code, rows }))).toContainEqual({
      code: 'future-date',
      rows: [4],
    });
  });
});

it('placing again with other weights is the same as running anew', () => {
  const model = modelOf(plain);
  const measured = model.criteria.map((criterion) =>
    measure(register, criterion, { asOf: '2026-11-21', orders: null, rankWithin: null }),
  );
  const heavier = modelOf({ ...plain, criteria: [amount, { ...rating, weight: 9 }] });
  const again = place(register, measured, heavier, { asOf: '2026-11-21', orders: null, previous: null });
  const anew = runOf(register, heavier);
  expect(Array.from(again.scores)).toEqual(Array.from(anew.scores));
  expect(Array.from(again.tierOf)).toEqual(Array.from(anew.tierOf));
});

it('scores that differ only in the last bits of an addition are equal', () => {
  const thirds = ['x', 'y', 'z'].map((id) => ({
    id,
    reading: column(id),
    direction: 'more',
    scale: { kind: 'as-is' },
    weight: 1,
  }));
  // 0.1 + 0.2 + 0.3, added in three orders: not always the same double.
  const turned = registerOf([
    ['Id', 'x', 'y', 'z'],
    ['a', 0.1, 0.2, 0.3],
    ['b', 0.3, 0.2, 0.1],
    ['c', 0.2, 0.3, 0.1],
  ]);
  const done = runOf(
    turned,
    modelOf({ ...plain, criteria: thirds, method: { kind: 'quota', shares: [0.5] } }),
  );
  expect(new Set(done.scores).size).toBeGreaterThan(1);
  expect(Array.from(done.positions)).toEqual([0.5, 0.5, 0.5]);
});

it('two criteria that read one column bring its notices once', () => {
  const model = modelOf({ ...plain, criteria: [amount, { ...amount, id: 'again' }] });
  const missing = runOf(register, model).notices.filter(({ code }) => code === 'missing-reading');
  expect(missing).toHaveLength(1);
});

it('every column that a model misses is named with its path', () => {
  const rules = [{ when: { header: 'Overdue', op: '>', value: 5 }, then: { cap: 'Silver' } }];
  const model = modelOf({ ...plain, criteria: [amount, { ...rating, reading: column('Raiting') }], rules });
  const faults = checkRun(register, model);
  expect(faults).toMatchObject([
    { code: 'unknown-column', path: 'criteria[1].reading.header', nearest: 'Rating' },
    { code: 'unknown-column', path: 'rules[0].when.header', nearest: null },
  ]);
  expect(run(register, model, '2026-11-21')).toEqual({ ok: false, notices: faults });
});

it('a rule on a column of words refuses the run', () => {
  const rules = [{ when: { header: 'Frozen', op: '>', value: 5 }, then: { cap: 'Silver' } }];
  const answer = run(register, modelOf({ ...plain, rules }), '2026-11-21');
  expect(answer.ok).toBe(false);
  expect(answer.notices.map(({ code }) => code)).toContain('no-numbers');
});

it('a rule that asks for a blank fires on it, and only that rule does', () => {
  const fires = (op: string, value: string) => {
    const rules = [{ when: { header: 'Frozen', op, value }, then: { tier: 'D' } }];
    const { tierOf } = runOf(register, modelOf({ ...plain, rules }));
    return [0, 1].map((client) => tierOf[client] === 2);
  };
  expect(fires('=', '')).toEqual([false, true]);
  expect(fires('!=', '')).toEqual([true, false]);
  expect(fires('!=', 'no')).toEqual([true, false]);
  expect(fires('=', ' YES')).toEqual([true, false]);
});

it.each([
  ['>', 80, [false, false]],
  ['>=', 80, [true, false]],
  ['<', 80, [false, true]],
  ['<=', 10, [false, true]],
  ['=', 10, [false, true]],
  ['!=', 10, [true, false]],
])('a rule compares numbers: %s %d', (op, value, fired) => {
  const rules = [{ when: { header: 'Revenue', op, value }, then: { tier: 'D' } }];
  const { tierOf } = runOf(register, modelOf({ ...plain, rules }));
  expect([0, 1].map((client) => tierOf[client] === 2)).toEqual(fired);
});
