import { bonuses } from '../../../src/tiering/scoring/bonuses';

const when = { coverage: true, op: '>=', value: 0.5 } as const;
const register = { rows: [2, 3] } as never; // no condition here looks at a cell
const input = { register, measured: [], coverage: Float64Array.of(0.5, 0.4) };
const given = (points: readonly number[], score: number, client = 0, reasons: readonly string[] = []) =>
  bonuses(input, {
    bonuses: points.map((one, place) => ({ when, points: one, reason: reasons[place] ?? '' })),
  })
    ?.of(client, score)
    .map(([, bonus]) => bonus);

it('a model without bonuses gives none', () => {
  expect(bonuses(input, { bonuses: [] })).toBeNull();
});

it('whoever fulfils the condition gets the points, nobody else does', () => {
  expect(given([10], 60, 0)).toEqual([10]);
  expect(given([10], 60, 1)).toEqual([]);
});

it('points that reach 100 exactly are given in full, more are cut in proportion, at 100 nothing is left', () => {
  expect(given([10, 30], 60)).toEqual([10, 30]);
  expect(given([10, 30], 61)).toEqual([9.75, 29.25]);
  expect(given([10, 30], 100)).toEqual([0, 0]);
});

it('bonuses that come to nothing give nothing', () => {
  expect(given([0], 60)).toEqual([0]);
});

it('a bonus is called by its reason, or by its number where that is blank', () => {
  const names = (...reasons: readonly string[]) =>
    bonuses(input, { bonuses: reasons.map((reason) => ({ when, points: 1, reason })) })
      ?.of(0, 0)
      .map(([name]) => name);
  expect(names('partner', '', ' ')).toEqual(['bonus: partner', 'bonus: 2', 'bonus: 3']);
});
