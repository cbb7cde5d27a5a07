import type { Criterion, MethodSpec, Placement, Reason } from '../../src/tiering';
import { noticeText, pickWords, whyText } from '../../src/words';

const english = pickWords('en');
const names = new Map([
  ['profit', 'Net profit'],
  ['amount', 'Revenue'],
  ['payment', 'Days late'],
  ['recency', 'Last order'],
]);

const criterion = (id: string, over: Partial<Criterion> = {}): Criterion => ({
  id,
  reading: { kind: 'column', header: names.get(id) ?? id },
  direction: 'more',
  scale: { kind: 'rank' },
  weight: 25,
  missing: 'skip',
  ...over,
});

const criteria = [
  criterion('profit', { weight: 40 }),
  criterion('amount'),
  criterion('payment', { direction: 'less' }),
  criterion('recency', {
    direction: 'less',
    weight: 10,
    reading: { kind: 'daysSince', header: 'Last order' },
  }),
];

const quota: MethodSpec = { kind: 'quota', of: null, shares: [0.15, 0.25] };
const pareto: MethodSpec = { kind: 'pareto', of: 'amount', cuts: [0.8, 0.95], boundary: 'up' };

const placement = (over: Partial<Placement>): Placement => ({
  row: 17,
  key: 'C17',
  label: 'Ann',
  tier: 'Gold',
  score: null,
  coverage: 1,
  readings: {},
  points: {},
  contributions: {},
  flags: [],
  reasons: [],
  ...over,
});

const why = (of: Placement, method: MethodSpec = quota, words = english): string =>
  whyText(words, { placement: of, model: { criteria, method }, names });

// 0.40 x 70.25 + 0.25 x 76 + 0.25 x 10 + 0.10 x 40 = 28.1 + 19 + 2.5 + 4 = 53.6
const weighed = placement({
  score: 53.6,
  readings: { profit: 900, amount: 2000, payment: 31, recency: 12 },
  points: { profit: 70.25, amount: 76, payment: 10, recency: 40 },
  contributions: { amount: 19, profit: 28.1, payment: 2.5, recency: 4 },
  reasons: [{ code: 'position', position: 0.2, limit: 0.4 }],
});

describe('the why of a placement by its score', () => {
  it('names the score, the two greatest contributions, the weakest criterion and where it stands', () => {
    expect(why(weighed)).toBe(
      '53.6 points: Net profit +28.1, Revenue +19.0; weakest: Days late, 10 of 100; 20% from the top, Gold ends at 40%',
    );
  });

  it('says the same in the language of the user', () => {
    expect(why(weighed, quota, pickWords('ru'))).toBe(
      '53,6 балла: Net profit +28,1; Revenue +19,0; слабее всего: Days late (10 из 100); место 20\u00a0% сверху (Gold до 40\u00a0%)',
    );
  });

  it('uses the wide marks of Chinese alone', () => {
    expect(why(weighed, quota, pickWords('zh'))).not.toMatch(/[:;,]/);
  });

  it('calls the fewest points the weakest, not the smallest part of the score', () => {
    // The last order weighs 10 and adds 4, less than any other; yet its 40 points are not the fewest.
    expect(why(weighed)).not.toContain('Last order');
  });

  it('calls none the weakest that is named for its contribution already', () => {
    const heavy = { ...weighed, points: { ...weighed.points, amount: 5 } };
    expect(why(heavy)).not.toContain('weakest');
  });

  it('calls none the weakest among two', () => {
    const points = { profit: 70, amount: 10 };
    const readings = { profit: 1, amount: 1 };
    expect(why({ ...weighed, points, readings, contributions: { profit: 40 } })).not.toContain('weakest');
  });

  it('says how much is known and what is missing', () => {
    const readings = { ...weighed.readings, payment: null };
    const points = { ...weighed.points, payment: null };
    const text = why({ ...weighed, readings, points, coverage: 0.75 });
    expect(text).toContain('; known: 75% of the weights; missing: Days late');
    expect(text).toContain('weakest: Last order, 40 of 100');
  });

  it('names no contribution of a criterion that gives none', () => {
    const contributions = { profit: 53.6, amount: 0, payment: 0 };
    expect(why({ ...weighed, contributions })).toMatch(/^53\.6 points: Net profit \+53\.6; /);
  });

  it('keeps the points of a criterion whose name is cut', () => {
    const long = new Map([['profit', 'Net profit over the last twelve months, RUB']]);
    const of = placement({ score: 60, contributions: { profit: 60 }, reasons: weighed.reasons });
    const text = whyText(english, { placement: of, model: { criteria, method: quota }, names: long });
    expect(text).toMatch(/^60 points: Net profit over the last twelve… \+60\.0;/);
  });

  it('tells where a tier begins that a cut-off made', () => {
    const method: MethodSpec = { kind: 'cutoffs', of: null, floors: [80, 50] };
    const reasons: readonly Reason[] = [{ code: 'cutoff', score: 53.6, limit: 50 }];
    expect(why({ ...weighed, reasons }, method)).toMatch(/; Gold from 50$/);
  });

  it.each([
    ['en', '; within City: Oslo', '; within those without City'],
    ['ru', '; внутри группы City: Oslo', '; среди тех, у кого нет City'],
    ['es', '; dentro de City: Oslo', '; entre los que no tienen City'],
    ['zh', '；组内比较，City：Oslo', '；组内比较，City为空'],
  ])('tells in %s within which group the client was compared', (language, named, nameless) => {
    const within = (text: string): string =>
      why({ ...weighed, within: { header: 'City', text } }, quota, pickWords(language));
    expect([within('Oslo').endsWith(named), within('').endsWith(nameless)]).toEqual([true, true]);
  });

  it('stays short', () => {
    expect(why(weighed).length).toBeLessThanOrEqual(140);
  });

  it('tells which data is missing where that left no score', () => {
    const reasons: readonly Reason[] = [
      { code: 'missing', coverage: 0.35, criteria: ['profit', 'payment', 'recency'] },
    ];
    expect(why(placement({ coverage: 0.25, readings: { amount: 5 }, reasons }))).toBe(
      'known: 25% of the weights; missing: Net profit, Days late, Last order',
    );
  });

  it('ends with what a rule changed, and gives the limit of the tier before it', () => {
    const reasons: readonly Reason[] = [
      { code: 'position', position: 0.1, limit: 0.15 },
      { code: 'capped', from: 'Platinum', rule: 0, text: 'overdue over 60 days' },
    ];
    expect(why({ ...weighed, reasons })).toMatch(
      /; 10% from the top, Platinum ends at 15%; lowered by a rule \(was Platinum, now Gold\): overdue over 60 days$/,
    );
  });
});

