import { run, type CellValue, type Run } from '../../../src/tiering';
import { ordersOf, specOf, type Rows } from '../orders/orders-of';
import { modelOf, registerOf, runOf, tiersByKey } from '../register-of';

const coefficients = { interested: 0.5, presented: 0.6, ready: 0.7, started: 0.8, approved: 0.9, paid: 1 };
const plain = {
  schema: 1,
  name: 'Stages',
  criteria: [],
  method: { kind: 'stage', header: 'Stage', coefficients },
};

function stageRun(stages: readonly CellValue[], method: object = {}, rest: object = {}): Run {
  const rows = stages.map((stage, place) => [`c${place}`, 100, stage]);
  const model = modelOf({ ...plain, ...rest, method: { ...plain.method, ...method } });
  return runOf(registerOf([['Client', 'Amount', 'Stage'], ...rows]), model);
}

const tiersOf = (done: Run): readonly string[] => Object.values(tiersByKey(done));

it('S3-5: the tier is the stage, the furthest first, and the reason its coefficient', () => {
  const done = stageRun(['interested', 'Presented', ' PAID ', 'approved', 'ready', 'started']);
  expect(tiersOf(done)).toEqual(['interested', 'presented', 'paid', 'approved', 'ready', 'started']);
  expect(done.tierNames).toEqual(['paid', 'approved', 'started', 'ready', 'presented', 'interested', 'D']);
  expect(done.placement(1).reasons).toEqual([{ code: 'stage', stage: 'presented', coefficient: 0.6 }]);
});

it('S3-5: a number typed instead of a stage counts, also as the text "0,7", as the furthest stage that it reaches', () => {
  const done = stageRun([0.7, '0,7', '0.95', 0.55, '70%', 0.2, 1]);
  expect(tiersOf(done)).toEqual(['ready', 'ready', 'approved', 'interested', 'ready', 'interested', 'paid']);
  expect(done.placement(2).reasons).toEqual([{ code: 'stage', stage: 'approved', coefficient: 0.95 }]);
});

it('S3-5: a stage that is not in the table, a number above 1 and a blank are D, the first two with a notice', () => {
  const done = stageRun(['ready', 'thinking', 1.5, null]);
  expect(tiersOf(done)).toEqual(['ready', 'D', 'D', 'D']);
  expect(done.notices).toMatchObject([
    { code: 'unknown-label', header: 'Stage', example: 'thinking', count: 2, rows: [3, 4] },
    { code: 'missing-reading', header: 'Stage', rows: [5] },
  ]);
});

it('a stage read by a criterion and by the method is doubted once', () => {
  const reading = { kind: 'stage', header: 'Stage', coefficients };
  const done = stageRun(
    ['ready', 'thinking'],
    {},
    { criteria: [{ id: 'stage', reading, direction: 'more' }] },
  );
  expect(done.notices.filter(({ code }) => code === 'unknown-label')).toHaveLength(1);
});

it('S3-5: stages with one coefficient stay apart, in the order of the table', () => {
  const done = stageRun(['mailed', 'called', 0.5, 'paid'], {
    coefficients: { called: 0.5, mailed: 0.5, paid: 1 },
  });
  expect(tiersOf(done)).toEqual(['mailed', 'called', 'called', 'paid']);
  expect(done.tierNames).toEqual(['paid', 'called', 'mailed', 'D']);
});

const ladder = { tiers: ['A', 'B', 'C'].map((name) => ({ name })) };

it('S2-7: with floors the coefficient makes lookers A, B and C by intent, and a blank D', () => {
  const done = stageRun(
    ['ready', 'approved', 'presented', 'interested', 0.6, null],
    { floors: [0.7, 0.6] },
    { ladder },
  );
  expect(tiersOf(done)).toEqual(['A', 'A', 'B', 'C', 'B', 'D']);
  expect(done.tierNames).toEqual(['A', 'B', 'C', 'D']);
});

const source = { header: 'Source', coefficients: { referral: 0.7, exhibition: 0.5 } };

it('S3-6: where the stage is blank the source says what a client begins with; a stage that is there stands', () => {
  const register = registerOf([
    ['Client', 'Amount', 'Stage', 'Source'],
    ['referred', 1, null, 'Referral'],
    ['met', 1, '', 'exhibition'],
    ['further', 1, 'started', 'exhibition'],
    ['unknown source', 1, null, 'moon'],
    ['nothing', 1, null, null],
  ]);
  const done = runOf(register, modelOf({ ...plain, method: { ...plain.method, source } }));
  expect(tiersByKey(done)).toEqual({
    referred: 'ready',
    met: 'interested',
    further: 'started',
    'unknown source': 'D',
    nothing: 'D',
  });
  expect(done.notices.slice(0, 2)).toMatchObject([
    { code: 'unknown-label', header: 'Source', example: 'moon' },
    { code: 'missing-reading', header: 'Stage', rows: [5, 6] },
  ]);
});

const register = registerOf([
  ['Client', 'Amount', 'Stage'],
  ['Ann', 1, null],
  ['Bob', 1, 'ready'],
  ['Cyd', 1, 'paid'],
  ['Dan', 1, null],
]);

function paidRun(lines: Rows, columns: Parameters<typeof specOf>[0] = {}): Run {
  const header: readonly CellValue[] = ['Client', 'Date', 'Amount', 'Due', 'Paid'];
  const spec = specOf(columns);
  const model = modelOf({ ...plain, register: { key: 'Client' }, orders: spec });
  const answer = run(register, model, '2026-11-21', { orders: ordersOf([header, ...lines], columns) });
  if (!answer.ok) throw new Error(JSON.stringify(answer.notices));
  return answer.value;
}

it('S3-5: a payment found in the orders makes a blank stage the last one, and asks to look at a typed one, which stands', () => {
  const done = paidRun(
    [
      ['Ann', '2026-01-05', 100, '2026-02-05', '2026-02-01'],
      ['Bob', '2026-01-05', 100, '2026-02-05', '2026-02-01'],
      ['Cyd', '2026-01-05', 100, '2026-02-05', '2026-02-01'],
      ['Dan', '2026-01-05', 100, '2026-02-05', null],
    ],
    { due: 'Due', paid: 'Paid' },
  );
  expect(tiersByKey(done)).toEqual({ Ann: 'paid', Bob: 'ready', Cyd: 'paid', Dan: 'D' });
  expect(done.notices.find(({ code }) => code === 'stage-paid')).toMatchObject({
    header: 'Stage',
    rows: [3],
    count: 1,
  });
});

it('S3-8: the first payment parts customers from potentials; without a column of payments a sale is one, a return is none', () => {
  const done = paidRun([
    ['Ann', '2026-01-05', 100],
    ['Dan', '2026-01-05', -100],
  ]);
  expect(tiersByKey(done)).toMatchObject({ Ann: 'paid', Dan: 'D' });
});
