import { checkModel, run, type CellValue, type Run } from '../../../src/tiering';
import { codesOf, ordersOf, specOf, type Rows } from '../orders/orders-of';
import { modelOf, registerOf, runOf, tiersByKey } from '../register-of';

const rating = { id: 'rating', reading: { kind: 'column', header: 'Rating' }, direction: 'more' };
const plain = (method: object, rest: object = {}): object => ({
  schema: 1,
  name: 'Lifecycle',
  register: { key: 'Client' },
  criteria: [rating],
  method: { kind: 'lifecycle', newDays: 90, lapsedDays: 180, rhythm: true, ...method },
  ...rest,
});
const byColumns = { first: 'First order', last: 'Last order' };
const header = ['Client', 'Rating', 'First order', 'Last order'];

function ofColumns(rows: readonly (readonly CellValue[])[], asOf?: string): Run {
  const model = modelOf(plain(byColumns, asOf === undefined ? {} : { asOf }));
  return runOf(registerOf([header, ...rows]), model);
}

function ofOrders(rows: Rows, clients: readonly string[], method: object = {}): Run {
  const register = registerOf([['Client', 'Rating'], ...clients.map((client) => [client, 3])]);
  const orders = ordersOf([['Client', 'Date', 'Amount'], ...rows]);
  const answer = run(register, modelOf(plain(method, { orders: specOf() })), '2026-11-21', { orders });
  if (!answer.ok) throw new Error(JSON.stringify(answer.notices));
  return answer.value;
}

it('S2-10: dates of the first and the last order part long-term, new, lapsed and potential clients', () => {
  const done = ofColumns([
    ['Ann', 1, '2020-01-05', '2026-11-01'],
    ['Bob', 1, '2026-08-23', '2026-08-23'],
    ['Cyd', 1, '2020-01-05', '2026-05-24'],
    ['Dan', 1, null, null],
    ['Eve', 1, '2026-08-22', '2026-05-25'],
  ]);
  // 23 August is 90 days before 21 November, 25 May 180, 24 May 181. Eve's last order is before her first.
  expect(tiersByKey(done)).toEqual({
    Ann: 'Long-term',
    Bob: 'New',
    Cyd: 'Lapsed',
    Dan: 'Potential',
    Eve: 'D',
  });
  expect(done.tierNames).toEqual(['Long-term', 'New', 'Returned', 'Lapsed', 'Potential', 'D']);
  expect(done.notices.find(({ code }) => code === 'last-before-first')).toMatchObject({ rows: [6] });
});

it('S2-10: orders tell who came back, and who has a rhythm of its own', () => {
  const done = ofOrders(
    [
      ['Ann', '2025-01-01', 10],
      ['Ann', '2026-11-01', 10],
      ['Bob', '2026-01-01', 10],
      ['Bob', '2026-02-01', 10],
      ['Bob', '2026-03-01', 10],
      ['Bob', '2026-07-01', 10],
      ['Cyd', '2025-01-01', 10],
      ['Cyd', '2026-07-01', 10],
    ],
    ['Ann', 'Bob', 'Cyd', 'Dan'],
  );
  // Bob's gaps are 31, 28 and 122 days: 3 x 31 = 93, and he is silent for 143. Cyd, silent as long, has no rhythm.
  expect(tiersByKey(done)).toEqual({ Ann: 'Returned', Bob: 'Lapsed', Cyd: 'Long-term', Dan: 'Potential' });
  expect(done.placement(1).reasons).toEqual([
    { code: 'lifecycle', state: 'Lapsed', first: 324, last: 143, limit: 93, ownRhythm: true },
  ]);
  expect(done.placement(3).reasons).toEqual([
    { code: 'lifecycle', state: 'Potential', first: null, last: null, limit: 180, ownRhythm: false },
  ]);
});

it('S2-10: without rhythm all clients are held to the same silence', () => {
  const rows = ['2026-01-01', '2026-02-01', '2026-03-01', '2026-07-01'].map((day) => ['Bob', day, 10]);
  expect(tiersByKey(ofOrders(rows, ['Bob', 'Ann'], { rhythm: false }))['Bob']).toBe('Long-term');
});

it('S2-10: a client with returns alone is potential, with a flag', () => {
  const done = ofOrders([['Ann', '2026-11-01', -10]], ['Ann', 'Bob']);
  expect([done.placement(0).tier, done.placement(0).flags]).toEqual(['Potential', ['only-returns']]);
  expect(done.placement(1).flags).toEqual([]);
});

it('S2-10: a first order after the day of the run is none, and is told', () => {
  const columns = ofColumns([
    ['Ann', 1, '2026-12-01', '2026-12-01'],
    ['Bob', 1, '2020-01-01', '2026-11-01'],
  ]);
  const orders = ofOrders(
    [
      ['Ann', '2026-12-01', 10],
      ['Bob', '2026-11-01', 10],
    ],
    ['Ann', 'Bob'],
  );
  expect([tiersByKey(columns)['Ann'], tiersByKey(orders)['Ann']]).toEqual(['Potential', 'Potential']);
  expect(codesOf(columns.notices)).toContain('future-date');
  expect(codesOf(orders.notices)).toContain('future-order');
});

