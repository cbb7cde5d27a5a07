import { modelOf, registerOf, runOf, tiersByKey } from '../register-of';

const column = (header: string) => ({ kind: 'column', header });
const plain = {
  schema: 1,
  name: 'Gates',
  criteria: [
    { id: 'points', reading: column('Points'), direction: 'more', scale: { kind: 'as-is' }, weight: 3 },
    {
      id: 'late',
      reading: column('Late'),
      direction: 'less',
      weight: 1,
      scale: { kind: 'bounds', low: 0, high: 100 },
    },
  ],
  method: { kind: 'cutoffs', of: 'points', floors: [80, 60] },
  ladder: { tiers: [{ name: 'A' }, { name: 'B' }, { name: 'C' }] },
};
const register = registerOf([
  ['Id', 'Points', 'Late', 'Partner'],
  ['a', 90, 70, 'да'],
  ['b', 70, null, 'no'],
  ['c', 10, 5, 1],
]);
const tiersWith = (...rules: readonly object[]) =>
  Object.values(tiersByKey(runOf(register, modelOf({ ...plain, rules })))).join('');

it('a rule may look at a criterion, or at how much is known', () => {
  expect(tiersWith({ when: { criterion: 'late', op: '>', value: 60 }, then: { cap: 'C' } })).toBe('CBC');
  expect(tiersWith({ when: { coverage: true, op: '<', value: 0.8 }, then: { tier: 'D' } })).toBe('ADC');
});

it('a rule rests before its first day and after its last', () => {
  const capped = { when: { header: 'Points', op: '>', value: 0 }, then: { cap: 'C' } };
  expect(tiersWith({ ...capped, from: '2026-11-21', until: '2026-11-21' })).toBe('CCC');
  expect(tiersWith({ ...capped, from: '2026-11-22' })).toBe('ABC');
  expect(tiersWith({ ...capped, until: '2026-11-20' })).toBe('ABC');
});

it('a yes is a yes in every language, and a number one or a tick too; a one that is asked for is the number', () => {
  expect(tiersWith({ when: { header: 'Partner', op: '=', value: 'yes' }, then: { tier: 'D' } })).toBe('DBD');
  expect(tiersWith({ when: { header: 'Partner', op: '!=', value: 'Sí' }, then: { tier: 'D' } })).toBe('ADC');
  expect(tiersWith({ when: { header: 'Partner', op: '=', value: '1' }, then: { tier: 'D' } })).toBe('ABD');
});

const all = { header: 'Id', op: '!=', value: '' };
const reasonsOf = (client: number, ...rules: readonly object[]) =>
  runOf(register, modelOf({ ...plain, rules })).placement(client).reasons;

it('a cap holds down whoever is above its tier, and nobody else', () => {
  expect(tiersWith({ when: all, then: { cap: 'B' } })).toBe('BBC');
  expect(tiersWith({ when: all, then: { cap: 'A' } })).toBe('ABC');
});

it('a floor lifts whoever is below its tier, and nobody else', () => {
  expect(tiersWith({ when: all, then: { floor: 'B' } })).toBe('ABB');
  expect(tiersWith({ when: all, then: { floor: 'A' } })).toBe('AAA');
});

it('a set tier moves everybody up or down to it, and of several the last stands', () => {
  expect(tiersWith({ when: all, then: { tier: 'B' } })).toBe('BBB');
  expect(tiersWith({ when: all, then: { tier: 'C' } }, { when: all, then: { tier: 'A' } })).toBe('AAA');
});

it('the reason of a move tells the tier before, the place of the rule among all, and its text', () => {
  const rests = { when: all, then: { cap: 'C' }, until: '2026-01-01' };
  const moved = (then: object) => reasonsOf(1, rests, { when: all, then, reason: 'why' })[1];
  expect(moved({ cap: 'C' })).toEqual({ code: 'capped', from: 'B', rule: 1, text: 'why' });
  expect(moved({ floor: 'A' })).toEqual({ code: 'floored', from: 'B', rule: 1, text: 'why' });
  expect(moved({ tier: 'C' })).toEqual({ code: 'set', from: 'B', rule: 1, text: 'why' });
});

