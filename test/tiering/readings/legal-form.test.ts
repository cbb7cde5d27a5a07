import { legalFormOf } from '../../../src/tiering/readings/legal-form-of';
import { modelOf, registerOf, runOf, tiersByKey } from '../register-of';
import { readRows, saidOf } from './read-rows';

it.each([
  'ООО «Ромашка»',
  'Ромашка, ООО',
  'ооо ромашка',
  'АО Вектор',
  'ПАО «Сбербанк»',
  'ЗАО Луч',
  'ИП Иванов Иван Иванович',
  'Индивидуальный предприниматель Петров П. П.',
  'Общество с ограниченной ответственностью «Луч»',
  'Acme LLC',
  'Acme Ltd.',
  'ACME LIMITED',
  'Acme, Inc.',
  'Smith & Co',
  'John Smith Ltd',
  'Müller GmbH',
  'Müller GmbH & Co. KG',
  'Siemens AG',
  'Taquería Moreno, S.L.',
  'Industrias García S.A.',
  'Cementos SA de CV',
  'Sociedad Limitada Los Olivos',
  '北京小米科技有限公司',
  '小米公司',
  '张伟个体工商户',
])('S0-12: %s is a company', (name) => {
  expect(legalFormOf(name)).toBe('company');
});

it.each([
  'Иванов Иван Иванович',
  'Пётр Ильич Чайковский',
  'Ольга Юрьевна',
  'Иванов И. И.',
  'И.И. Иванов',
  'Мамедов Али оглы',
  'г-н Сидоров',
  'Mr Brown',
  'John Smith',
  'Sra. Ruiz',
  'María Pérez Galdós',
  'физ. лицо',
  '张伟',
  '李小龙',
  '王女士',
])('S0-12: %s is a person', (name) => {
  expect(legalFormOf(name)).toBe('person');
});

it.each([
  'Ромашка',
  'Blue Star',
  'Магазин Сергей',
  "Paul's Restaurant",
  '小米',
  '天猫',
  'АОН',
  'Incas',
  'Sa',
  '',
  'x'.repeat(500),
])('S0-12: of %s nobody can tell', (name) => {
  expect(legalFormOf(name)).toBeNull();
});

const rows = [
  ['Id', 'Name', 'Revenue'],
  ['a', 'ООО Луч', 900],
  ['b', 'Acme Ltd', 500],
  ['c', 'John Smith', 90],
  ['d', 'Ольга Юрьевна', 50],
  ['e', 'Ромашка', 700],
  ['f', null, 10],
];
const form = { kind: 'legalForm', header: 'Name' };

it('S0-12: a legal form earns the points of a company or a person, and what is unclear earns none', () => {
  const model = modelOf({
    schema: 1,
    name: 'Companies',
    criteria: [
      {
        id: 'form',
        reading: form,
        direction: 'more',
        scale: { kind: 'map', labels: { Company: 80, person: 20 } },
        weight: 1,
      },
    ],
    method: { kind: 'cutoffs', floors: [50] },
    ladder: { tiers: [{ name: 'B2B' }, { name: 'B2C' }] },
  });
  const done = runOf(registerOf(rows), model);
  expect(tiersByKey(done)).toEqual({ a: 'B2B', b: 'B2B', c: 'B2C', d: 'B2C', e: 'D', f: 'D' });
  expect(saidOf(done.notices).slice(0, 2)).toEqual([
    ['unclear-legal-form', [6]],
    ['missing-reading', [7]],
  ]);
  expect(done.notices.filter(({ code }) => code === 'missing-reading')).toHaveLength(1);
});

it('as a number a company is 1 and a person 0, so that yes means a company', () => {
  const { readings, points } = readRows(rows, form, { scale: { kind: 'yesno' } });
  expect(readings).toEqual({ a: 1, b: 1, c: 0, d: 0, e: null, f: null });
  expect(points).toEqual({ a: 100, b: 100, c: 0, d: 0, e: null, f: null });
  expect(readRows(rows, form).readings).toEqual(readings);
});

it('S0-12: with separate rankings each client is compared with its own kind', () => {
  const typed = registerOf([
    ['Id', 'Kind', 'Revenue'],
    ['a', 'B2B', 900],
    ['b', 'b2b ', 500],
    ['c', 'B2C', 90],
    ['d', 'B2C', 50],
    ['e', null, 700],
  ]);
  const model = (rankWithin: string | null) =>
    modelOf({
      schema: 1,
      name: 'By kind',
      register: { rankWithin },
      criteria: [
        { id: 'amount', reading: { kind: 'column', header: 'Revenue' }, direction: 'more', weight: 1 },
      ],
      method: { kind: 'cutoffs', floors: [50] },
      ladder: { tiers: [{ name: 'Gold' }, { name: 'Silver' }] },
    });
  expect(tiersByKey(runOf(typed, model(null)))).toEqual({
    a: 'Gold',
    b: 'Gold',
    c: 'Silver',
    d: 'Silver',
    e: 'Gold',
  });
  const within = runOf(typed, model('Kind'));
  expect(tiersByKey(within)).toEqual({ a: 'Gold', b: 'Silver', c: 'Gold', d: 'Silver', e: 'Gold' });
  expect(within.placement(3).points).toEqual({ amount: 0 });
  // The one client without a kind is alone in its group.
  expect(within.placement(4).points).toEqual({ amount: 50 });
  expect(within.notices).toContainEqual(
    expect.objectContaining({ code: 'flat-groups', criterion: 'amount', groups: 1, rows: [6] }),
  );
});
