import { repoint, substitutes } from '../../src/session/substitutes';
import { readingWith } from '../../src/session/reading-with';
import type { ColumnChoice, Draft } from '../../src/session';
import { headersOf, suggestModel, guessColumns, type Criterion, type Reading } from '../../src/tiering';

const base = suggestModel(guessColumns([{ header: 'Revenue', cells: [1, 2, 4] }]), { name: 'Plain' });
if (base === null) throw new Error('a column of revenue makes a model');

const choice = (
  header: string,
  content: ColumnChoice['content'],
  criterion: Partial<Criterion> = {},
): ColumnChoice => {
  const whole: Criterion = {
    id: header,
    reading: { kind: 'column', header },
    direction: 'more',
    scale: { kind: 'rank' },
    weight: 10,
    missing: 'skip',
    ...criterion,
  };
  return { criterion: whole, header, used: criterion.id !== undefined, content, held: null, original: whole };
};

/** A draft whose only criterion has lost the column it is called by, beside a column of each kind. */
const draftOf = (criterion: Partial<Criterion>, header: string): Draft => ({
  base,
  columns: [
    choice(header, null, { ...criterion, id: 'lost' }),
    choice('Sum', 'number'),
    choice('Step', 'text'),
    choice('Day', 'date'),
    choice('Notes', 'blank'),
  ],
  key: null,
  label: null,
  asOf: 'today',
  method: 'quota',
  of: null,
  limits: [15, 25],
  tierNames: ['A', 'B', 'C'],
  decimal: null,
});

const readings: readonly (readonly [Reading, readonly string[]])[] = [
  [{ kind: 'column', header: 'Gone' }, ['Sum']],
  [{ kind: 'daysSince', header: 'Gone' }, ['Day']],
  [{ kind: 'perTime', value: 'Gone', since: 'Since', unit: 'month', minDays: 90 }, ['Sum']],
  [{ kind: 'mean', headers: ['Gone', 'Second'] }, ['Sum']],
  [{ kind: 'quotient', part: 'Gone', whole: 'All' }, ['Sum']],
  [{ kind: 'difference', from: 'Gone', less: 'Ours' }, ['Sum']],
  [{ kind: 'stage', header: 'Gone', coefficients: { paid: 1 }, value: 'Amount' }, ['Sum', 'Step']],
  [{ kind: 'referrals', header: 'Gone' }, ['Step']],
  [{ kind: 'legalForm', header: 'Gone' }, ['Step']],
  [
    {
      kind: 'netProfit',
      revenue: 'Gone',
      discounts: null,
      costs: 'Costs',
      returns: null,
      orders: null,
      costPerOrder: 0,
      daysDeferred: null,
      financeRate: 0,
      service: null,
      per: { since: 'Since', unit: 'month', minDays: 90 },
    },
    ['Sum'],
  ],
];

it.each(readings)('%j may read what holds the like instead', (reading, offered) => {
  expect(substitutes(draftOf({ reading }, 'Gone'))).toEqual({ lost: offered });
});

it.each(readings)(
  '%j reads the column chosen in the place of the one gone, and the rest as before',
  (reading, offered) => {
    const [header = ''] = offered;
    const draft = repoint(draftOf({ reading }, 'Gone'), 'lost', header);
    const found = draft.columns.find((column) => column.criterion.id === 'lost');
    const before = headersOf(reading);
    expect(headersOf(found?.criterion.reading ?? reading)).toEqual([header, ...before.slice(1)]);
    expect(found?.criterion.reading).toEqual({
      ...JSON.parse(JSON.stringify(reading).replace('Gone', header)),
    });
    expect(found?.original.reading).toEqual(found?.criterion.reading);
    expect(found).toMatchObject({ header, used: true });
  },
);

it('a criterion that gives points to words may read a column of words instead', () => {
  const scale = { kind: 'map', labels: { high: 100 } } as const;
  expect(substitutes(draftOf({ scale, reading: { kind: 'column', header: 'Gone' } }, 'Gone'))).toEqual({
    lost: ['Sum', 'Step'],
  });
});

it('a criterion that reads orders has lost no column and is pointed nowhere', () => {
  const reading: Reading = { kind: 'orders', measure: 'amount', months: 12 };
  const draft = draftOf({ reading }, 'lost');
  expect(substitutes(draft)).toEqual({});
  expect(repoint(draft, 'lost', 'Sum')).toBe(draft);
});

it('headers are compared as people read them', () => {
  expect(readingWith({ kind: 'quotient', part: ' gone', whole: 'GONE' }, 'Gone', 'Sum')).toEqual({
    kind: 'quotient',
    part: 'Sum',
    whole: 'Sum',
  });
});