describe('the why of a placement by one column', () => {
  const counted = { ...weighed, readings: { amount: 24_928 } };
  const because = (reason: Reason, method: MethodSpec): string =>
    why({ ...counted, reasons: [reason] }, method);

  it('tells the reading and what a Pareto counted, and no points', () => {
    expect(because({ code: 'running-share', share: 0.351, limit: 0.8 }, pareto)).toBe(
      'Revenue 24,928: 35.1% of value lies with larger clients (limit 80%)',
    );
  });

  it('counts the client itself where the class ends below the limit', () => {
    const down = { ...pareto, boundary: 'down' } as const;
    expect(because({ code: 'running-share', share: 0.351, limit: 0.8 }, down)).toContain('this and larger');
  });

  it('tells a value that is not above zero', () => {
    const of = { ...counted, readings: { amount: -120 } };
    const reasons: readonly Reason[] = [{ code: 'not-positive', value: -120 }];
    expect(why({ ...of, reasons }, pareto)).toBe('Revenue -120: not above zero');
  });

  it('tells the reading and the limit that it reached', () => {
    const method: MethodSpec = { kind: 'cutoffs', of: 'amount', floors: [50_000, 10_000] };
    expect(because({ code: 'cutoff', score: 24_928, limit: 10_000 }, method)).toBe(
      'Revenue 24,928: Gold from 10,000',
    );
  });

  it('tells days since a date, of which a limit is the most', () => {
    const method: MethodSpec = { kind: 'cutoffs', of: 'recency', floors: [10, 30] };
    const reasons: readonly Reason[] = [{ code: 'cutoff', score: 12, limit: 30 }];
    expect(why({ ...weighed, reasons }, method)).toBe('Last order 12 days ago: Gold up to 30');
  });

  it('tells that the reading is not known', () => {
    const reasons: readonly Reason[] = [{ code: 'missing', coverage: 0.8, criteria: ['amount'] }];
    expect(why({ ...weighed, readings: { amount: null }, reasons }, pareto)).toBe('Revenue is not known');
  });
});

describe('a notice about a criterion', () => {
  const notice = {
    code: 'no-variation',
    severity: 'warning',
    count: 1,
    rows: [],
    criterion: 'profit',
  } as const;

  it('calls it by its id where no names are given', () => {
    expect(noticeText(english, notice)).toContain('“profit”');
  });

  it('calls it by its header where names are given', () => {
    expect(noticeText(english, notice, names)).toContain('“Net profit”');
  });
});
