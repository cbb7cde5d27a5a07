import type { Problem } from '../../../src/session';
import { problemLines } from '../../../src/taskpane/result/problem-lines';
import { checkModel } from '../../../src/tiering';
import { pickWords } from '../../../src/words';

const words = pickWords('en');
const { problems: say } = words.pane;

const criterion = {
  id: 'amount',
  reading: { kind: 'column', header: 'Revenue' },
  direction: 'more',
  weight: 1,
};
const usual = {
  schema: 1,
  name: 'Usual',
  criteria: [criterion],
  method: { kind: 'quota', shares: [0.15, 0.25] },
  ladder: { tiers: ['A', 'B', 'C'].map((name) => ({ name, contactDays: null })) },
};
const named = (...names: readonly string[]) => ({
  tiers: names.map((name) => ({ name, contactDays: null })),
});

/** What the pane says of a model that the core refuses. */
const saidOf = (over: object): readonly string[] => {
  const answer = checkModel({ ...usual, ...over });
  if (answer.ok) throw new Error('the core takes this model');
  return problemLines(words, { kind: 'notices', notices: answer.notices, headers: ['Revenue'] });
};

describe('what the pane says of a problem', () => {
  it.each([
    ['shares of clients of more than all', { kind: 'quota', shares: [0.9, 0.25] }, say.shares],
    ['a share of no clients', { kind: 'quota', shares: [0, 0.25] }, say.shares],
    ['cut-offs that rise', { kind: 'cutoffs', floors: [50, 60] }, say.cutoffs],
    ['shares of value that fall', { kind: 'pareto', of: 'amount', cuts: [0.95, 0.8] }, say.cuts],
    ['a share of more than the whole value', { kind: 'pareto', of: 'amount', cuts: [0.8, 1.2] }, say.cuts],
  ])('explains the limits of the method: %s', (_what, method, sentence) => {
    expect(saidOf({ method })).toEqual([sentence]);
  });

  it('says how cut-offs go where less is better', () => {
    const late = { ...criterion, direction: 'less' };
    expect(saidOf({ criteria: [late], method: { kind: 'cutoffs', of: 'amount', floors: [60, 50] } })).toEqual(
      [say.cutoffsRising],
    );
  });

  it.each([
    ['empty', named('A', ' ', 'C'), say.emptyTierName],
    ['too long', named('A', 'B'.repeat(61), 'C'), say.longTierName],
    ['given twice', named('A', 'A', 'C'), say.sameTierName('A')],
  ])('tells what is wrong with the name of a tier: %s', (_what, ladder, sentence) => {
    expect(saidOf({ ladder })).toEqual([sentence]);
  });

  it('names the column whose weight is out of range', () => {
    expect(saidOf({ criteria: [{ ...criterion, weight: 2e9 }] })).toEqual([say.weight('Revenue')]);
  });

  it('says of what the user stopped that it is stopped', () => {
    expect(problemLines(words, { kind: 'stopped' })).toEqual(['Stopped.']);
  });

  it.each([
    [true, 0, [say.notOurs('Tier', 'F4')]],
    [true, 3, [say.notOurs('Tier', 'F4'), '3 more cells were changed as well.']],
    [false, 0, [say.notOursSomewhere('Tier', 'F4')]],
  ])('tells which cell was changed, where that is known (%s), and of %i more', (exact, more, sentences) => {
    expect(problemLines(words, { kind: 'not-ours', header: 'Tier', cell: 'F4', exact, more })).toEqual(
      sentences,
    );
  });

  it('says what to do where a saved model reads orders', () => {
    const missing = {
      code: 'orders-missing',
      severity: 'error',
      count: 1,
      rows: [],
      path: 'criteria[0]',
    } as const;
    expect(problemLines(words, { kind: 'notices', notices: [missing], headers: [] })).toEqual([
      say.ordersMissing,
    ]);
  });

  it.each(['en', 'ru', 'es', 'zh'])(
    'names the cell that is in the way, and both ways to make room: %s',
    (locale) => {
      const text = pickWords(locale).pane.problems.occupied('E7', 'E');
      expect(text).toMatch(/E7/);
      expect(text).toMatch(/Clear or move|Очистите или перенесите|Vacíela o muévala|清空或移开/);
    },
  );

  it.each([
    [false, say.occupied('AB4', 'AB')],
    [true, say.occupiedByTable('AB4')],
  ])('tells how to make room, beside a table %s', (table, sentence) => {
    const problem: Problem = { kind: 'occupied', cell: 'AB4', table };
    expect(problemLines(words, problem)).toEqual([sentence]);
  });
});
