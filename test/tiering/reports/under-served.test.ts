import { underServed } from '../../../src/tiering/reports/under-served';
import type { Rows } from '../orders/orders-of';
import { asking, smallRun, specIn } from './small-runs';

const rows: Rows = [
  ['Client', 'Points', 'Rating', 'Ours', 'All they buy', 'Last contact'],
  ['Ann', 90, 5, 900, 9000, null],
  ['Bob', 70, 4, 500, 600, '2026-11-20'],
  ['Cyd', 10, 4, 10, 110, '2026-11-01'],
  ['Dan', 10, 3.9, 10, 5000, '2026-11-01'],
  ['Eve', 10, 1, 10, 20, '2026-08-01'],
  ['Fay', 10, null, 10, null, '2027-01-01'],
  ['Gus', 10, 5, 100, 90, '2026-11-01'],
  ['Hal', null, 5, 0, 8000, null],
];

const asked = {
  prospects: 'rating',
  ours: 'Ours',
  total: 'All they buy',
  lastContact: 'Last contact',
};
const reading = (header: string) => ({ kind: 'column', header });
const criteria = [
  { id: 'points', reading: reading('Points'), direction: 'more', weight: 1, missing: 'unknown' },
  { id: 'rating', reading: reading('Rating'), direction: 'more', weight: 0 },
  {
    id: 'share',
    reading: { kind: 'quotient', part: 'Ours', whole: 'All they buy' },
    direction: 'less',
    weight: 0,
  },
];

const servedOf = (rest: object = asked, model: object = {}, list: Rows = rows) => {
  const done = smallRun(list, { criteria, ...model, ...asking('under-served', rest) });
  return underServed(done, specIn(done, 'under-served'));
};
const keysOf = ({ clients }: ReturnType<typeof underServed>) => clients.map(({ key }) => key);

it('S4-12: non-key clients with prospects, with much bought elsewhere, or called too seldom are under-served', () => {
  const { lowTiers, clients } = servedOf();
  expect(lowTiers).toEqual(['Silver']);
  // Potentials are 8100, 100, 100, 4990, 10, 8000: from 7247.5 on a potential is in the top quarter.
  expect(clients.map(({ key, reasons }) => [key, reasons])).toEqual([
    ['Cyd', [{ code: 'prospects', reading: 4, limit: 4 }]],
    ['Eve', [{ code: 'contacts', days: 112, limit: 90 }]],
    ['Fay', [{ code: 'contacts', days: null, limit: 90 }]],
    ['Gus', [{ code: 'prospects', reading: 5, limit: 4 }]],
  ]);
});

it('a low client with a potential in the top quarter is under-served, and stands first with two reasons (S4-12)', () => {
  const list = rows.map((row) => (row[0] === 'Dan' ? ['Dan', 10, 4, 10, 9500, '2026-11-01'] : row));
  const { clients } = servedOf(asked, {}, list);
  expect(clients[0]).toMatchObject({
    key: 'Dan',
    reasons: [{ code: 'prospects' }, { code: 'wallet', potential: 9490, limit: 8075 }],
  });
});

it('S0-13: who is ready to buy more: what clients buy of others, and who buys more with us than in all', () => {
  const { potentials, slips } = servedOf();
  expect(potentials.map(({ key, potential, walletShare }) => [key, potential, walletShare])).toEqual([
    ['Ann', 8100, 0.1],
    ['Dan', 4990, 0.002],
    ['Bob', 100, 5 / 6],
    ['Cyd', 100, 1 / 11],
    ['Eve', 10, 0.5],
  ]);
  expect(slips.map(({ key }) => key)).toEqual(['Gus']);
});

it('S2-11: existing clients of every tier are potential ones too, those who buy nothing yet are not listed', () => {
  const keys = servedOf().potentials.map(({ key, tier }) => [key, tier]);
  expect(keys).toContainEqual(['Ann', 'Platinum']);
  expect(keys.some(([key]) => key === 'Hal')).toBe(false);
});

it("what is ours is the model's value where no column is named", () => {
  const { potentials } = servedOf({ ...asked, ours: null }, { value: 'points' });
  expect(potentials.map(({ key, potential }) => [key, potential])).toEqual([
    ['Ann', 8910],
    ['Dan', 4990],
    ['Bob', 530],
    ['Cyd', 100],
    ['Gus', 80],
    ['Eve', 10],
  ]);
});

it('of four tiers the last two are low, clients without data in none', () => {
  const method = { kind: 'cutoffs', of: 'points', floors: [80, 60, 40] };
  const tiers = ['A', 'B', 'C', 'E'].map((name) => ({ name }));
  const done = servedOf(asked, { method, ladder: { tiers } });
  expect(done.lowTiers).toEqual(['C', 'E']);
  expect(keysOf(done)).not.toContain('Hal');
});

it('potentials that are all equal are no reason', () => {
  const list = rows.map((row, place) =>
    place === 0 ? row : [row[0] ?? null, row[1] ?? null, 1, 5, 10, null],
  );
  const { clients } = servedOf({ ...asked, lastContact: null }, {}, list);
  expect(clients).toEqual([]);
});

it('asked nothing, it tells of nobody', () => {
  expect(servedOf({})).toMatchObject({ clients: [], potentials: [], slips: [] });
});
