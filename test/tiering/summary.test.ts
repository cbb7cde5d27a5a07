import { freeze } from '../../src/tiering';
import { valueCriterion } from '../../src/tiering/summary';
import { modelOf, registerOf, runOf } from './register-of';

const criterion = { id: 'x', reading: { kind: 'column', header: 'X' }, direction: 'more', weight: 1 };
const chosen = (one: object, more: object = {}) =>
  valueCriterion(
    modelOf({
      schema: 1,
      name: 'Value',
      criteria: [{ ...criterion, ...one }],
      method: { kind: 'quota', shares: [0.5] },
      ladder: { tiers: [{ name: 'A' }, { name: 'B' }] },
      ...more,
    }),
  )?.id ?? null;

it('a lone criterion where more is better is the value', () => {
  expect(chosen({})).toBe('x');
  expect(chosen({ direction: 'less' })).toBeNull();
});

it.each([
  ['a stage', { reading: { kind: 'stage', header: 'X', coefficients: { paid: 1 } } }],
  ['words', { scale: { kind: 'map', labels: { good: 100 } } }],
  ['yes and no', { scale: { kind: 'yesno' } }],
  ['marks on a line', { scale: { kind: 'bounds', low: 1, high: 5 } }],
  ['a table of points', { scale: { kind: 'points', table: [[1, 50]] } }],
])('ratings are no value, though they be the only criterion: %s', (_, one) => {
  expect(chosen(one)).toBeNull();
  expect(chosen(one, { value: 'x' })).toBe('x');
});

it('ratings held against limits are no value', () => {
  const method = { kind: 'cutoffs', of: 'x', floors: [3] };
  expect(chosen({ scale: { kind: 'bounds', low: 1, high: 5 } }, { method })).toBeNull();
  expect(chosen({}, { method })).toBe('x');
});

it('a frozen model keeps its value', () => {
  const rows = [
    ['Id', 'X'],
    ['a', 5],
    ['b', 7],
  ];
  const model = modelOf({
    schema: 1,
    name: 'Value',
    criteria: [criterion],
    method: { kind: 'quota', shares: [0.5] },
    ladder: { tiers: [{ name: 'A' }, { name: 'B' }] },
  });
  const done = runOf(registerOf(rows), model);
  expect(runOf(registerOf(rows), freeze(done)).summary).toEqual(done.summary);
});
