import { decimalEvidence } from '../../../src/tiering/reading/decimal-evidence';
import { numberFromBody } from '../../../src/tiering/reading/number-from-body';

it.each([
  ['12', 'none'],
  ['', 'none'],
  ['1 234', 'none'],
  ['12.5', 'point'],
  ['12,5', 'comma'],
  ['1.2345', 'point'],
  ['1,2345', 'comma'],
  ['1234.567', 'point'],
  ['1234,567', 'comma'],
  ['0.125', 'point'],
  ['0,125', 'comma'],
  ['.125', 'point'],
  [',125', 'comma'],
  ['1.234', 'open'],
  ['12.345', 'open'],
  ['123.456', 'open'],
  ['1,234', 'open'],
  ['1.234.567', 'comma'],
  ['1,234,567', 'point'],
  ['1.234,5', 'comma'],
  ['1,234.5', 'point'],
  ['1.234.567,8', 'comma'],
  ['1,234,567.8', 'point'],
])('%j tells of the decimal sign: %s', (body, evidence) => {
  expect(decimalEvidence(body)).toBe(evidence);
});

const read = (body: string, decimal: 'point' | 'comma', more: { negative?: boolean; power?: number } = {}) =>
  numberFromBody({ body, negative: false, power: 0, currency: null, ...more }, decimal);

it.each([
  ['1234.5', 1234.5],
  ['1,234.5', 1234.5],
  ['1 234 567.5', 1234567.5],
  ["1'234'567", 1234567],
  ['12,345,678', 12345678],
  ['.5', 0.5],
  ['5', 5],
  // Groups are of three, the first of one to three, and all parted by the same sign.
  ['1234,567', null],
  ['1,23', null],
  ['1,2345', null],
  ["1,234'567", null],
  ['1 234,567', null],
  [',234', null],
  // After the decimal sign nothing groups, and there is one decimal sign.
  ['1.234 567', null],
  ['1.234,567', null],
  ['1.5.5', null],
])('with a decimal point %j is %s', (body, number) => {
  expect(read(body, 'point')).toBe(number);
});

it('with a decimal comma points group', () => {
  expect(read('1.234.567,8', 'comma')).toBe(1234567.8);
  expect(read('1.234', 'comma')).toBe(1234);
  expect(read('1,234', 'comma')).toBe(1.234);
});

it('powers of ten are written, not multiplied, and a negative nought is nought', () => {
  expect(read('57', 'point', { power: -2 })).toBe(0.57);
  expect(read('1.005', 'point', { power: 3 })).toBe(1005);
  expect(read('5', 'point', { negative: true })).toBe(-5);
  expect(read('0', 'point', { negative: true })).toBe(0);
});
