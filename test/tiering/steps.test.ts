import { finish, run, runSteps, type Answer, type Run, type Steps } from '../../src/tiering';
import { modelOf, registerOf } from './register-of';

const clients = 3000;
const criterion = { id: 'sales', reading: { kind: 'column', header: 'Sales' }, direction: 'more', weight: 1 };
const model = modelOf({
  schema: 1,
  name: 'Steps',
  criteria: [criterion],
  method: { kind: 'quota', of: null, shares: [0.2, 0.3] },
  ladder: { tiers: [{ name: 'A' }, { name: 'B' }, { name: 'C' }] },
});

/** Fractions, so that they must be sorted. */
const register = (factor: number) =>
  registerOf([
    ['Client', 'Sales'],
    ...Array.from({ length: clients }, (_, client) => [`C${client}`, ((client * factor) % 2999) / 7]),
  ]);

const tiersOf = (answer: Answer<Run>): readonly number[] => {
  if (!answer.ok) throw new Error(JSON.stringify(answer.notices));
  return Array.from(answer.value.tierOf);
};

const begin = (factor: number): Steps<Answer<Run>> => runSteps(register(factor), model, '2026-11-22');
const atOnce = (factor: number): readonly number[] => tiersOf(run(register(factor), model, '2026-11-22'));

it('two runs that take turns do not disturb each other', () => {
  const [one, other] = [begin(31), begin(1009)];
  let [first, second] = [one.next(), other.next()];
  while (first.done !== true || second.done !== true) {
    if (first.done !== true) first = one.next();
    if (second.done !== true) second = other.next();
  }
  expect(tiersOf(first.value)).toEqual(atOnce(31));
  expect(tiersOf(second.value)).toEqual(atOnce(1009));
});

it.each([1, 5, 12, 20])('a run that is left after %i steps leaves nothing behind', (steps) => {
  const left = begin(31);
  for (let step = 0; step < steps; step += 1) left.next();
  left.return({ ok: false, notices: [] });
  expect(tiersOf(finish(begin(1009)))).toEqual(atOnce(1009));
});

it('a run pauses at least once for each criterion, for the score and for the method', () => {
  let pauses = 0;
  for (const steps = begin(31); steps.next().done !== true;) pauses += 1;
  expect(pauses).toBeGreaterThan(8);
});
