import fc from 'fast-check';
import { lifecycle, type LifecycleDays } from '../../../src/tiering/methods/lifecycle';
import { lifecycleStates } from '../../../src/tiering/methods/lifecycle-states';

const today = 1000;
const usual = { newDays: 90, lapsedDays: 180, rhythm: true };

interface Client {
  readonly first?: number;
  readonly last?: number;
  readonly purchases?: number;
  readonly previousGap?: number;
  readonly medianGap?: number;
  readonly unknown?: boolean;
}

/** Days before today; what is not given is not known. */
function daysOf(clients: readonly Client[]): LifecycleDays {
  const column = (value: (client: Client) => number | undefined): Float64Array =>
    Float64Array.from(clients, (client) => value(client) ?? NaN);
  return {
    first: column(({ first }) => (first === undefined ? NaN : today - first)),
    last: column(({ last }) => (last === undefined ? NaN : today - last)),
    unknown: Uint8Array.from(clients, ({ unknown }) => (unknown === true ? 1 : 0)),
    purchases: column(({ purchases }) => purchases),
    previousGap: column(({ previousGap }) => previousGap),
    medianGap: column(({ medianGap }) => medianGap),
  };
}

function stateOf(client: Client, spec = usual): string {
  const { classes } = lifecycle(daysOf([client]), today, spec);
  return lifecycleStates[classes[0] ?? -1] ?? 'missing';
}

it.each([
  ['who never bought', {}, 'Potential'],
  ['who first bought 90 days ago', { first: 90, last: 5 }, 'New'],
  ['who first bought 91 days ago', { first: 91, last: 5 }, 'Long-term'],
  ['who last bought 180 days ago', { first: 900, last: 180 }, 'Long-term'],
  ['who last bought 181 days ago', { first: 900, last: 181 }, 'Lapsed'],
  ['who came back after 181 days', { first: 900, last: 90, previousGap: 181 }, 'Returned'],
  ['who came back after 180 days', { first: 900, last: 90, previousGap: 180 }, 'Long-term'],
  ['who came back 91 days ago', { first: 900, last: 91, previousGap: 500 }, 'Long-term'],
  ['who came back and left again', { first: 900, last: 200, previousGap: 500 }, 'Lapsed'],
] as const)('a client %s is %s', (_, client, state) => {
  expect(stateOf(client)).toBe(state);
});

it.each([
  ['60 days at least: 20 x 3 is 60', { last: 60, medianGap: 5 }, 'Long-term'],
  ['beyond its 60 days', { last: 61, medianGap: 20 }, 'Lapsed'],
  ['three times its median gap of 40', { last: 120, medianGap: 40 }, 'Long-term'],
  ['beyond three times its median gap', { last: 121, medianGap: 40 }, 'Lapsed'],
  ['slower than most', { last: 400, medianGap: 150 }, 'Long-term'],
] as const)('from four purchases on a client lapses by its own rhythm: %s', (_, client, state) => {
  expect(stateOf({ first: 900, purchases: 4, ...client })).toBe(state);
});

it('three purchases are no rhythm yet, and without rhythm in the model there is none', () => {
  const client = { first: 900, last: 100, medianGap: 10 };
  expect(stateOf({ ...client, purchases: 3 })).toBe('Long-term');
  expect(stateOf({ ...client, purchases: 9 })).toBe('Lapsed');
  expect(stateOf({ ...client, purchases: 9 }, { ...usual, rhythm: false })).toBe('Long-term');
});

it('with the own rhythm new wins: four orders in a month and seventy days of silence are a new client', () => {
  expect(stateOf({ first: 88, last: 70, purchases: 4, medianGap: 6 })).toBe('New');
});

it.each([
  ['a first day alone decides who is new', { first: 10 }, 'New'],
  ['a last day alone decides who lapsed', { last: 200 }, 'Lapsed'],
  ['a first day alone does not tell who stays', { first: 300 }, 'missing'],
  ['a last day alone does not tell new from long-term', { last: 10 }, 'missing'],
  ['what nobody can read is missing, not potential', { unknown: true }, 'missing'],
] as const)('%s', (_, client, state) => {
  expect(stateOf(client)).toBe(state);
});

it('the limit each client was held to is told, and whose it was', () => {
  const { limits, ownRhythm } = lifecycle(
    daysOf([
      { purchases: 9, medianGap: 41 },
      { purchases: 2, medianGap: 41 },
    ]),
    today,
    usual,
  );
  expect([Array.from(limits), Array.from(ownRhythm)]).toEqual([
    [123, 180],
    [1, 0],
  ]);
});

it('every client has one state, and a longer silence never makes a lapsed client active again', () => {
  const client = fc.record({
    first: fc.integer({ min: 0, max: 800 }),
    silence: fc.double({ min: 0, max: 1, noNaN: true }),
    purchases: fc.integer({ min: 1, max: 8 }),
    medianGap: fc.integer({ min: 1, max: 100 }),
    previousGap: fc.integer({ min: 1, max: 400 }),
  });
  fc.assert(
    fc.property(client, fc.integer({ min: 1, max: 300 }), ({ first, silence, ...rest }, more) => {
      const last = Math.floor(first * silence);
      const before = stateOf({ ...rest, first, last });
      const after = stateOf({ ...rest, first: first + more, last: last + more });
      expect(before).not.toBe('missing');
      if (before === 'Lapsed') expect(after).toBe('Lapsed');
    }),
    { numRuns: 1000 },
  );
});
