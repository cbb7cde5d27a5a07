import { addRule, removeRule, replaceOwnRules, rulesOn } from '../../../src/hosts/memory/format-rules';
import { firstSheet, newWorkbook, type FormatRule, type Workbook } from '../../../src/hosts/memory/workbook';
import type { Area } from '../../../src/sheet';

const areaOf = (workbook: Workbook): Area => ({
  sheet: firstSheet(workbook).id,
  row: 1,
  column: 1,
  rows: 3,
  columns: 1,
});

const usersRule = (workbook: Workbook): FormatRule =>
  addRule(workbook, { area: areaOf(workbook), condition: { kind: 'carried', type: 'DataBar' } });

it('a new rule is asked first and the others move back', () => {
  const workbook = newWorkbook();
  const older = usersRule(workbook);
  const newer = usersRule(workbook);
  expect(rulesOn(workbook, areaOf(workbook).sheet)).toEqual([newer, older]);
});

it('priorities stay distinct and without gaps when a rule goes', () => {
  const workbook = newWorkbook();
  usersRule(workbook);
  const middle = usersRule(workbook);
  usersRule(workbook);
  removeRule(workbook, middle.id);
  expect(rulesOn(workbook, areaOf(workbook).sheet).map(({ priority }) => priority)).toEqual([0, 1]);
});

it('removing a rule that is not there is told', () => {
  expect(removeRule(newWorkbook(), 'none')).toBe(false);
});

it('own rules are replaced in the order given, the quotes in their texts doubled', () => {
  const workbook = newWorkbook();
  const colours = { fill: '#FFFFFF', font: '#000000' };
  replaceOwnRules(workbook, 'tier', areaOf(workbook), [{ text: 'Old', ...colours }]);
  replaceOwnRules(workbook, 'tier', areaOf(workbook), [
    { text: 'Gold "A"', ...colours },
    { text: 'Silver', ...colours },
  ]);
  expect(rulesOn(workbook, areaOf(workbook).sheet).map(({ condition }) => condition)).toEqual([
    { kind: 'value', operator: 'EqualTo', formula1: '="Gold ""A"""', formula2: null },
    { kind: 'value', operator: 'EqualTo', formula1: '="Silver"', formula2: null },
  ]);
});

it('rules of the user and of another owner stay', () => {
  const workbook = newWorkbook();
  const users = usersRule(workbook);
  replaceOwnRules(workbook, 'other', areaOf(workbook), [{ text: 'A', fill: '#111111', font: '#222222' }]);
  replaceOwnRules(workbook, 'tier', areaOf(workbook), []);
  expect(workbook.rules.map(({ id, owner }) => [id === users.id, owner])).toEqual([
    [true, null],
    [false, 'other'],
  ]);
});
