import { checkModel, run, type CellValue, type Orders, type Run } from '../../../src/tiering';
import { codesOf, ordersOf, specOf } from '../orders/orders-of';
import { modelOf, registerOf, runOf, tiersByKey } from '../register-of';

const column = (id: string, header: string, direction: string): object => ({
  id,
  reading: { kind: 'column', header },
  direction,
});
const criteria = [column('r', 'Days', 'less'), column('f', 'Orders', 'more'), column('m', 'Amount', 'more')];
const header = ['Client', 'Days', 'Orders', 'Amount'];

const plain = (method: object, rest: object = {}): object => ({
  schema: 1,
  name: 'RFM',
  register: { key: 'Client' },
  criteria,
  method: { kind: 'rfm', recency: 'r', frequency: 'f', monetary: 'm', ...method },
  ...rest,
});

const own = { thresholds: { r: [30, 90], f: [2, 5], m: [100, 1000] } };

function ran(rows: readonly (readonly CellValue[])[], method: object, rest: object = {}): Run {
  return runOf(registerOf([header, ...rows]), modelOf(plain(method, rest)));
}

const nine: readonly (readonly CellValue[])[] = [
  ['Ann', 5, 9, 5000],
  ['Bob', 5, 1, 50],
  ['Cyd', 60, 9, 5000],
  ['Dan', 300, 9, 5000],
  ['Eve', 300, 1, 50],
  ['Fay', 60, 1, 50],
];

it('by own limits each client gets the segment of its three scores, and the code as text', () => {
  const done = ran(nine, { ...own, segments: 'standard' });
  const placed = nine.map((_, client) => done.placement(client));
  expect(placed.map(({ key, code, tier }) => [key, code, tier])).toEqual([
    ['Ann', '333', 'Champions'],
    ['Bob', '311', 'New'],
    ['Cyd', '233', 'Loyal'],
    ['Dan', '133', 'At risk'],
    ['Eve', '111', 'Lost'],
    ['Fay', '211', 'At risk'],
  ]);
  expect(placed[0]?.reasons[0]).toEqual({
    code: 'rfm',
    recency: 3,
    frequency: 3,
    monetary: 3,
    segment: 'Champions',
  });
});

it('without segments the tier is the code, and the tiers are the codes that occur, best first', () => {
  const done = ran(nine, { ...own, segments: null });
  expect(done.tierNames).toEqual(['333', '311', '233', '211', '133', '111', 'D']);
  expect(tiersByKey(done)).toEqual({
    Ann: '333',
    Bob: '311',
    Cyd: '233',
    Dan: '133',
    Eve: '111',
    Fay: '211',
  });
  expect(done.placement(0).reasons[0]).toMatchObject({ segment: null });
  expect(done.summary.map(({ clients }) => clients)).toEqual([1, 1, 1, 1, 1, 1, 0]);
});

it('a client who never bought is a prospect, and has no code', () => {
  const done = ran([...nine, ['Gus', null, 0, null]], { ...own, segments: 'standard' });
  const { tier, code, reasons } = done.placement(6);
  expect([tier, code]).toEqual(['Prospects', undefined]);
  expect(reasons[0]).toEqual({ code: 'rfm', recency: 0, frequency: 0, monetary: 0, segment: 'Prospects' });
});

it('without segments there is no code for a client who never bought: it is missing', () => {
  const done = ran([...nine, ['Gus', null, 0, null]], { ...own, segments: null });
  expect(done.placement(6)).toMatchObject({ tier: 'D', reasons: [{ code: 'missing' }] });
});

it.each([
  ['days', [null, 3, 100]],
  ['orders', [5, null, 100]],
  ['amount', [5, 3, null]],
  ['anything', [null, null, null]],
])('a client whose %s nobody knows is missing', (_, readings) => {
  const done = ran([...nine, ['Gus', ...readings]], { ...own, segments: 'standard' });
  expect(done.placement(6).tier).toBe('D');
});

it('eight classes: high or low on each side, against the mean', () => {
  const rows = [0, 1, 2, 3, 4, 5, 6, 7].map((place) => [
    `C${place}`,
    (place & 2) === 0 ? 1 : 99,
    (place & 1) === 0 ? 9 : 1,
    (place & 4) === 0 ? 900 : 1,
  ]);
  expect(Object.values(tiersByKey(ran(rows, { segments: 'eight' })))).toEqual([
    'Important value',
    'Important development',
    'Important retention',
    'Important win-back',
    'General value',
    'General development',
    'General retention',
    'General win-back',
  ]);
});

it('one giant makes the mean a limit that only it passes; the median keeps half of the clients high', () => {
  const rows = [1, 2, 3, 4, 1000].map((amount, place) => [`C${place}`, place, place, amount]);
  const important = (split: string): number =>
    Object.values(tiersByKey(ran(rows, { segments: 'eight', split }))).filter((tier) =>
      tier.startsWith('Important'),
    ).length;
  expect([important('mean'), important('median')]).toEqual([1, 2]);
});

const many = (count: number): readonly (readonly CellValue[])[] =>
  Array.from({ length: count }, (_, place) => [`C${place}`, place, place, place]);