it('a client without enough data stands beside the ladder: no cap or floor moves it, a set tier does', () => {
  const known = registerOf([
    ['Id', 'Points', 'Late', 'Partner'],
    ['a', 90, 70, null],
    ['b', null, null, null],
  ]);
  const tiers = (then: object) =>
    Object.values(tiersByKey(runOf(known, modelOf({ ...plain, rules: [{ when: all, then }] })))).join('');
  expect(tiers({ cap: 'C' })).toBe('CD');
  expect(tiers({ floor: 'A' })).toBe('AD');
  expect(tiers({ tier: 'B' })).toBe('BB');
});

it('a cap beats a floor and a set tier beats both, in whatever order they stand', () => {
  const rules = { cap: { when: all, then: { cap: 'C' } }, floor: { when: all, then: { floor: 'A' } } };
  const set = { when: all, then: { tier: 'B' } };
  expect(tiersWith(rules.cap, rules.floor)).toBe('CCC');
  expect(tiersWith(rules.floor, rules.cap)).toBe('CCC');
  expect(tiersWith(set, rules.floor, rules.cap)).toBe('BBB');
  expect(tiersWith(rules.cap, set)).toBe('BBB');
});

it('the rule that wins names those that give way to it, also where they moved nobody', () => {
  const cap = { when: all, then: { cap: 'C' }, reason: 'late' };
  const floor = { when: all, then: { floor: 'B' }, reason: 'partner' };
  const late = { code: 'capped', rule: 0, text: 'late', beaten: [{ rule: 1, text: 'partner' }] };
  expect(reasonsOf(0, cap, floor).slice(1)).toEqual([{ ...late, from: 'A' }]);
  expect(reasonsOf(2, cap, floor).slice(1)).toEqual([
    { code: 'floored', from: 'C', rule: 1, text: 'partner' },
    { ...late, from: 'B' },
  ]);
  // A floor that the cap leaves alone gives way to nothing, and neither does one that does not hold for the client.
  const mild = { when: all, then: { cap: 'B' }, reason: 'mild' };
  expect(reasonsOf(0, mild, floor).slice(1)).toEqual([{ code: 'capped', from: 'A', rule: 0, text: 'mild' }]);
  const others = { ...floor, when: { header: 'Id', op: '=', value: 'b' } };
  expect(reasonsOf(0, cap, others)[1]).not.toHaveProperty('beaten');
});

it('a set tier names the caps, floors and earlier set tiers that give way to it', () => {
  const set = { when: all, then: { tier: 'B' }, reason: 'policy' };
  const floor = { when: all, then: { floor: 'A' }, reason: 'partner' };
  const cap = { when: all, then: { cap: 'C' }, reason: 'late' };
  const earlier = { when: all, then: { tier: 'C' }, reason: 'before' };
  expect(reasonsOf(0, earlier, floor, cap, set).at(-1)).toEqual({
    code: 'set',
    from: 'C',
    rule: 3,
    text: 'policy',
    beaten: [
      { rule: 0, text: 'before' },
      { rule: 1, text: 'partner' },
      { rule: 2, text: 'late' },
    ],
  });
});

it('a rule for a tier that only the data names rests where nobody has it today', () => {
  const criterion = (id: string, header: string) => ({ id, reading: column(header), direction: 'more' });
  const model = (tier: string) =>
    modelOf({
      schema: 1,
      name: 'Codes',
      criteria: [criterion('r', 'Points'), criterion('f', 'Points'), criterion('m', 'Points')],
      method: {
        kind: 'rfm',
        recency: 'r',
        frequency: 'f',
        monetary: 'm',
        thresholds: { r: [50], f: [50], m: [50] },
        segments: null,
      },
      rules: [{ when: all, then: { tier } }],
    });
  expect(tiersByKey(runOf(register, model('222')))).toEqual({ a: '222', b: '222', c: '222' });
  expect(tiersByKey(runOf(register, model('121')))).toEqual({ a: '222', b: '222', c: '111' });
});
