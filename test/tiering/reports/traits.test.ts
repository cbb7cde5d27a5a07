import { traits } from '../../../src/tiering/reports/traits';
import type { Rows } from '../orders/orders-of';
import { customersIn } from './customers';
import { asking, smallRun, specIn } from './small-runs';

const traitsOf = (rows: Rows, asked: object, rest: object = {}) => {
  const done = smallRun(rows, { ...rest, ...asking('traits', asked) });
  return traits(done, specIn(done, 'traits'));
};

/** So many clients with these points and trade, and the number of their employees. */
const some = (count: number, points: number | null, trade: string | null, size: number): Rows =>
  Array.from({ length: count }, (_, place) => [`${points}-${trade}-${place}`, points, trade, size + place]);

const rows: Rows = [
  ['Client', 'Points', 'Trade', 'Employees'],
  ...some(9, 90, 'Bakery', 100),
  ...some(1, 90, 'Café', 100),
  ...some(2, 10, 'bakery ', 1),
  ...some(18, 10, 'Café', 1),
  ...some(2, 70, 'Café', 50),
  ...some(3, 10, null, 1),
];
const asked = { headers: ['Trade'], numbers: ['Employees'] };

describe('S1-2: what the clients of a class have in common', () => {
  const { tiers } = traitsOf(rows, asked);
  const [platinum, gold, silver] = tiers;

  it('is told by shares in the class and in the rest, and how many times as often as among all', () => {
    // Of 32 clients with a known trade 11 are bakeries: 9 of 10 in Platinum, 2 of 22 in the rest.
    expect(platinum?.categories[0]).toMatchObject({
      header: 'Trade',
      value: 'Bakery',
      clients: 9,
      tierShare: 0.9,
      restShare: 2 / 22,
      lift: 0.9 / (11 / 32),
      difference: 0.9 - 2 / 22,
    });
  });

  it('is told only as surely as an exact test allows', () => {
    // C(10,9) C(22,2) + C(10,10) C(22,1) of C(32,11) tables are as uneven.
    const chance = (10 * 231 + 22) / 129_024_480;
    expect(platinum?.categories[0]?.chance).toBeCloseTo(chance, 12);
    // Four tests, Platinum and Silver with two trades each: Platinum's are the least likely.
    expect(platinum?.categories[0]?.falseDiscoveries).toBeCloseTo(2 * chance, 12);
  });

  it('is nothing that five clients do not share', () => {
    expect(platinum?.categories).toHaveLength(1);
    expect(traitsOf(rows, { ...asked, least: 1 }).tiers[0]?.categories.map(({ value }) => value)).toEqual([
      'Bakery',
      'Café',
    ]);
  });

  it('is nothing where the class has fewer than five clients (S1-2)', () => {
    expect(gold).toMatchObject({ clients: 2, tooFew: true, categories: [], numbers: [] });
  });

  it('counts numbers that stand well above or below the rest', () => {
    // 100 to 108 and 100 again, against 1 to 18, 1, 2, 1, 2, 3, 50 and 51.
    expect(platinum?.numbers).toEqual([
      { header: 'Employees', clients: 10, tierMedian: 103.5, restMedian: 8, delta: 1 },
    ]);
    expect(silver?.numbers[0]?.delta).toBe(-1);
  });
});

it('columns that the tiers are made from are left out: they would tell their own story', () => {
  const rules = [
    { when: { header: 'Trade', op: '=', value: 'Bakery' }, then: { floor: 'Gold' }, reason: 'x' },
  ];
  const report = traitsOf(rows, { ...asked, numbers: ['Points', 'Employees'] }, { rules });
  expect(report.excluded).toEqual(['Trade', 'Points']);
  expect([report.headers, report.numbers]).toEqual([[], ['Employees']]);
});

it('where no columns are named, all of words and of numbers are looked at', () => {
  const report = traitsOf(rows, {});
  expect([report.headers, report.numbers, report.excluded]).toEqual([['Trade'], ['Employees'], []]);
  expect(report.tiers[0]?.categories).toHaveLength(1);
});

it('a word that all have, or of a tier that is all, parts nobody', () => {
  const same: Rows = [
    ['Client', 'Points', 'Trade'],
    ...some(6, 90, 'Bakery', 1),
    ...some(6, 10, 'Bakery', 1),
  ];
  expect(
    traitsOf(
      same.map((row) => row.slice(0, 3)),
      { headers: ['Trade'] },
    ).tests,
  ).toBe(0);
});

