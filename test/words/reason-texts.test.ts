import type { Placement, Reason } from '../../src/tiering';
import { pickWords, whyText, wordingOf } from '../../src/words';
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

it.each([
  ['en', 'until Jan 31, 2027'],
  ['ru', 'до 31 янв. 2027'],
  ['es', 'hasta el 31 ene 2027'],
  ['zh', '至 2027年1月31日'],
])('in %s a decision by hand names who, until when and why', (language, until) => {
  const set: Reason = { code: 'manual', from: 'C', text: 'strategic', by: 'Olga', until: '2027-01-31' };
  const text = why(language, score, { code: 'position', position: 0.7, limit: null }, set);
  for (const part of ['C', 'strategic', 'Olga', until]) expect(text).toContain(part);
});

describe('what held a client back', () => {
  const place: Reason = { code: 'position', position: 0.52, limit: null };

  it.each([
    ['en', 'held back: the limit is not passed by the margin, would be C'],
    ['ru', 'удержан: граница не пройдена с запасом, был бы C'],
    ['es', 'frenado: no supera el límite con holgura, sería C'],
    ['zh', '变动受限：未越过缓冲范围，否则为C'],
  ])('in %s, the margin', (language, text) => {
    const margin = why(language, score, place, { code: 'damped', from: 'C', margin: 5 });
    expect(margin).toContain(text);
  });

  it.each([
    ['en', 'held back: one tier a run at most, would be C'],
    ['ru', 'удержан: не больше одного статуса за раз, был бы C'],
    ['es', 'frenado: un nivel cada vez como máximo, sería C'],
    ['zh', '变动受限：每次最多一级，否则为C'],
  ])('in %s, the one step, and no limit', (language, text) => {
    expect(why(language, score, place, { code: 'one-step', from: 'C' })).toContain(text);
  });
});

describe('where two rules meet', () => {
  const place: Reason = { code: 'position', position: 0.52, limit: null };
  const floored: Reason = { code: 'floored', from: 'B', rule: 0, text: 'partner' };
  const capped: Reason = {
    code: 'capped',
    from: 'A',
    rule: 1,
    text: 'overdue',
    beaten: [{ rule: 0, text: 'partner' }],
  };

  it.each([
    [
      'en',
      'raised by a rule (was B, now A): partner; lowered by a rule (was A, now B): overdue; a cap beats a floor: “partner” gives way',
    ],
    [
      'ru',
      'повышен правилом (было B, стало A): partner; понижен правилом (было A, стало B): overdue; «не выше» сильнее, чем «не ниже»: уступает «partner»',
    ],
    [
      'es',
      'subido por una regla (era B, ahora A): partner; bajado por una regla (era A, ahora B): overdue; un tope prevalece sobre un mínimo: cede «partner»',
    ],
    [
      'zh',
      '按规则上调（原为B，现为A）：partner；按规则下调（原为A，现为B）：overdue；“不高于”优先于“不低于”：“partner”让位',
    ],
  ])('in %s each says what it did, and the one that won which gives way', (language, text) => {
    expect(why(language, score, place, floored, capped)).toContain(text);
  });

  it('a rule without words goes by its number', () => {
    const silent: Reason = { ...capped, text: '', beaten: [{ rule: 0, text: '' }] };
    expect(why('en', score, place, silent)).toMatch(
      /; lowered by a rule \(was A, now B\); a cap beats a floor: rule 1 gives way$/,
    );
  });

  it('a set tier goes before other rules', () => {
    const set: Reason = { ...capped, code: 'set' };
    expect(why('en', score, place, set)).toMatch(
      /; set by a rule \(was A, now B\): overdue; a set tier beats other rules: “partner” gives way$/,
    );
  });

  it('the cap before the first payment names its tier', () => {
    expect(why('en', score, place, { code: 'unproven', from: 'A' })).toContain(
      'no payment yet: B at most, was A',
    );
  });
});

it.each([
  ['en', 'merged from 3 rows, set by hand'],
  ['ru', 'объединён из 3 строк, задан вручную'],
  ['es', 'unido de 3 filas, fijado a mano'],
  ['zh', '由3行合并、人工设定'],
])('in %s the flags tell from how many rows a client was merged', (language, text) => {
  const merged: Placement = { ...placement([]), flags: ['merged', 'manual'], mergedRows: 3 };
  expect(wordingOf(pickWords(language)).flags(merged)).toBe(text);
});
