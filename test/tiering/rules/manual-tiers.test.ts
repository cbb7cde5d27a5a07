import type { CellValue, Notice } from '../../../src/tiering';
import { modelOf, registerOf, runOf, tiersByKey } from '../register-of';

const plain = {
  schema: 1,
  name: 'By hand',
  criteria: [
    {
      id: 'points',
      reading: { kind: 'column', header: 'Points' },
      direction: 'more',
      scale: { kind: 'as-is' },
      weight: 1,
    },
  ],
  method: { kind: 'cutoffs', floors: [80, 60] },
  ladder: { tiers: [{ name: 'Platinum' }, { name: 'Gold' }, { name: 'Silver' }] },
  rules: [{ when: { header: 'Points', op: '<', value: 50 }, then: { cap: 'Silver' }, reason: 'few points' }],
};
const overrides = { tier: 'Manual', reason: 'Why', until: 'Until', from: 'From', by: 'Who' };
const header = ['Id', 'Points', 'Manual', 'Why', 'From', 'Until', 'Who'];
const registerWith = (rows: readonly (readonly CellValue[])[]) => registerOf([header, ...rows]);
const done = (rows: readonly (readonly CellValue[])[], more: object = {}) =>
  runOf(registerWith(rows), modelOf({ ...plain, overrides: { ...overrides, ...more } }));
const manual = (notices: readonly Notice[]) => notices.filter(({ code }) => code.startsWith('manual'));

it('a manual tier is the tier, whatever score and rules say, until its day (D25)', () => {
  const placed = done([
    ['up', 10, 'Platinum', 'friend', null, '2026-11-21', 'Eva'],
    ['down', 90, 'silver ', 'risk', null, '2027-01-01', 'Eva'],
    ['over', 90, 'Silver', 'risk', null, '2026-11-20', 'Eva'],
    ['plain', 90, null, null, null, null, null],
  ]);
  expect(tiersByKey(placed)).toEqual({ up: 'Platinum', down: 'Silver', over: 'Platinum', plain: 'Platinum' });
  expect(placed.placement(0)).toMatchObject({
    reasons: [
      { code: 'cutoff' },
      { code: 'manual', from: 'Silver', text: 'friend', by: 'Eva', until: '2026-11-21' },
    ],
    flags: ['manual'],
  });
  expect(placed.placement(2).flags).toEqual(['manual-ignored']);
  expect(manual(placed.notices)).toEqual([
    expect.objectContaining({ code: 'manual-ignored', why: 'over', count: 1, rows: [4] }),
  ]);
});

it('without a last day it holds six months from its first, and before that day not yet', () => {
  const placed = done([
    ['last day', 90, 'Silver', 'risk', '2026-05-21', null, 'Eva'],
    ['over', 90, 'Silver', 'risk', '2026-05-20', null, 'Eva'],
    ['not yet', 90, 'Silver', 'risk', '2026-12-01', null, 'Eva'],
  ]);
  expect(tiersByKey(placed)).toEqual({ 'last day': 'Silver', over: 'Platinum', 'not yet': 'Platinum' });
  expect(placed.placement(0).reasons[1]).toMatchObject({ until: '2026-11-21' });
  expect(placed.placement(2).flags).toEqual([]);
});

it('without any day it is followed, and a notice asks for one', () => {
  const placed = done([
    ['a', 90, 'Silver', 'risk', null, null, 'Eva'],
    ['b', 90, null, null, null, null, null],
  ]);
  expect(tiersByKey(placed)).toMatchObject({ a: 'Silver' });
  expect(placed.placement(0).reasons[1]).toMatchObject({ until: null });
  expect(manual(placed.notices)).toEqual([
    expect.objectContaining({ code: 'manual-endless', severity: 'warning', header: 'Manual', rows: [2] }),
  ]);
});

it('S2-4: who may decide is named in the model; without name or reason, or by another, nothing is decided', () => {
  const rows = [
    ['may', 90, 'Silver', 'risk', null, '2027-01-01', 'eva'],
    ['may not', 90, 'Silver', 'risk', null, '2027-01-01', 'Max'],
    ['nobody', 90, 'Silver', 'risk', null, '2027-01-01', null],
    ['no reason', 90, 'Silver', ' ', null, '2027-01-01', 'Eva'],
  ];
  const placed = done(rows, { allowed: ['Eva'] });
  expect(tiersByKey(placed)).toEqual({
    may: 'Silver',
    'may not': 'Platinum',
    nobody: 'Platinum',
    'no reason': 'Platinum',
  });
  expect(manual(placed.notices)).toEqual([
    expect.objectContaining({ code: 'manual-ignored', why: 'name', count: 2, rows: [3, 4] }),
    expect.objectContaining({ code: 'manual-ignored', why: 'reason', count: 1, rows: [5] }),
  ]);
  expect(tiersByKey(done(rows))).toMatchObject({ 'may not': 'Silver', nobody: 'Platinum' });
});

it('where the model has no column for reasons and names, none are asked for', () => {
  const placed = done(
    [
      ['a', 90, 'Gold'],
      ['b', 70, null],
    ],
    { reason: null, by: null },
  );
  expect(tiersByKey(placed)).toEqual({ a: 'Gold', b: 'Gold' });
});

it('a name that is no tier is not followed, and the notice gives an example', () => {
  const placed = done([
    ['a', 90, 'Diamond', 'risk', null, '2027-01-01', 'Eva'],
    ['b', 90, 'D', 'unknown client', null, '2027-01-01', 'Eva'],
    ['c', null, 'Gold', 'new', null, '2027-01-01', 'Eva'],
  ]);
  expect(tiersByKey(placed)).toEqual({ a: 'Platinum', b: 'D', c: 'Gold' });
  expect(manual(placed.notices)).toEqual([
    expect.objectContaining({ code: 'manual-ignored', why: 'tier', example: 'Diamond' }),
  ]);
});

it('a manual tier that is the tier anyway is called manual all the same', () => {
  const placed = done([
    ['a', 90, 'Platinum', 'x', null, '2027-01-01', 'Eva'],
    ['b', 70, null, null, null, null, null],
  ]);
  expect(placed.placement(0)).toMatchObject({ flags: ['manual'], reasons: [{ code: 'cutoff' }] });
});
