import type { CellValue, Run } from '../../src/tiering';
import { modelOf, registerOf, runOf, tiersByKey } from './register-of';

/** What the sources say of one value and three classes, each as a whole model. */
const names = (...all: readonly string[]) => ({ tiers: all.map((name) => ({ name })) });
const statuses = names('Platinum', 'Gold', 'Silver');
const abc = names('A', 'B', 'C');
const amount = { id: 'amount', reading: { kind: 'column', header: 'Revenue' }, direction: 'more' };
const profit = { id: 'profit', reading: { kind: 'column', header: 'Net profit' }, direction: 'more' };

function runOn(values: readonly CellValue[], model: object): Run {
  const rows = values.map((value, place) => [`c${place + 1}`, value, value]);
  return runOf(
    registerOf([['Client', 'Revenue', 'Net profit'], ...rows]),
    modelOf({ schema: 1, name: 'ABC', ...model }),
  );
}

const tiersOf = (done: Run): readonly string[] => Object.values(tiersByKey(done));
const letters = (done: Run): string =>
  tiersOf(done)
    .map((tier) => tier.charAt(0))
    .join('');

const pareto = { kind: 'pareto', of: 'amount', cuts: [0.8, 0.95] };
const thirteen = [130, 120, 110, 100, 90, 80, 70, 60, 50, 40, 30, 20, 10];

it('S0-1: a score becomes Platinum, Gold or Silver, and a client without one is D', () => {
  const done = runOn([...thirteen, null], {
    criteria: [{ ...amount, weight: 1 }],
    method: { kind: 'quota', shares: [0.15, 0.25] },
    ladder: statuses,
  });
  // Positions of thirteen: 0.5/13 and 1.5/13 reach 0.15; up to 4.5/13 = 0.346 reach 0.40.
  expect(letters(done)).toBe('PPGGGSSSSSSSSD');
  expect(done.tierNames).toEqual(['Platinum', 'Gold', 'Silver', 'D']);
});

it('S0-1: two to seven tiers, also more than there are clients', () => {
  const seven = names('1', '2', '3', '4', '5', '6', '7');
  const method = { kind: 'quota', of: 'amount', shares: [0.1, 0.1, 0.1, 0.1, 0.1, 0.1] };
  const done = runOn([30, 20], { criteria: [amount], method, ladder: seven });
  expect(letters(done)).toBe('37');
  const two = {
    criteria: [amount],
    method: { kind: 'counts', of: 'amount', counts: [1] },
    ladder: names('Key', 'Other'),
  };
  expect(letters(runOn([30, 20], two))).toBe('KO');
});

it('S0-5: net profit is the only criterion: a loss is in the lowest tier and flagged (D5)', () => {
  const done = runOn([900, 60, 30, -100], {
    criteria: [profit],
    method: { kind: 'pareto', of: 'profit', cuts: [0.8, 0.95] },
    ladder: statuses,
  });
  expect(letters(done)).toBe('PGSS');
  expect(done.placement(3).flags).toEqual(['not-positive']);
  expect(done.notices.map(({ code }) => code)).toEqual(['not-positive']);
});

it('S0-20: ABC already has three parts: A is Platinum, B is Gold, C is Silver', () => {
  const values = [850, 100, 30, 20];
  const byLetter = runOn(values, { criteria: [amount], method: pareto, ladder: abc });
  const byStatus = runOn(values, { criteria: [amount], method: pareto, ladder: statuses });
  expect(letters(byLetter)).toBe('ABCC');
  expect(letters(byStatus)).toBe('PGSS');
  expect(Array.from(byLetter.tierOf)).toEqual(Array.from(byStatus.tierOf));
});

