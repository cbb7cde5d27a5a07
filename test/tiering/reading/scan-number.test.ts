import { parseNumber } from '../../../src/tiering/reading/parse-number';
import { scanNumber } from '../../../src/tiering/reading/scan-number';

it.each([
  ['5', { body: '5', negative: false, power: 0 }],
  ['-5', { body: '5', negative: true, power: 0 }],
  ['5-', { body: '5', negative: true, power: 0 }],
  ['+5', { body: '5', negative: false, power: 0 }],
  ['(5)', { body: '5', negative: true, power: 0 }],
  ['‐5', { body: '5', negative: true, power: 0 }],
  ['―5', { body: '5', negative: true, power: 0 }],
  ['−5', { body: '5', negative: true, power: 0 }],
  ['5 %', { body: '5', negative: false, power: -2 }],
  ['5e3', { body: '5', negative: false, power: 3 }],
  ['5E+3', { body: '5', negative: false, power: 3 }],
  ['5e-3', { body: '5', negative: false, power: -3 }],
  ['5e300', { body: '5', negative: false, power: 300 }],
  ['1 234,5', { body: '1 234,5', negative: false, power: 0 }],
  ['.5', { body: '.5', negative: false, power: 0 }],
])('%j is taken apart', (text, wanted) => {
  expect(scanNumber(text)).toEqual({ ...wanted, currency: null });
});

it.each([
  'abc',
  '',
  '5 x',
  'x 5',
  '-5-',
  '+-5',
  '-(5)',
  '(5',
  '5)',
  '((5))',
  '5 % %',
  '5 k %',
  '5 $ $',
  '€ 5 $',
  '%5',
  '5e',
  'e5',
  '5e1234',
  '5e3x',
  '5,',
  '5.',
  '1  2',
  '1..2',
  '5+',
])('%j is no number', (text) => {
  expect(scanNumber(text)).toBeNull();
});

it('sixty-four characters may be a number, more are none', () => {
  expect(scanNumber('1'.repeat(64))?.body).toHaveLength(64);
  expect(scanNumber('1'.repeat(65))).toBeNull();
});

it('a cell of two hundred characters is cleaned and read, a longer one is prose', () => {
  expect(parseNumber(`5${'\u200B'.repeat(199)}`)).toEqual({ kind: 'number', value: 5, currency: null });
  expect(parseNumber(`5${'\u200B'.repeat(200)}`)).toEqual({ kind: 'unreadable' });
});

it('a number of 1e300 is read, a greater one could overflow a sum and is not', () => {
  expect(parseNumber('1e300')).toEqual({ kind: 'number', value: 1e300, currency: null });
  expect(parseNumber('-1e300')).toEqual({ kind: 'number', value: -1e300, currency: null });
  expect(parseNumber('1.01e300').kind).toBe('unreadable');
  expect(parseNumber('-1.01e300').kind).toBe('unreadable');
});

it.each(['#ССЫЛКА!', '#ИМЯ?', '#N/A', '#Н/Д', '#N/D', '#GETTING_DATA', '#¡DIV/0!', ' #N/A '])(
  '%j is an error value of a sheet',
  (text) => {
    expect(parseNumber(text).kind).toBe('error');
  },
);

it.each(['#5', '#', '# 1', '5#', '#WORD', `#${'A'.repeat(20)}!`])('%j is no error value', (text) => {
  expect(parseNumber(text).kind).toBe('unreadable');
});
