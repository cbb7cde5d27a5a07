import type { Placement, Reason } from '../../src/tiering';
import { noticeText, pickWords, whyText } from '../../src/words';

const english = pickWords('en');
const names = new Map([
  ['profit', 'Net profit'],
  ['amount', 'Revenue'],
  ['payment', 'Days late'],
]);

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

const weighed = placement({
  score: 53.3,
  points: { profit: 70.25, amount: 76, payment: 24.8 },
  contributions: { amount: 19, profit: 28.1, payment: 6.2 },
  reasons: [{ code: 'position', position: 0.2, limit: 0.4 }],
});

const because = (...reasons: readonly Reason[]): string => whyText(english, placement({ reasons }), names);

describe('the why of a placement', () => {
  it('names the score, the two greatest contributions and the weakest criterion', () => {
    expect(whyText(english, weighed, names)).toBe(
      '53.3 points: Net profit +28.1, Revenue +19.0; weakest: Days late +6.2',
    );
  });

  it('says the same in the language of the user', () => {
    expect(whyText(pickWords('ru'), weighed, names)).toBe(
      '53,3 балла: Net profit +28,1, Revenue +19,0; слабее всего: Days late +6,2',
    );
  });

  it('keeps the points of a criterion whose name is cut', () => {
    const long = new Map([['profit', 'Net profit over the last twelve months, RUB']]);
    const text = whyText(english, placement({ score: 60, contributions: { profit: 60 } }), long);
    expect(text).toBe('60 points: Net profit over the last twelve… +60.0');
  });

  it('tells what a Pareto counted', () => {
    expect(because({ code: 'running-share', share: 0.623, limit: 0.8 })).toBe(
      'larger clients hold 62.3% of the value (limit 80%)',
    );
  });

  it('tells a value that is not above zero', () => {
    expect(because({ code: 'not-positive', value: -120 })).toBe('value -120 is not above zero');
  });

  it('tells the reading and its limit where a column decides', () => {
    expect(because({ code: 'cutoff', score: 12500, limit: 10000 })).toBe('value 12,500 (limit 10,000)');
  });

  it('tells which data is missing', () => {
    expect(because({ code: 'missing', coverage: 0.4, criteria: ['profit', 'payment'] })).toBe(
      'only 40% of the data; missing: Net profit, Days late',
    );
  });

  it('ends with what a rule changed', () => {
    const capped: Reason = { code: 'capped', from: 'Platinum', rule: 0, text: 'overdue over 60 days' };
    expect(because({ code: 'position', position: 0.1, limit: 0.15 }, capped)).toBe(
      'after 10% of clients (limit 15%); not above, was Platinum: overdue over 60 days',
    );
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