it('the client in whom a limit falls is in the higher class; the switch puts it in the lower one, the first never empty (D1)', () => {
  const up = runOn([500, 400, 60, 40], { criteria: [amount], method: pareto, ladder: abc });
  const down = runOn([500, 400, 60, 40], {
    criteria: [amount],
    method: { ...pareto, boundary: 'down' },
    ladder: abc,
  });
  // Share before: 0, 0.5, 0.9, 0.96. Share through: 0.5, 0.9, 0.96, 1.
  expect([letters(up), letters(down)]).toEqual(['AABC', 'ABCC']);
  const giant = runOn([970, 20, 10], {
    criteria: [amount],
    method: { ...pareto, boundary: 'down' },
    ladder: abc,
  });
  expect(letters(giant)).toBe('ACC');
});

it('the limits are the model’s: 80 and 95 per cent, or 70 and 90, or three of them (D2)', () => {
  const cut = (...cuts: readonly number[]): string =>
    letters(
      runOn([40, 32, 10, 9, 5, 4], {
        criteria: [amount],
        method: { ...pareto, cuts },
        ladder: names(...'ABCEFG'.slice(0, cuts.length + 1)),
      }),
    );
  // Share before: 0, 0.4, 0.72, 0.82, 0.91, 0.96.
  expect(cut(0.8, 0.95)).toBe('AAABBC');
  expect(cut(0.7, 0.9)).toBe('AABBCC');
  expect(cut(0.5, 0.8, 0.95)).toBe('AABCCE');
});

it('by value and by number of clients are two methods; both shares are told, and a first class of too many is named (D3)', () => {
  const values = [100, 99, 98, 97, 96, 95, 94, 93, 92, 91];
  const byValue = runOn(values, { criteria: [amount], method: pareto, ladder: abc });
  expect(byValue.summary[0]).toMatchObject({ tier: 'A', clients: 8, clientShare: 0.8 });
  expect(byValue.summary[0]?.valueShare).toBeCloseTo(772 / 955, 12);
  expect(byValue.notices[0]).toMatchObject({ code: 'low-concentration', clientShare: 0.8 });
  const method = { kind: 'quota', of: 'amount', shares: [0.15, 0.25] };
  const byClients = runOn(values, { criteria: [amount], method, ladder: abc });
  expect(byClients.summary[0]).toMatchObject({ tier: 'A', clients: 2, clientShare: 0.2, value: 199 });
});

it('S2-15: A is 10 to 15 per cent of the clients, B 15 to 25, the rest C; a bank takes 20 and 30 (D4)', () => {
  const hundred = Array.from({ length: 100 }, (_, place) => 1000 - place);
  const sizes = (...shares: readonly number[]): readonly number[] =>
    runOn(hundred, { criteria: [amount], method: { kind: 'quota', of: 'amount', shares }, ladder: abc })
      .summary.slice(0, 3)
      .map(({ clients }) => clients);
  expect(sizes(0.15, 0.25)).toEqual([15, 25, 60]);
  expect(sizes(0.1, 0.15)).toEqual([10, 15, 75]);
  expect(sizes(0.2, 0.3)).toEqual([20, 30, 50]);
});

it('S2-15: A may be kept for mature clients: who is no long-term client is not above B', () => {
  const model = modelOf({
    schema: 1,
    name: 'Mature',
    criteria: [amount],
    method: { kind: 'quota', of: 'amount', shares: [0.4, 0.2] },
    ladder: abc,
    rules: [
      {
        when: { header: 'Lifecycle', op: '!=', value: 'Long-term' },
        then: { cap: 'B' },
        reason: 'A is for mature clients',
      },
    ],
  });
  const register = registerOf([
    ['Client', 'Revenue', 'Lifecycle'],
    ['old', 50, 'long-term'],
    ['new', 40, 'New'],
    ['third', 30, 'Long-term'],
    ['fourth', 20, 'New'],
  ]);
  expect(tiersByKey(runOf(register, model))).toEqual({ old: 'A', new: 'B', third: 'C', fourth: 'C' });
});

it('a client of whom nothing is known has a class of its own: a blank is not a zero (D8)', () => {
  const done = runOn([850, 0, null, 'нет данных', 20], { criteria: [amount], method: pareto, ladder: abc });
  expect(letters(done)).toBe('ACDDC');
});
