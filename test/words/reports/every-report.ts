/** One run with a report of every kind, and something to tell in each. */
import { reportsOf, snapshotOf, type Report, type Run } from '../../../src/tiering';
import type { Rows } from '../../tiering/orders/orders-of';
import { smallRun } from '../../tiering/reports/small-runs';

const header = [
  ...[
    'Client',
    'Points',
    'Revenue',
    'Cost',
    'Region',
    'Stage',
    'Past',
    'Source',
    'Last',
    'Next',
    'Manager',
    'Made',
  ],
  ...['By', 'Prospects', 'Ours', 'Total', 'Why left', 'Note', 'Rated', 'Sector'],
];

const stages = ['interested', 'ready', 'paid', 'ready', 'paid', 'interested', 'unheard of'];
const of = <One>(list: readonly One[], place: number): One | null => list[place % list.length] ?? null;
const day = (month: string, place: number): string => `2026-${month}-${String(1 + place).padStart(2, '0')}`;

/** What the reports read of a client beside its figures. */
const wordsOf = (place: number): Rows[number] => [
  of(place < 10 ? ['North'] : ['North', 'South'], place),
  of(stages, place),
  'interested; ready',
  of(['fair', null], place),
  place % 5 === 0 ? null : day(place < 15 ? '11' : '03', place % 20),
  day(of(['11', '12', '12', '12'], place) ?? '', 0),
  of([null, 'Olga', 'Olga', 'Olga', 'Olga', 'Olga'], place),
  `2026-${String(1 + (place % 11)).padStart(2, '0')}-10`,
  place === 2 ? 'nobody' : of([null, 'C1', null, null, null, null, null, null, null], place),
];

/** Thirty clients who differ in everything. */
const clients: Rows = Array.from({ length: 30 }, (_, place) => [
  `C${place + 1}`,
  100 - 3 * place,
  5000 - 150 * place,
  2000 - 20 * place,
  ...wordsOf(place),
  1 + (place % 5),
  100 + place,
  place === 3 ? 50 : 1000 - 10 * place,
  of(['price', null], place),
  'call',
  place === 4 ? 9 : 1 + (place % 5),
  of(['trade', 'crafts', 'crafts'], place),
]);

const orders: Rows = clients.flatMap(([key], place) =>
  ['2025-03-01', '2025-10-05', '2026-02-10', '2026-06-20', '2026-11-10']
    .slice(0, place % 6 === 5 ? 1 : 1 + (place % 5))
    .flatMap((day, turn) => [
      [key ?? '', day, 100 + 10 * place + turn, 'Tea'],
      ...(place % 3 === 0 ? [[key ?? '', day, 50, 'Cups']] : []),
      ...(place < 10 && place % 4 !== 0 ? [[key ?? '', day, 20 * turn + 5, 'Sugar']] : []),
    ]),
);

const column = (id: string, name: string) => ({
  id,
  reading: { kind: 'column', header: name },
  direction: 'more',
  scale: { kind: 'rank' },
  weight: 1,
});

const model = {
  criteria: [
    { ...column('points', 'Points'), scale: { kind: 'as-is' } },
    column('amount', 'Revenue'),
    column('prospects', 'Prospects'),
    { ...column('profit', ''), reading: { kind: 'netProfit', revenue: 'Revenue', costs: 'Cost' } },
    {
      ...column('evenness', ''),
      direction: 'less',
      reading: { kind: 'orders', measure: 'variation', months: 12 },
    },
  ],
  method: { kind: 'cutoffs', floors: [70, 50] },
  value: 'amount',
  reports: [
    { kind: 'concentration' },
    { kind: 'ranking' },
    { kind: 'retention' },
    { kind: 'sensitivity', draws: 20 },
    { kind: 'moves' },
    { kind: 'next-tier' },
    { kind: 'weights' },
    { kind: 'thresholds' },
    { kind: 'traits', headers: ['Region', 'Sector'], numbers: ['Total'], falseDiscoveries: 0.9 },
    { kind: 'cross-sell', lift: 1 },
    { kind: 'next-orders', withinDays: 60 },
    { kind: 'contacts', last: 'Last', owner: 'Manager' },
    { kind: 'time' },
    {
      kind: 'pipeline',
      stage: 'Stage',
      coefficients: { interested: 0.5, ready: 0.7, paid: 1 },
      value: 'Total',
      source: 'Source',
      history: 'Past',
    },
    { kind: 'board', stage: 'Stage', last: 'Last', next: 'Next' },
    { kind: 'portfolio', groups: 'Sector', factors: { number: 'Rated', value: 'Prospects' } },
    { kind: 'under-served', prospects: 'prospects', ours: 'Ours', total: 'Total', lastContact: 'Last' },
    { kind: 'lapsed', reason: 'Why left', action: 'Note' },
    { kind: 'second-order' },
    { kind: 'newcomers', created: 'Made' },
    { kind: 'referrals', header: 'By' },
    { kind: 'customer-value', margin: 'profit' },
    { kind: 'profit-parts' },
    { kind: 'cross', rows: { of: 'amount' }, columns: { of: 'evenness' } },
    { kind: 'policy' },
  ],
};

/** The run before: the order of the clients is turned round. */
const before = (): Run => {
  const points = clients.map((row) => row[1] ?? null);
  const turned = clients
    .slice(2)
    .map((row, place) => [row[0] ?? null, points[29 - place] ?? null, ...row.slice(2)]);
  return smallRun([header, ...turned], { ...model, reports: [] }, { orders, asOf: '2026-10-21' });
};

/** The run, after another or after none. */
export const everyReport = (after = true): { readonly run: Run; readonly reports: readonly Report[] } => {
  const beside = after ? { orders, previous: snapshotOf(before()) } : { orders };
  const run = smallRun([header, ...clients], model, beside);
  return { run, reports: reportsOf(run) };
};
