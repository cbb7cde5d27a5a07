import { yesOrNo } from '../../../src/tiering/readings/yes-or-no';
import { readRows, saidOf } from './read-rows';

const kind = { kind: 'column', header: 'Kind' };
const map = (labels: object) => ({ scale: { kind: 'map', labels } });

const rows = [
  ['Id', 'Kind'],
  ['a', 'Key account'],
  ['b', '  key\u00A0\u00A0ACCOUNT'],
  ['c', 'Розница'],
  ['d', 3],
  ['e', '３'],
  ['f', 'wholesaler'],
  ['g', null],
  ['h', 'н/д'],
  ['i', '#N/A'],
];
const labels = { 'key account': 90, розница: 40, '3': 15 };

it('a label earns its points whatever its letter case and spaces, and numbers go by their digits', () => {
  const { points } = readRows(rows, kind, map(labels));
  expect(points).toMatchObject({ a: 90, b: 90, c: 40, d: 15, e: 15 });
});

it('what is no label is missing: said with an example, except where it stands for nothing at all', () => {
  const { points, notices } = readRows(rows, kind, map(labels));
  expect(points).toMatchObject({ f: null, g: null, h: null, i: null });
  expect(notices).toMatchObject([
    { code: 'unknown-label', header: 'Kind', example: 'wholesaler', rows: [7] },
    { code: 'error-cell', example: '#N/A', rows: [10] },
    { code: 'missing-reading', rows: [8, 9] },
  ]);
});

it('a word for "unknown" may be a label itself', () => {
  const { points } = readRows(rows, kind, map({ ...labels, 'н/д': 5 }));
  expect(points['h']).toBe(5);
});

it('the points of a label are points whichever direction is better', () => {
  expect(readRows(rows, kind, { ...map(labels), direction: 'less' }).points['a']).toBe(90);
});

it('the reading of a label is its points, so that methods can compare it', () => {
  expect(readRows(rows, kind, map(labels)).readings).toMatchObject({ a: 90, c: 40, f: null });
});

it('a count is met by its digits', () => {
  const sent = [
    ['Id', 'Referred by'],
    ['a', null],
    ['b', 'a'],
  ];
  const reading = { kind: 'referrals', header: 'Referred by' };
  expect(readRows(sent, reading, map({ '1': 70 })).points).toEqual({ a: 70, b: null });
});

const partners = [
  ['Id', 'Kind'],
  ['a', 'Да'],
  ['b', 'no'],
  ['c', null],
  ['d', true],
  ['e', 0],
  ['f', 'perhaps'],
];
const yesno = { scale: { kind: 'yesno' } };

it('yes earns 100 points, no none, and the other way round where less is better', () => {
  expect(readRows(partners, kind, yesno).points).toMatchObject({ a: 100, b: 0, d: 100, e: 0 });
  expect(readRows(partners, kind, { ...yesno, direction: 'less' }).points).toMatchObject({ a: 0, b: 100 });
});

it('S0-14: a blank says no, since people tick partners alone, and that is told; a word for "unknown" is missing', () => {
  const { points, notices } = readRows([...partners, ['g', 'н/д']], kind, yesno);
  expect(points).toMatchObject({ c: 0, f: null, g: null });
  expect(saidOf(notices)).toEqual([
    ['unknown-label', [7]],
    ['missing-reading', [8]],
    ['blank-as-no', [4]],
  ]);
});

it.each([
  'yes',
  'Y',
  'TRUE',
  '1',
  '+',
  '✓',
  '✔️',
  'да',
  'ЕСТЬ',
  'Истина',
  'sí',
  'Si',
  'verdadero',
  '是',
  '有',
])('%s says yes', (text) => {
  expect(yesOrNo(text)).toBe(true);
});

it.each(['no', 'N', 'false', '0', '✗', 'нет', 'Ложь', 'falso', '否', '没有', '无'])('%s says no', (text) => {
  expect(yesOrNo(text)).toBe(false);
});

it.each(['', '-', 'maybe', '2', 'partner'])('"%s" says neither', (text) => {
  expect(yesOrNo(text)).toBeNull();
});
