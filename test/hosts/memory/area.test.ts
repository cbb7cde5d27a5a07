import { intersection, type Area } from '../../../src/sheet';
import { bounding, formattedWithin, surroundingRegion, usedWithin } from '../../../src/hosts/memory/area';
import { putRows, setContent, setFormat } from '../../../src/hosts/memory/cells';
import { firstSheet, newWorkbook, sheetSize, type Sheet } from '../../../src/hosts/memory/workbook';

const place = (row: number, column: number, rows: number, columns: number): Area => ({
  sheet: 's',
  row,
  column,
  rows,
  columns,
});

/** A sheet drawn with letters; a dot is a blank cell. */
function drawn(...rows: readonly string[]): Sheet {
  const sheet = firstSheet(newWorkbook());
  putRows(
    sheet,
    rows.map((row) => [...row].map((cell) => (cell === '.' ? null : cell))),
  );
  return sheet;
}

const whole = (sheet: Sheet): Area => ({ sheet: sheet.id, row: 0, column: 0, ...sheetSize });

describe('two areas', () => {
  it('meet in the cells they have in common', () => {
    expect(intersection(place(0, 0, 3, 3), place(2, 1, 5, 5))).toEqual(place(2, 1, 1, 2));
  });

  it('do not meet where they only touch', () => {
    expect(intersection(place(0, 0, 2, 2), place(2, 0, 2, 2))).toBeNull();
  });

  it('do not meet on two sheets', () => {
    expect(intersection(place(0, 0, 2, 2), { ...place(0, 0, 2, 2), sheet: 'other' })).toBeNull();
  });

  it('are bounded by the smallest area that holds both', () => {
    expect(bounding(place(1, 1, 1, 1), place(4, 0, 2, 1))).toEqual(place(1, 0, 5, 2));
  });
});

describe('the used part', () => {
  it('holds all filled cells and no more', () => {
    const sheet = drawn('....', '..x.', '.x..', '....');
    expect(usedWithin(sheet, whole(sheet))).toEqual({ ...place(1, 1, 2, 2), sheet: sheet.id });
  });

  it('of a blank area is nothing', () => {
    const sheet = drawn('x..', '...');
    expect(usedWithin(sheet, { ...place(0, 1, 2, 2), sheet: sheet.id })).toBeNull();
  });

  it('counts formats only where asked', () => {
    const sheet = drawn('x');
    setFormat(sheet, 4, 2, '0.0');
    expect([usedWithin(sheet, whole(sheet))?.rows, formattedWithin(sheet, whole(sheet))]).toEqual([
      1,
      { ...place(0, 0, 5, 3), sheet: sheet.id },
    ]);
  });
});

describe('the surrounding region', () => {
  const region = (sheet: Sheet, row: number, column: number): Area =>
    surroundingRegion(sheet, { ...place(row, column, 1, 1), sheet: sheet.id });

  it('ends at blank rows and columns', () => {
    const sheet = drawn('.....', '.xx.y', '.x...', '.....', '.z...');
    expect(region(sheet, 1, 1)).toEqual({ ...place(1, 1, 2, 2), sheet: sheet.id });
  });

  it('goes on across corners', () => {
    const sheet = drawn('x...', '.x..', '..x.', '....');
    expect(region(sheet, 1, 1)).toEqual({ ...place(0, 0, 3, 3), sheet: sheet.id });
  });

  it('goes round holes', () => {
    const sheet = drawn('xxx', 'x.x', 'xxx');
    expect(region(sheet, 0, 0)).toEqual({ ...place(0, 0, 3, 3), sheet: sheet.id });
  });

  it('of a lone blank cell is that cell', () => {
    const sheet = drawn('x');
    expect(region(sheet, 5, 5)).toEqual({ ...place(5, 5, 1, 1), sheet: sheet.id });
  });

  it('of a full-height column is found without going past the sheet', () => {
    const sheet = drawn('x');
    for (let row = 1; row < sheetSize.rows; row += 1) setContent(sheet, row, 0, row);
    expect(region(sheet, 10, 0).rows).toBe(sheetSize.rows);
  });
});
