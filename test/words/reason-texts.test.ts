import type { Placement, Reason } from '../../src/tiering';
import { pickWords, whyText } from '../../src/words';
import { modelOf } from '../tiering/register-of';

const names = new Map([
  ['assets', 'Assets'],
  ['intent', 'Intent'],
]);

const column = (id: string) => ({
  id,
  reading: { kind: 'column', header: names.get(id) ?? id },
  direction: 'more',
  weight: 1,
});

const base = {
  schema: 1,
  name: 'words',
  criteria: [column('assets'), column('intent')],
  ladder: { tiers: [{ name: 'A' }, { name: 'B' }, { name: 'C' }] },
};
const bank = modelOf({
  ...base,
  method: {
    kind: 'matrix',
    rows: { of: 'assets', shares: [0.2, 0.3] },
    columns: { of: 'intent', floors: [2, 1] },
    table: [
      ['A', 'B', 'B'],
      ['B', 'B', 'C'],
      ['C', 'C', 'C'],
    ],
  },
});
const counts = modelOf({ ...base, method: { kind: 'counts', of: 'assets', counts: [20, 50] } });
const score = modelOf({ ...base, method: { kind: 'quota', shares: [0.2, 0.3] } });

const placement = (reasons: readonly Reason[]): Placement => ({
  row: 2,
  key: 'A1',
  label: 'Ann',
  tier: 'B',
  score: null,
  coverage: 1,
  readings: { assets: 40, intent: null },
  points: {},
  contributions: {},
  flags: [],
  reasons,
});

const why = (language: string, model: typeof bank, ...reasons: readonly Reason[]): string =>
  whyText(pickWords(language), { placement: placement(reasons), model, names });

it('a cell of a matrix is told by the levels of both sides', () => {
  const cell: Reason = { code: 'cell', row: 0, column: 1, tier: 'B', forced: null };
  expect(why('en', bank, cell)).toBe('Assets: level 1 of 3; Intent: level 2 of 3');
  expect(why('ru', bank, cell)).toBe('Assets: уровень 1 из 3; Intent: уровень 2 из 3');
});

it('a cell that was left for the sake of shares says so', () => {
  const cell: Reason = { code: 'cell', row: 0, column: 1, tier: 'B', forced: 0.1 };
  expect(why('en', bank, cell)).toContain('moved so that the tiers hold their shares, was B');
});

it('a place by counting names the place and where the tier ends', () => {
  const rank: Reason = { code: 'rank', rank: 23.5, limit: 50 };
  expect(why('es', counts, rank)).toBe('Assets 40: puesto 23,5 desde arriba, B llega al 50');
});

const ownReasons: readonly (readonly [what: string, reason: Reason, text: string])[] = [
  [
    'the scores of RFM',
    { code: 'rfm', recency: 5, frequency: 4, monetary: 3, segment: 'Loyal' },
    'recency 5, frequency 4, money 3',
  ],
  [
    'a client who never bought',
    { code: 'rfm', recency: 0, frequency: 0, monetary: 0, segment: 'Prospects' },
    'never bought',
  ],
  [
    'a place in the lifecycle',
    { code: 'lifecycle', state: 'Lapsed', first: 800, last: 200, limit: 90, ownRhythm: true },
    'first order 800 days ago; last order 200 days ago; lapsed after 90 days, three times its own gap',
  ],
  ['a stage', { code: 'stage', stage: 'ready', coefficient: 0.7 }, 'ready: coefficient 0.7'],
  ['a group', { code: 'group', header: 'Kind', text: 'Shop' }, 'Kind: Shop'],
  ['a key client', { code: 'key-client', by: 'margin' }, 'among the best by margin'],
];

it.each(ownReasons)('%s is told', (_what, reason, text) => {
  expect(why('en', bank, reason)).toBe(text);
});

it.each(['en', 'ru', 'es', 'zh'])('in %s a decision by hand names who, until when and why', (language) => {
  const set: Reason = { code: 'manual', from: 'C', text: 'strategic', by: 'Olga', until: '2027-01-31' };
  const text = why(language, score, { code: 'position', position: 0.7, limit: null }, set);
  for (const part of ['C', 'strategic', 'Olga', '2027-01-31']) expect(text).toContain(part);
});

it('a tier that was kept by damping says what it would be', () => {
  const damped: Reason = { code: 'damped', from: 'C', margin: 5 };
  expect(why('en', score, { code: 'position', position: 0.52, limit: null }, damped)).toContain(
    'the limit is not passed by the margin: kept, would be C',
  );
});
