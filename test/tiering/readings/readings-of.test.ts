import { modelOf, registerOf, runOf, tiersByKey } from '../register-of';

const share = { kind: 'quotient', part: 'Ours', whole: 'All' };
const ladder = { tiers: [{ name: 'A' }, { name: 'B' }] };
const register = registerOf([
  ['Client', 'Ours', 'All', 'Left'],
  ['Ann', 0.7, 1, 0],
  ['Bob', 2.1, 3, 0],
  ['Cyd', 0.6, 3, 0],
  ['Dan', 0.1, 9, 0],
]);
const modelWith = (reading: object, part: object = {}) =>
  modelOf({
    schema: 1,
    name: 'Shares',
    register: { key: 'Client' },
    criteria: [{ id: 'share', reading, direction: 'more', weight: 1 }],
    method: { kind: 'counts', of: 'share', counts: [1] },
    ladder,
    ...part,
  });

describe('what is computed from several cells', () => {
  it('is equal where the figures are: 0.7 of 1 and 2.1 of 3 stand in one tier', () => {
    const done = runOf(register, modelWith(share));
    const [ann, bob] = done.measured[0]?.readings ?? [];
    expect(ann).toBe(bob);
    expect(tiersByKey(done)).toMatchObject({ Ann: tiersByKey(done)['Bob'] });
  });

  it('reaches a limit of a rule and of a table of points that it is equal to: 0.6 of 3 is 0.2', () => {
    const rule = { when: { criterion: 'share', op: '>=', value: 0.2 }, then: { floor: 'A' } };
    const ruled = runOf(register, modelWith(share, { rules: [rule] }));
    expect(tiersByKey(ruled)).toMatchObject({ Cyd: 'A', Dan: 'B' });
    const scale = { kind: 'points', table: [[0.2, 70]], otherwise: 10 };
    const criteria = [{ id: 'share', reading: share, direction: 'more', weight: 1, scale }];
    expect(runOf(register, modelWith(share, { criteria })).measured[0]?.points[2]).toBe(70);
  });

  it.each([
    [{ kind: 'difference', from: 'All', less: 'Ours' }, [0.3, 0.9, 2.4, 8.9]],
    [{ kind: 'mean', headers: ['Ours', 'All'] }, [0.85, 2.55, 1.8, 4.55]],
    [{ kind: 'netProfit', revenue: 'All', discounts: 'Ours' }, [0.3, 0.9, 2.4, 8.9]],
  ])('is what people would write: %j', (reading, expected) => {
    expect(Array.from(runOf(register, modelWith(reading)).measured[0]?.readings ?? [])).toEqual(expected);
  });
});
