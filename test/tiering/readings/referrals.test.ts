import fc from 'fast-check';
import { readRegister } from '../../../src/tiering';
import { referrers } from '../../../src/tiering/readings/referrers';
import { referrals } from '../../../src/tiering/readings/referrals';
import { gridOf } from '../orders/orders-of';
import { modelOf, registerOf, runOf } from '../register-of';
import { readRows, saidOf } from './read-rows';

const referredBy = { kind: 'referrals', header: 'Referred by' };
const points = {
  kind: 'points',
  table: [
    [0, 0],
    [1, 50],
    [2, 75],
    [3, 100],
  ],
};

it('S0-11: a client earns points by the clients it recommended us to: none 0, one 50, two 75, three 100', () => {
  const register = registerOf([
    ['Id', 'Referred by'],
    ['a', null],
    ['b', 'a'],
    ['c', ' A '],
    ['d', 'a'],
    ['e', 'b'],
    ['f', 'b'],
    ['g', 'c'],
    ['h', 'nobody we know'],
  ]);
  const model = modelOf({
    schema: 1,
    name: 'Loyalty',
    criteria: [{ id: 'referrals', reading: referredBy, direction: 'more', scale: points, weight: 1 }],
    method: { kind: 'cutoffs', floors: [100, 50] },
    ladder: { tiers: [{ name: 'Platinum' }, { name: 'Gold' }, { name: 'Silver' }] },
  });
  const done = runOf(register, model);
  const placed = register.keys.slice(0, 4).map((_, client) => {
    const { readings, score, tier } = done.placement(client);
    return [readings['referrals'], score, tier];
  });
  expect(placed).toEqual([
    [3, 100, 'Platinum'],
    [2, 75, 'Gold'],
    [1, 50, 'Gold'],
    [0, 0, 'Silver'],
  ]);
  expect(done.notices).toContainEqual(
    expect.objectContaining({ code: 'unknown-referrer', example: 'nobody we know', rows: [9] }),
  );
});

it('S0-11: who names himself, or is sent round in a circle, was sent by nobody', () => {
  const { readings, notices } = readRows(
    [
      ['Id', 'Referred by'],
      ['self', 'self'],
      ['a', 'c'],
      ['b', 'a'],
      ['c', 'b'],
      ['d', 'a'],
      ['e', 'd'],
    ],
    referredBy,
  );
  expect(readings).toEqual({ self: 0, a: 1, b: 0, c: 0, d: 1, e: 0 });
  expect(saidOf(notices)).toEqual([['circular-referral', [2, 3, 4, 5]]]);
});

const labelled = (rows: Parameters<typeof gridOf>[0], key: string | null) => {
  const answer = readRegister(gridOf(rows), { key, label: 'Name', headerIndex: 0 });
  if (!answer.ok) throw new Error(JSON.stringify(answer.notices));
  return answer.value;
};
const named = [
  ['Id', 'Name', 'Referred by'],
  [1, 'Ромашка', null],
  [2, 'Вектор', 'ромашка'],
  [3, 'Луч', '1'],
  [4, 'Луч', 'Луч'],
  [5, 'Заря', '003'],
];

it('a referrer is found by key, else by label, and a label of several clients names none of them', () => {
  const { readings, notices } = referrals(labelled(named, 'Id'), 'Referred by');
  expect(Array.from(readings)).toEqual([2, 0, 1, 0, 0]);
  expect(saidOf(notices)).toEqual([['unknown-referrer', [5]]]);
});

it('without a key clients go by their labels, and the numbers of rows name nobody', () => {
  const { readings, notices } = referrals(labelled(named, null), 'Referred by');
  expect(Array.from(readings)).toEqual([1, 0, 0, 0, 0]);
  // Row 5 names its own label; rows 4 and 6 name numbers.
  expect(saidOf(notices)).toEqual([
    ['unknown-referrer', [4, 6]],
    ['circular-referral', [5]],
  ]);
});

it('rows of one key have sent the same clients', () => {
  const register = registerOf([
    ['Id', 'Referred by'],
    ['a', null],
    ['a', null],
    ['b', 'a'],
    [null, 'b'],
    [null, 'b'],
  ]);
  expect(Array.from(referrals(register, 'Referred by').readings)).toEqual([1, 1, 2, 0, 0]);
});

it('rows of one key that name different referrers close no circle, in whatever order they stand', () => {
  const rows = [
    ['x', 'y'],
    ['x', 'z'],
    ['y', 'x'],
    ['z', null],
  ];
  const counted = (ordered: typeof rows) => {
    const register = registerOf([['Id', 'Referred by'], ...ordered]);
    const { readings } = referrals(register, 'Referred by');
    return register.keys.map((key, client) => `${key} ${readings[client] ?? NaN}`).sort();
  };
  expect(counted(rows)).toEqual(['x 1', 'x 1', 'y 1', 'z 1']);
  expect(counted([...rows].reverse())).toEqual(counted(rows));
});

it('a row that names its own key is left out, whatever other rows of the key name', () => {
  const register = registerOf([
    ['Id', 'Referred by'],
    ['x', 'x'],
    ['x', 'y'],
    ['y', null],
  ]);
  const { readings, notices } = referrals(register, 'Referred by');
  expect(Array.from(readings)).toEqual([0, 0, 1]);
  expect(saidOf(notices)).toEqual([['circular-referral', [2]]]);
});

it('words for "unknown" name nobody and are no news', () => {
  const { notices } = readRows(
    [
      ['Id', 'Referred by'],
      ['a', '-'],
      ['b', 'n/a'],
    ],
    referredBy,
  );
  expect(notices.map(({ code }) => code)).toEqual(['no-variation']);
});

it('nobody is ever found among those who sent them, and each client counts once at most', () => {
  const clients = fc.integer({ min: 2, max: 12 });
  fc.assert(
    fc.property(
      clients.chain((count) =>
        fc.array(fc.integer({ min: -1, max: count - 1 }), { minLength: count, maxLength: count }),
      ),
      (sent) => {
        const rows = sent.map((sender, client) => [`c${client}`, sender < 0 ? null : `c${sender}`]);
        const register = registerOf([['Id', 'Referred by'], ...rows]);
        const { sentBy } = referrers(register, 'Referred by');
        sentBy.forEach((_, client) => {
          let sender = sentBy[client] ?? -1;
          for (let step = 0; sender >= 0; step += 1) {
            expect(sender).not.toBe(client);
            expect(step).toBeLessThan(sent.length);
            sender = sentBy[sender] ?? -1;
          }
        });
        // Whoever is in no circle keeps his referrer.
        const lost = Array.from(sentBy).filter((one, client) => one < 0 && (sent[client] ?? -1) >= 0);
        const circular = sent.filter((_, client) => comesBack(sent, client));
        expect(lost).toHaveLength(circular.length);
      },
    ),
    { numRuns: 1000 },
  );
});

function comesBack(sent: readonly number[], client: number): boolean {
  let sender = sent[client] ?? -1;
  for (let step = 0; sender >= 0 && step < sent.length; step += 1) {
    if (sender === client) return true;
    sender = sent[sender] ?? -1;
  }
  return false;
}
