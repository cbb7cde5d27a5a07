import {
  contentAt,
  contentsOf,
  formatAt,
  putRows,
  setContent,
  setFormat,
  shownValue,
} from '../../../src/hosts/memory/cells';
import { firstSheet, newWorkbook, type Sheet } from '../../../src/hosts/memory/workbook';

const emptySheet = (): Sheet => firstSheet(newWorkbook());

it('a cell never filled is blank and of the general format', () => {
  const sheet = emptySheet();
  expect([contentAt(sheet, 1_048_575, 16_383), formatAt(sheet, 9, 9)]).toEqual([null, 'General']);
});

it('a cell far down keeps the column dense', () => {
  const sheet = emptySheet();
  setContent(sheet, 3, 0, 'x');
  expect(sheet.columns[0]?.contents).toEqual([null, null, null, 'x']);
});

it('an empty text blanks a cell', () => {
  const sheet = emptySheet();
  setContent(sheet, 0, 0, '');
  expect(contentAt(sheet, 0, 0)).toBeNull();
});

it('content put into cells is not parsed', () => {
  const sheet = emptySheet();
  putRows(sheet, [['=1', '007']], { row: 1, column: 1 });
  expect([contentAt(sheet, 1, 1), contentAt(sheet, 1, 2)]).toEqual(['=1', '007']);
});

it('an area is read column by column, blank past the filled part', () => {
  const sheet = emptySheet();
  putRows(sheet, [
    ['a', 1],
    ['b', 2],
  ]);
  const area = { sheet: sheet.id, row: 1, column: 0, rows: 2, columns: 3 };
  expect(contentsOf(sheet, area)).toEqual([
    ['b', null],
    [2, null],
    [null, null],
  ]);
});

it('a format belongs to its cell alone', () => {
  const sheet = emptySheet();
  setFormat(sheet, 1, 0, '0%');
  expect([formatAt(sheet, 0, 0), formatAt(sheet, 1, 0)]).toEqual(['General', '0%']);
});

it('a formula shows the value it was given, and nothing known where it was given none', () => {
  expect([shownValue({ formula: '=A1', value: 5 }), shownValue({ formula: '=A1' })]).toEqual([5, undefined]);
});
