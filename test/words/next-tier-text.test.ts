import { nextTierOf, type CellValue } from '../../src/tiering';
import { pickWords, wordingOf } from '../../src/words';
import { modelOf, registerOf, runOf } from '../tiering/register-of';

const header = ['Id', 'Revenue', 'Last order', 'Partner', 'Since'];
const rows: readonly (readonly CellValue[])[] = [
  ['a', 9000, '2026-11-20', 'yes', '2025-11-21'],
  ['b', 5000, '2026-09-01', 'no', '2024-11-21'],
  ['c', 1000, '2026-01-01', 'yes', '2023-11-21'],
];
const bounds = (low: number, high: number) => ({ kind: 'bounds', low, high });
const readings = {
  revenue: { reading: { kind: 'column', header: 'Revenue' }, direction: 'more', scale: bounds(0, 10_000) },
  recency: { reading: { kind: 'daysSince', header: 'Last order' }, direction: 'less', scale: bounds(0, 400) },
  partner: { reading: { kind: 'column', header: 'Partner' }, direction: 'more', scale: { kind: 'yesno' } },
  month: {
    reading: { kind: 'perTime', value: 'Revenue', since: 'Since', unit: 'month', minDays: 30 },
    direction: 'more',
    scale: bounds(0, 1000),
  },
  referrals: {
    reading: { kind: 'referrals', header: 'Since' },
    direction: 'more',
    scale: bounds(0, 4),
  },
};
type Id = keyof typeof readings;
const tell = (language: string, client: number, ids: readonly Id[], method: object): string => {
  const model = modelOf({
    schema: 1,
    name: 'Next',
    register: { key: 'Id' },
    criteria: ids.map((id) => ({ id, weight: 1, ...readings[id] })),
    method,
    ladder: { tiers: [{ name: 'A' }, { name: 'B' }] },
  });
  const run = runOf(registerOf([header, ...rows]), model);
  return wordingOf(pickWords(language)).nextTier(nextTierOf(run, client), run);
};
const scored = { kind: 'cutoffs', floors: [60] };

describe('what a client lacks is told with its unit', () => {
  it.each([
    ['en', '; Revenue 5,825 or more would do; Last order 48 days or less would do'],
    ['ru', '; достаточно: Revenue от 5\u00a0825; достаточно: Last order не больше 48 дней'],
    ['es', '; bastaría Revenue 5825 o más; bastaría Last order 48 días o menos'],
    ['zh', '；Revenue不少于5,825即可；Last order不超过48天即可'],
  ])('in %s: days are days, and each way says on which side', (language, ways) => {
    // b: 50 points of revenue, and of 81 days (400 - 81) / 4; together 64.875. To 69: 58.25 of the one, 88 of the other.
    const method = { kind: 'cutoffs', floors: [69] };
    const text = tell(language, 1, ['revenue', 'recency'], method);
    expect(text).toContain(ways);
  });

  it('a yes is a yes', () => {
    expect(tell('en', 1, ['revenue', 'partner'], scored)).toContain('Partner: yes would do');
    expect(tell('ru', 1, ['revenue', 'partner'], scored)).toContain('достаточно: Partner: да');
  });

  it('money by time is so much a month, and those who were recommended are clients', () => {
    expect(tell('en', 1, ['month'], scored)).toContain('Revenue 600 a month or more would do');
    expect(tell('ru', 1, ['month'], scored)).toContain('достаточно: Revenue от 600 в месяц');
    expect(tell('en', 1, ['revenue', 'referrals'], scored)).toContain('Since 3 clients or more would do');
    expect(tell('ru', 1, ['revenue', 'referrals'], scored)).toContain('достаточно: Since от 3 клиентов');
  });

  it('the reading that a method compares has its unit and its side', () => {
    const method = { kind: 'cutoffs', of: 'recency', floors: [30] };
    expect(tell('en', 1, ['recency'], method)).toBe('for A: Last order 30 days or less');
    expect(tell('ru', 1, ['recency'], method)).toBe('для статуса A: Last order не больше 30 дней');
    expect(tell('es', 1, ['recency'], method)).toBe('para A: Last order 30 días o menos');
    expect(tell('zh', 1, ['recency'], method)).toBe('达到A：Last order不超过30天');
  });

  it('a limit that moves is to be passed', () => {
    const method = { kind: 'counts', of: 'revenue', counts: [1] };
    expect(tell('en', 1, ['revenue'], method)).toBe('for A: Revenue over 9,000');
    expect(tell('ru', 1, ['revenue'], method)).toBe('для статуса A: Revenue больше 9\u00a0000');
    const recent = { kind: 'counts', of: 'recency', counts: [1] };
    expect(tell('en', 1, ['recency'], recent)).toBe('for A: Last order under 1 day');
    expect(tell('ru', 1, ['recency'], recent)).toBe('для статуса A: Last order меньше 1 дня');
  });
});

describe('where the points of no one criterion suffice', () => {
  const high = { kind: 'cutoffs', floors: [95] };

  it.each([
    ['en', '; no one criterion would do'],
    ['ru', '; одного критерия не хватит'],
    ['es', '; ningún criterio bastaría por sí solo'],
    ['zh', '；仅靠单个指标不够'],
  ])('in %s this is said', (language, said) => {
    // b: 50 points of revenue and 79.75 of days; with 100 of either at most 89.875.
    expect(tell(language, 1, ['revenue', 'recency'], high).endsWith(said)).toBe(true);
  });

  it('it is not said where one would do', () => {
    expect(tell('en', 1, ['revenue', 'recency'], scored)).not.toContain('no one');
  });

  it.each([
    ['en', 'no one criterion is sure to do'],
    ['ru', 'одного критерия может не хватить'],
    ['es', 'ningún criterio bastaría con seguridad por sí solo'],
    ['zh', '仅靠单个指标未必足够'],
  ])('in %s a limit that moves leaves it open', (language, said) => {
    // a: 90 and 99.75; b with 100 of either has 89.875 at most.
    const text = tell(language, 1, ['revenue', 'recency'], { kind: 'quota', shares: [0.34] });
    expect(text).toContain(said);
  });
});