it('the answer does not depend on the order of rows', () => {
  const [header = [], ...clients] = rows;
  const turned = [header, ...clients.reverse()];
  expect(traitsOf(turned, asked).tiers).toEqual(traitsOf(rows, asked).tiers);
});

describe('the 440 wholesale clients of the UCI repository, by what they spend', () => {
  const [header = [], ...clients] = customersIn('uci_wholesale.csv');
  const spent = (row: readonly unknown[]): number =>
    row.slice(3).reduce<number>((sum, one) => sum + Number(one), 0);
  const named: Rows = [
    [...header, 'Spent', 'Trade'],
    // Channel 1 is hotels, restaurants and cafés, channel 2 is shops.
    ...clients.map((row) => [...row, spent(row), row[1] === '2' ? 'Shop' : 'Hotel']),
  ];
  const model = {
    criteria: [{ id: 'points', reading: { kind: 'column', header: 'Spent' }, direction: 'more', weight: 1 }],
    method: { kind: 'quota', of: 'points', shares: [0.15, 0.25] },
  };
  const { tiers } = traitsOf(named, { headers: ['Trade', 'Region'], numbers: ['Fresh', 'Grocery'] }, model);

  // R 4.2.2: fisher.test, chisq.test without correction, p.adjust 'BH', median, mean(sign(outer(x, y, '-'))).
  it('channels have the counts, chances and rates of false discoveries that R gives', () => {
    const found = tiers.flatMap(({ tier, categories }) =>
      categories.map(({ value, clients: count, chance, falseDiscoveries }) => [
        tier,
        value,
        count,
        chance.toExponential(9),
        falseDiscoveries.toExponential(9),
      ]),
    );
    expect(found).toEqual([
      ['Platinum', 'Shop', 39, '4.311513421e-7', '1.077878355e-6'],
      ['Platinum', 'Hotel', 27, '4.311513421e-7', '1.077878355e-6'],
      ['Gold', 'Shop', 60, '7.949890191e-9', '2.981208822e-8'],
      ['Gold', 'Hotel', 50, '7.949890191e-9', '2.981208822e-8'],
      ['Silver', 'Hotel', 221, '1.580873738e-18', '1.185655304e-17'],
      ['Silver', 'Shop', 43, '1.580873738e-18', '1.185655304e-17'],
    ]);
  });

  it("medians and Cliff's deltas are those of R, small ones left out", () => {
    const found = tiers.flatMap(({ tier, numbers }) =>
      numbers.map(({ header: one, tierMedian, restMedian, delta }) => [
        tier,
        one,
        tierMedian,
        restMedian,
        delta.toFixed(12),
      ]),
    );
    expect(found).toEqual([
      ['Platinum', 'Grocery', 17607, 3732.5, '0.695997407227'],
      ['Platinum', 'Fresh', 22786, 7583.5, '0.493112947658'],
      ['Silver', 'Grocery', 2900, 10829, '-0.618543388430'],
      ['Silver', 'Fresh', 6284.5, 16878, '-0.478219696970'],
    ]);
  });

  it('no region parts any of the tiers', () => {
    expect(
      tiers.flatMap(({ categories }) => categories.filter(({ header: one }) => one === 'Region')),
    ).toEqual([]);
  });
});

it('of the 7,043 clients of a telephone company those who left are told apart by their contract', () => {
  const rowsOf = customersIn('ibm_telco_churn.csv');
  const [header = []] = rowsOf;
  const left = header.indexOf('Churn');
  const points: Rows = rowsOf.map((row, place) => [
    ...row,
    place === 0 ? 'Points' : row[left] === 'Yes' ? 10 : 90,
  ]);
  const { tiers } = traitsOf(points, {
    headers: ['Contract', 'gender'],
    numbers: ['tenure', 'MonthlyCharges'],
  });
  const silver = tiers[2];
  // 1,655 of the 1,869 who left paid by the month, 2,220 of the 5,174 who stayed: as the file's own publishers count.
  expect(silver?.categories[0]).toMatchObject({
    header: 'Contract',
    value: 'Month-to-month',
    clients: 1655,
    tierShare: 1655 / 1869,
    restShare: 2220 / 5174,
  });
  expect(silver?.categories.some(({ header: one }) => one === 'gender')).toBe(false);
  expect(
    silver?.numbers.map(({ header: one, tierMedian, restMedian }) => [one, tierMedian, restMedian]),
  ).toEqual([['tenure', 10, 38]]);
});
