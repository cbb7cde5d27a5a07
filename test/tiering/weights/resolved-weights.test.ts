import { resolvedWeights } from '../../../src/tiering/weights/resolved-weights';
import { modelOf, registerOf, runOf } from '../register-of';
import { expectClose } from '../stats/oracle-file';

const ids = ['profit', 'amount', 'payment', 'prospects'];

const modelWith = (weighting: unknown) =>
  modelOf({
    schema: 1,
    name: 'Statuses',
    criteria: ids.map((id, place) => ({
      id,
      reading: { kind: 'column', header: id },
      direction: 'more',
      scale: { kind: 'as-is' },
      weight: [40, 25, 25, 10][place],
    })),
    weighting,
    method: { kind: 'cutoffs', floors: [80, 50] },
    ladder: { tiers: [{ name: 'A' }, { name: 'B' }, { name: 'C' }] },
  });

const pair = (first: string, second: string, times: number) => ({ first, second, times });

/** Profit is three times as important as amount, amount twice as important as payment, and so six times in all. */
const consistent = {
  kind: 'pairwise',
  pairs: [pair('profit', 'amount', 3), pair('amount', 'payment', 2), pair('payment', 'profit', 1 / 6)],
};

it('resolvedWeights are the typed ones as they are typed', () => {
  expect(resolvedWeights(modelWith({ kind: 'typed' }))).toEqual({ weights: [40, 25, 25, 10], notices: [] });
});

it('resolvedWeights by order stand in the order of the criteria; one that is not ordered weighs nothing', () => {
  const { weights, notices } = resolvedWeights(
    modelWith({ kind: 'order', ids: ['prospects', 'profit', 'amount'] }),
  );
  expectClose(weights, [5 / 18, 2 / 18, 0, 11 / 18]);
  expect(notices).toEqual([]);
});

it('resolvedWeights by comparisons stand in the order of the criteria; one that is not compared weighs nothing', () => {
  const { weights, notices } = resolvedWeights(modelWith(consistent));
  expectClose(weights, [6 / 9, 2 / 9, 1 / 9, 0], 1e-10);
  expect(notices).toEqual([]);
});

it('comparisons that contradict each other are said, with the three criteria to look at first', () => {
  const circle = [pair('profit', 'amount', 5), pair('amount', 'payment', 5), pair('payment', 'profit', 5)];
  const { weights, notices } = resolvedWeights(modelWith({ kind: 'pairwise', pairs: circle }));
  expectClose(weights, [1 / 3, 1 / 3, 1 / 3, 0], 1e-10);
  expect(notices).toMatchObject([
    { code: 'inconsistent-comparisons', severity: 'warning', criteria: ['profit', 'amount', 'payment'] },
  ]);
});

it('a run weighs by the comparisons of its model, not by the typed weights', () => {
  const register = registerOf([
    ['Client', ...ids],
    ['Ann', 90, 0, 0, 0],
    ['Bob', 0, 0, 0, 100],
  ]);
  const done = runOf(register, modelWith(consistent));
  expectClose(done.scores, [60, 0], 1e-9);
});

it('a run passes on what is wrong with the comparisons', () => {
  const circle = [pair('profit', 'amount', 5), pair('amount', 'payment', 5), pair('payment', 'profit', 5)];
  const register = registerOf([
    ['Client', ...ids],
    ['Ann', 90, 0, 0, 0],
    ['Bob', 0, 0, 0, 100],
  ]);
  const done = runOf(register, modelWith({ kind: 'pairwise', pairs: circle }));
  expect(done.notices.map(({ code }) => code)).toContain('inconsistent-comparisons');
});
