import type { Snapshot } from '../../../src/tiering';
import { pipeline } from '../../../src/tiering/reports/pipeline';
import type { Rows } from '../orders/orders-of';
import { asking, smallRun, specIn, type Beside } from './small-runs';

const coefficients = { interested: 0.5, presented: 0.6, ready: 0.7, started: 0.8, approved: 0.9, paid: 1 };
const rows: Rows = [
  ['Client', 'Points', 'Stage', 'Potential', 'Source', 'Stages so far'],
  ['Ann', 90, 'Interested', 1000, 'site', null],
  ['Bob', 70, 'ready', 500, 'Referral', 'interested; presented'],
  ['Cyd', 10, '0,7', 200, 'referral', null],
  ['Dan', 10, 'paid', 300, null, 'interested → ready'],
  ['Eve', 10, null, 400, 'site', 'interested | presented'],
  ['Fay', 10, 'somewhere', 800, 'site', null],
  ['Gus', 10, 'started', null, 'fair', null],
];

const pipelineOf = (rest: object = {}, beside: Beside = {}, list: Rows = rows) => {
  const asked = { stage: 'Stage', coefficients, value: 'Potential', ...rest };
  const done = smallRun(list, asking('pipeline', asked), beside);
  return pipeline(done, specIn(done, 'pipeline'));
};

it('S3-5: what may be expected of a client is its potential amount times the coefficient of its stage', () => {
  const { all, clients } = pipelineOf();
  expect(clients.map(({ key, stage, coefficient, expected }) => [key, stage, coefficient, expected])).toEqual(
    [
      ['Ann', 'interested', 0.5, 500],
      ['Bob', 'ready', 0.7, 350],
      // A typed coefficient, as people write it, belongs to its stage.
      ['Cyd', 'ready', 0.7, 140],
      ['Dan', 'paid', 1, 300],
      ['Gus', 'started', 0.8, null],
    ],
  );
  expect(all).toEqual({ clients: 5, value: 2000, expected: 1290 });
});

it('stages add up on the way to the first payment, and clients with no known stage are listed apart (S3-5)', () => {
  const { stages, unknown } = pipelineOf();
  expect(stages.map(({ stage, clients, value, expected }) => [stage, clients, value, expected])).toEqual([
    ['interested', 1, 1000, 500],
    ['presented', 0, 0, 0],
    ['ready', 2, 700, 490],
    ['started', 1, 0, 0],
    ['approved', 0, 0, 0],
    ['paid', 1, 300, 300],
  ]);
  expect(unknown.map(({ key }) => key)).toEqual(['Eve', 'Fay']);
});

it('a first payment in the orders is a stage of its own where none is typed, and a question where one is (S3-5)', () => {
  const orders: Rows = [
    ['Eve', '2026-10-01', 50],
    ['Bob', '2026-10-01', 50],
    ['Dan', '2026-10-01', 50],
    ['Ann', '2026-10-01', -50],
  ];
  const { clients, toConfirm } = pipelineOf({}, { orders });
  expect(clients.find(({ key }) => key === 'Eve')).toMatchObject({
    stage: 'paid',
    coefficient: 1,
    expected: 400,
  });
  expect(clients.find(({ key }) => key === 'Bob')?.coefficient).toBe(0.7);
  expect(toConfirm.map(({ key }) => key)).toEqual(['Bob']);
});

it('S3-6: where clients came from tells what to expect of them', () => {
  expect(pipelineOf({ source: 'Source' }).sources).toEqual([
    { source: 'site', clients: 1, value: 1000, expected: 500, paid: 0 },
    { source: 'Referral', clients: 2, value: 700, expected: 490, paid: 0 },
    { source: null, clients: 1, value: 300, expected: 300, paid: 1 },
    { source: 'fair', clients: 1, value: 0, expected: 0, paid: 0 },
  ]);
});

describe('conversion by stage', () => {
  const conversionIn = ({ stages }: ReturnType<typeof pipeline>) =>
    stages.map(({ stage, cases, reached, conversion, reason }) => [
      stage,
      cases,
      reached,
      conversion,
      reason,
    ]);

  it('S3-7: is the clients who ever paid among those who ever had the stage, by a column of past stages', () => {
    expect(conversionIn(pipelineOf({ history: 'Stages so far' }))).toEqual([
      ['interested', 4, 1, 0.25, 'few-cases'],
      ['presented', 2, 0, 0, 'few-cases'],
      ['ready', 3, 1, 1 / 3, 'few-cases'],
      ['started', 1, 0, 0, 'few-cases'],
      ['approved', 0, 0, null, 'few-cases'],
      ['paid', 1, 1, 1, 'few-cases'],
    ]);
  });

  it('is not told where nobody kept count (S3-7)', () => {
    const unknown = [null, null, null, 'no-history'];
    expect(conversionIn(pipelineOf())).toEqual(Object.keys(coefficients).map((stage) => [stage, ...unknown]));
  });

  it('counts the stages of the run before, and those who left since have not paid (S3-7)', () => {
    const client = (key: string, tier: string) => ({
      key,
      label: key,
      tier,
      placed: null,
      score: null,
      position: null,
      value: null,
      contributions: {},
    });
    const previous: Snapshot = {
      asOf: '2026-10-21',
      model: 'Stages',
      tierNames: ['paid', 'approved', 'started', 'ready', 'presented', 'interested', 'D'],
      clients: [client('Dan', 'approved'), client('Zoe', 'approved'), client('Ann', 'D')],
    };
    const approved = pipelineOf({}, { previous }).stages.find(({ stage }) => stage === 'approved');
    expect(approved).toMatchObject({ cases: 2, reached: 1, conversion: 0.5 });
  });

  it('is proposed for the coefficient from 20 cases on (S3-7)', () => {
    const many = (count: number): Rows =>
      Array.from({ length: count }, (_, place) => {
        const stage = place < 12 ? 'paid' : 'ready';
        return [`C${place}`, 10, stage, 100, null, 'ready'];
      });
    const [header = []] = rows;
    const ready = (count: number) =>
      pipelineOf({ history: 'Stages so far' }, {}, [header, ...many(count)]).stages[2];
    expect(ready(20)).toMatchObject({ cases: 20, conversion: 0.6, proposed: 0.6, reason: null });
    expect(ready(19)).toMatchObject({ cases: 19, proposed: null, reason: 'few-cases' });
  });
});
