import type { CellValue, Run } from '../../../src/tiering';
import { modelOf, registerOf, runOf, tiersByKey } from '../register-of';

const amount = { id: 'amount', reading: { kind: 'column', header: 'Revenue' }, direction: 'more' };
const margin = { id: 'margin', reading: { kind: 'column', header: 'Margin' }, direction: 'more' };
const plain = { schema: 1, name: 'Texts', criteria: [amount] };
const ladder = { tiers: ['A', 'B', 'C'].map((name) => ({ name })) };

describe('a class by the kind of client', () => {
  const labels = { 'Vertical shop': 'A', 'Long-term company': 'A', 'Small client': 'C', 小米: 'B' };
  const model = modelOf({ ...plain, ladder, method: { kind: 'map', header: 'Kind', labels } });
  const done = runOf(
    registerOf([
      ['Client', 'Revenue', 'Kind'],
      ['Tmall', 1, ' vertical SHOP'],
      ['Maker', null, 'Long-term company'],
      ['Corner', 1, 'Small client'],
      ['Phones', 1, '小米'],
      ['Odd', 1, 'Bakery'],
      ['Blank', 1, null],
    ]),
    model,
  );

  it('S2-14: the kind of client gives the class where no numbers exist; a kind that is not in the map is D', () => {
    expect(tiersByKey(done)).toEqual({
      Tmall: 'A',
      Maker: 'A',
      Corner: 'C',
      Phones: 'B',
      Odd: 'D',
      Blank: 'D',
    });
  });

  it('S2-14: a kind that is not in the map is named, and the reason tells the text', () => {
    expect(done.notices.find(({ code }) => code === 'unknown-label')).toMatchObject({
      example: 'Bakery',
      rows: [6],
    });
    expect(done.placement(2).reasons).toEqual([{ code: 'group', header: 'Kind', text: 'Small client' }]);
  });

  it('a kind may be sent to the tier for missing data on purpose', () => {
    const asked = modelOf({
      ...plain,
      ladder,
      method: { kind: 'map', header: 'Kind', labels: { shop: 'D' } },
    });
    const rows = [
      ['Client', 'Revenue', 'Kind'],
      ['one', 1, 'shop'],
      ['two', 2, 'shop'],
    ];
    expect(tiersByKey(runOf(registerOf(rows), asked))).toEqual({ one: 'D', two: 'D' });
  });
});

function portfolioRun(groups: readonly CellValue[], rest: object = {}): Run {
  const method = { kind: 'portfolio', groups: 'Group', factors: {} };
  const rows = groups.map((group, place) => [`c${place}`, 1, group]);
  return runOf(
    registerOf([['Client', 'Revenue', 'Group'], ...rows]),
    modelOf({ ...plain, criteria: [], method, ...rest }),
  );
}

const tiersOf = (done: Run): readonly string[] => Object.values(tiersByKey(done));

it('S4-2: groups may be the tiers: each text is one, whatever its letter case, and a blank is D', () => {
  const done = portfolioRun(['НКК', 'СКК', 'скк ', null, 'КК', 'н/д']);
  expect(tiersOf(done)).toEqual(['НКК', 'СКК', 'СКК', 'D', 'КК', 'D']);
  expect(done.tierNames).toEqual(['КК', 'НКК', 'СКК', 'D']);
  expect(done.placement(2).reasons).toEqual([{ code: 'group', header: 'Group', text: 'СКК' }]);
});

it('groups that the ladder lists stand in its order, the others after them', () => {
  const tiers = ['СКК', 'КК', 'НКК'].map((name) => ({ name }));
  const done = portfolioRun(['НКК', 'СКК', 'КК', 'Новые'], { ladder: { tiers } });
  expect(done.tierNames).toEqual(['СКК', 'КК', 'НКК', 'Новые', 'D']);
  expect(tiersOf(done)).toEqual(['НКК', 'СКК', 'КК', 'Новые']);
  expect(done.summary.map(({ clients }) => clients)).toEqual([1, 1, 1, 1, 0]);
});

it('a group called like the tier for missing data is that tier', () => {
  const done = portfolioRun(['VIP', 'd']);
  expect([tiersOf(done), done.tierNames]).toEqual([
    ['VIP', 'D'],
    ['VIP', 'D'],
  ]);
});

it('a column of names is no column of groups: nobody is placed, and that is said', () => {
  const done = portfolioRun(Array.from({ length: 201 }, (_, place) => `Name ${place}`));
  expect(done.tierNames).toEqual(['D']);
  expect(done.notices).toMatchObject([{ code: 'too-many-groups', groups: 201, most: 200 }]);
});

describe('super-key, key and other clients', () => {
  const tiers = ['Super-key', 'Key', 'Non-key'].map((name) => ({ name }));
  const keyClients = { kind: 'key-clients', superKey: 'Call me at night', value: 'amount', margin: 'margin' };
  const rows: readonly (readonly CellValue[])[] = [
    ['Client', 'Revenue', 'Margin', 'Call me at night'],
    ['friend', 10, 0.1, 'да'],
    ['giant', 800, 0.1, ''],
    ['rich', 20, 0.6, 'no'],
    ['usual', 50, 0.2, null],
    ['small', 60, 0.15, null],
    ['only margin', null, 0.5, null],
    ['low margin', null, 0.05, null],
    ['no margin', 40, null, null],
    ['nothing', null, null, null],
  ];
  const keyRun = (method: object = {}): Run =>
    runOf(
      registerOf(rows),
      modelOf({
        ...plain,
        criteria: [amount, margin],
        ladder: { tiers },
        method: { ...keyClients, ...method },
      }),
    );
  const done = keyRun();

  it('S4-2: by hand super-key; key by volume or among the best quarter by margin; the rest is not key', () => {
    // Of 980 the giant brings 82 %: class A alone. Margins of seven known: 0.6 at 1/14, 0.5 at 3/14, 0.2 at 5/14.
    expect(tiersByKey(done)).toEqual({
      friend: 'Super-key',
      giant: 'Key',
      rich: 'Key',
      usual: 'Non-key',
      small: 'Non-key',
      'only margin': 'Key',
      'low margin': 'D',
      'no margin': 'Non-key',
      nothing: 'D',
    });
  });

  it('S4-2: the reason tells which of the three it was', () => {
    const reasons = [0, 1, 2, 3].map((client) => done.placement(client).reasons[0]);
    expect(reasons).toEqual(['hand', 'value', 'margin', 'neither'].map((by) => ({ code: 'key-client', by })));
  });

  it('S4-2: without margins volume alone decides, without a column of marks nobody is super-key', () => {
    expect(tiersByKey(keyRun({ margin: null, superKey: null }))).toMatchObject({
      friend: 'Non-key',
      giant: 'Key',
      rich: 'Non-key',
      'only margin': 'D',
    });
  });
});