it('S2-6: whoever has a positive order is a customer, all others are lookers', () => {
  const done = ofOrders(
    [
      ['Ann', '2026-11-01', 10],
      ['Bob', '2026-11-01', 10],
      ['Bob', '2026-11-02', -10],
      ['Cyd', '2026-11-02', 0],
      ['Dan', '2026-11-02', -5],
    ],
    ['Ann', 'Bob', 'Cyd', 'Dan', 'Eve'],
  );
  expect(tiersByKey(done)).toEqual({
    Ann: 'New',
    Bob: 'New',
    Cyd: 'Potential',
    Dan: 'Potential',
    Eve: 'Potential',
  });
});

it('S3-8: the first payment makes a customer: potential before that day, new from it on', () => {
  const model = (asOf: string) => modelOf(plain({ first: 'First payment', last: 'Last payment' }, { asOf }));
  const register = registerOf([
    ['Client', 'Rating', 'First payment', 'Last payment'],
    ['Ann', 1, '2026-10-10', '2026-10-10'],
    ['Bob', 1, null, null],
  ]);
  const on = (asOf: string) => tiersByKey(runOf(register, model(asOf)));
  expect(on('2026-10-09')).toEqual({ Ann: 'Potential', Bob: 'Potential' });
  expect(on('2026-10-10')).toEqual({ Ann: 'New', Bob: 'Potential' });
});

it('new clients have a class of their own, not the worst marks of a short history (D10)', () => {
  const done = ofOrders(
    [
      ['Ann', '2026-11-01', 10],
      ['Bob', '2024-11-01', 10],
    ],
    ['Ann', 'Bob'],
  );
  expect(tiersByKey(done)).toEqual({ Ann: 'New', Bob: 'Lapsed' });
});

it('a text that is no day makes the client missing; a blank, or a dash, says that it never bought', () => {
  const done = ofColumns([
    ['Ann', 1, 'last year', null],
    ['Bob', 1, '-', ''],
    ['Cyd', 1, '2020-01-01', '2026-11-01'],
    ['Dan', 1, '#N/A', '2026-11-01'],
  ]);
  expect(tiersByKey(done)).toEqual({ Ann: 'D', Bob: 'Potential', Cyd: 'Long-term', Dan: 'D' });
  expect(codesOf(done.notices)).toContain('unreadable-date');
});

it('one date may come from a column and the other from the orders', () => {
  const register = registerOf([
    ['Client', 'Rating', 'First order'],
    ['Ann', 1, '2010-01-01'],
    ['Bob', 1, '2026-10-01'],
  ]);
  const orders = ordersOf([
    ['Client', 'Date', 'Amount'],
    ['Ann', '2026-10-01', 10],
    ['Bob', '2026-10-01', 10],
  ]);
  const model = modelOf(plain({ first: 'First order' }, { orders: specOf() }));
  const answer = run(register, model, '2026-11-21', { orders });
  expect(answer.ok && tiersByKey(answer.value)).toEqual({ Ann: 'Long-term', Bob: 'New' });
});

it('a client without a name to find orders by is missing, not potential', () => {
  const register = registerOf([
    ['Client', 'Rating'],
    ['Ann', 1],
    [null, 2],
  ]);
  const orders = ordersOf([
    ['Client', 'Date', 'Amount'],
    ['Ann', '2026-10-01', 10],
  ]);
  const answer = run(register, modelOf(plain({}, { orders: specOf() })), '2026-11-21', { orders });
  expect(answer.ok && answer.value.placement(1).tier).toBe('D');
});

describe('a model of the lifecycle is refused', () => {
  const notices = (method: object, rest: object = {}): readonly unknown[] =>
    checkModel(plain(method, rest)).notices.map((one) => [one.code, 'path' in one ? one.path : '']);

  it('where clients would lapse before they stop being new', () => {
    expect(notices({ ...byColumns, newDays: 91, lapsedDays: 90 })).toEqual([
      ['model-out-of-range', 'method.lapsedDays'],
    ]);
    expect(notices({ ...byColumns, newDays: 90, lapsedDays: 90 })).toEqual([]);
  });

  it('without columns and without orders, and without a name to find orders by', () => {
    expect(notices({ first: 'First order' })).toEqual([['model-missing-key', 'orders']]);
    expect(notices({}, { orders: specOf(), register: {} })).toEqual([['model-missing-key', 'register.key']]);
  });

  it('where its orders are not handed in', () => {
    const register = registerOf([
      ['Client', 'Rating'],
      ['Ann', 1],
      ['Bob', 2],
    ]);
    const answer = run(register, modelOf(plain({}, { orders: specOf() })), '2026-11-21');
    expect([answer.ok, codesOf(answer.notices)]).toEqual([false, ['orders-missing']]);
  });

  it('where a column of its dates holds words alone', () => {
    const register = registerOf([header, ['Ann', 1, 'soon', 'late'], ['Bob', 1, 'soon', 'late']]);
    const answer = run(register, modelOf(plain(byColumns)), '2026-11-21');
    expect([answer.ok, codesOf(answer.notices)]).toEqual([false, expect.arrayContaining(['no-numbers'])]);
  });
});
