import { enterValue } from '../../../src/hosts/memory/enter-value';
import { WorkbookGap } from '../../../src/hosts/memory/workbook-gap';

it.each([
  ['00123', 123],
  ['-5', -5],
  ['1,234.5', 1234.5],
  ['1e3', 1000],
  [' 7 ', 7],
  ['.5', 0.5],
])('%j becomes the number %d', (typed, number) => {
  expect(enterValue(typed, 'General')).toBe(number);
});

it.each([
  ['=1+1', '=1+1'],
  ['+7 900 123', '=+7 900 123'],
  ['-Gold', '=-Gold'],
  ['@SUM(A1)', '=@SUM(A1)'],
])('%j becomes the formula %j', (typed, formula) => {
  expect(enterValue(typed, 'General')).toEqual({ formula });
});

it.each(['-', '+', '=', 'Gold', '#N/A', '12,34', '١٢'])('%j stays text', (typed) => {
  expect(enterValue(typed, 'General')).toBe(typed);
});

it.each([
  ["'=1+1", '=1+1'],
  ["'00123", '00123'],
  ["''quoted", "'quoted"],
])('an apostrophe keeps %j as the text %j', (typed, text) => {
  expect(enterValue(typed, 'General')).toBe(text);
});

it.each(['=1+1', '00123', 'TRUE', '1/2'])('the text format keeps %j', (typed) => {
  expect(enterValue(typed, '@')).toBe(typed);
});

it('true and false in any letter case are truth values', () => {
  expect([enterValue('True', 'General'), enterValue('FALSE', 'General')]).toEqual([true, false]);
});

it('an empty text blanks the cell', () => {
  expect(enterValue('', '@')).toBeNull();
});

it.each(['1/2', '31.12.2025', '2025-12-31', '12 %', '$5', '(100)', '10:30'])('%j is a gap', (typed) => {
  expect(() => enterValue(typed, 'General')).toThrow(WorkbookGap);
});
