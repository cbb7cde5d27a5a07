import { modelOf, registerOf, runOf } from '../register-of';
import { readRows, saidOf } from './read-rows';

const wallet = [
  ['Id', 'Ours', 'All they buy'],
  ['half', 50, 100],
  ['all', 80, 80],
  ['wrong', 90, 60],
  ['none', 0, 0],
  ['unknown', 40, null],
];

it('S0-13: the share of wallet is our sales in all that the client buys; more than all is flagged', () => {
  const model = modelOf({
    schema: 1,
    name: 'Readiness',
    criteria: [
      {
        id: 'share',
        reading: { kind: 'quotient', part: 'Ours', whole: 'All they buy' },
        direction: 'less',
        scale: { kind: 'bounds', low: 0, high: 1 },
        weight: 1,
      },
      {
        id: 'potential',
        reading: { kind: 'difference', from: 'All they buy', less: 'Ours' },
        direction: 'more',
      },
    ],
    method: { kind: 'cutoffs', floors: [50] },
    ladder: { tiers: [{ name: 'Grow' }, { name: 'Keep' }] },
  });
  const done = runOf(registerOf(wallet), model);
  const placed = done.register.keys.map((_, client) => {
    const { readings, tier } = done.placement(client);
    return [readings['share'], readings['potential'], tier];
  });
  expect(placed).toEqual([
    [0.5, 50, 'Grow'],
    [1, 0, 'Keep'],
    [1.5, -30, 'Keep'],
    [null, 0, 'D'],
    [null, null, 'D'],
  ]);
  const flagged = done.notices.filter(({ code }) => code === 'part-above-whole');
  expect(flagged).toMatchObject([{ header: 'Ours', whole: 'All they buy', rows: [4] }]);
});

it('nothing is a part of zero or less: missing, with a notice', () => {
  const { readings, notices } = readRows(wallet, { kind: 'quotient', part: 'Ours', whole: 'All they buy' });
  expect(readings).toMatchObject({ none: null, unknown: null });
  expect(saidOf(notices)).toEqual([
    ['missing-reading', [6]],
    ['whole-not-positive', [5]],
    ['part-above-whole', [4]],
  ]);
});

it('equal differences are equal to the last bit', () => {
  const { readings } = readRows(
    [
      ['Id', 'All', 'Ours'],
      ['a', 0.3, 0.1],
      ['b', 0.8, 0.6],
      ['c', 0.2, 0],
    ],
    { kind: 'difference', from: 'All', less: 'Ours' },
  );
  expect(readings).toEqual({ a: 0.2, b: 0.2, c: 0.2 });
});

it('the mean of several ratings leaves out what is blank, whatever column it is in', () => {
  const { readings, notices } = readRows(
    [
      ['Id', 'Ann', 'Bob', 'Cyd'],
      ['a', 1, 2, 3],
      ['b', 4, null, 5],
      ['c', null, null, null],
      ['d', 0.1, 0.2, 0.3],
      ['e', 0.3, 0.2, 0.1],
      ['f', 0, null, 0],
    ],
    { kind: 'mean', headers: ['Ann', 'Bob', 'Cyd'] },
  );
  expect(readings).toMatchObject({ a: 2, b: 4.5, c: null, f: 0 });
  expect(readings['d']).toBe(readings['e']);
  expect(notices).toMatchObject([{ code: 'missing-reading', header: 'Ann, Bob, Cyd', rows: [4] }]);
});

it('words in one of several columns refuse the run, as in a single one', () => {
  const { notices } = readRows(
    [
      ['Id', 'Ann', 'Bob'],
      ['a', 1, 'good'],
      ['b', 2, 'bad'],
    ],
    { kind: 'mean', headers: ['Ann', 'Bob'] },
  );
  expect(notices).toContainEqual(expect.objectContaining({ code: 'no-numbers', severity: 'error' }));
});