it.each([
  [100, '511', []],
  [99, '311', []],
  [30, '311', []],
  [29, '311', ['few-for-bins']],
])('%d clients: the most recent has %s, and so few as it takes are told', (count, code, notices) => {
  const done = ran(many(count), { segments: null });
  expect(done.placement(0).code).toBe(code);
  expect(codesOf(done.notices)).toEqual(notices);
});

it('own limits need no number of clients', () => {
  expect(codesOf(ran(nine, { ...own, segments: null }).notices)).toEqual([]);
});

it('a column where more is recent, as the day of the last order, is turned round', () => {
  const turned = [column('r', 'Days', 'more'), ...criteria.slice(1)];
  const done = ran(many(40), { segments: null }, { criteria: turned });
  expect([done.placement(0).code, done.placement(39).code]).toEqual(['111', '333']);
});

it('where the model ranks within groups each group has quantiles of its own', () => {
  const rows = [...many(60)].map((row, place) => [...row, place < 30 ? 'north' : 'south']);
  const register = registerOf([[...header, 'Region'], ...rows]);
  const model = modelOf(plain({ segments: null }, { register: { key: 'Client', rankWithin: 'Region' } }));
  const done = runOf(register, model);
  const codes = [0, 29, 30, 59].map((client) => done.placement(client).code);
  expect(codes).toEqual(['311', '133', '311', '133']);
  expect(codesOf(done.notices)).toEqual(['ranked-within']);
});

it('a client who costs more than it brings is flagged', () => {
  const done = ran([...nine, ['Gus', 5, 3, -20]], { ...own, segments: 'standard' });
  expect(done.placement(6).flags).toEqual(['not-positive']);
});

describe('from orders', () => {
  const orders = ordersOf([
    ['Client', 'Date', 'Amount'],
    ['Ann', '2026-11-11', 300],
    ['Ann', '2026-11-01', 100],
    ['Bob', '2026-05-21', 100],
    ['Cyd', '2026-11-01', -70],
    ['Dan', '2020-01-01', 500],
    ['Ann', '2026-12-24', 900],
  ]);
  const register = registerOf([
    ['Client', 'City'],
    ...['Ann', 'Bob', 'Cyd', 'Dan', 'Eve'].map((key) => [key, 'Oslo']),
  ]);
  const ofOrders = (id: string, measure: string, direction: string, months: number | null) => ({
    id,
    reading: { kind: 'orders', measure, months },
    direction,
  });

  function ranOn(method: object, months: number | null, measures = ['recencyDays', 'count', 'amount']): Run {
    const [r = '', f = '', m = ''] = measures;
    const model = modelOf(
      plain(method, {
        orders: specOf(),
        criteria: [
          ofOrders('r', r, 'less', months),
          ofOrders('f', f, 'more', months),
          ofOrders('m', m, 'more', months),
        ],
      }),
    );
    const answer = run(register, model, '2026-11-21', { orders: orders satisfies Orders });
    if (!answer.ok) throw new Error(JSON.stringify(answer.notices));
    return answer.value;
  }

  const limits = { thresholds: { r: [30, 90], f: [2, 5], m: [100, 1000] }, segments: 'standard' };

  it('recency counts from the last order up to the day of the run (D22)', () => {
    const { readings } = ranOn(limits, null).placement(0);
    expect(readings).toEqual({ r: 10, f: 2, m: 400 });
  });

  it('the monetary value is the sum; the mean of the orders where the model asks for it (D23)', () => {
    const mean = ranOn(limits, null, ['recencyDays', 'count', 'averageAmount']);
    expect(mean.placement(0).readings).toEqual({ r: 10, f: 2, m: 200 });
    expect([ranOn(limits, null).placement(0).code, mean.placement(0).code]).toEqual(['322', '322']);
  });

  it('a client with returns alone is a prospect with a flag, one without orders a prospect', () => {
    const done = ranOn(limits, null);
    expect([2, 4].map((client) => [done.placement(client).tier, done.placement(client).flags])).toEqual([
      ['Prospects', expect.arrayContaining(['only-returns'])],
      ['Prospects', []],
    ]);
  });

  it('a client who bought before the window is no prospect: it has the lowest scores, and moves no quantile', () => {
    const done = ranOn(limits, 12);
    const { code, tier } = done.placement(3);
    expect([code, tier]).toEqual(['111', 'Lost']);
    expect(ranOn(limits, null).placement(3)).toMatchObject({ code: '112', tier: 'At risk' });
  });
});

describe('a model of RFM is refused', () => {
  const notices = (method: object): readonly unknown[] => {
    const answer = checkModel(plain(method));
    return answer.notices.map((one) => [one.code, 'path' in one ? one.path : '']);
  };

  it.each([
    [{ bins: 4, segments: 'standard' }, 'method.bins'],
    [{ bins: 2, segments: 'standard' }, 'method.bins'],
    [{ thresholds: { r: [1], f: [1], m: [1] }, segments: 'standard' }, 'method.thresholds'],
  ])('with standard segments for bins that fit no grid: %j', (method, path) => {
    expect(notices(method)).toEqual([['model-out-of-range', path]]);
  });

  it.each([
    { bins: 4, segments: null },
    { bins: 2, segments: 'eight' },
    { bins: 7, segments: 'standard' },
    { segments: 'standard' },
  ])('but not with %j', (method) => {
    expect(notices(method)).toEqual([]);
  });
});
