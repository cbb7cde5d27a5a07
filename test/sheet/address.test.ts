import * as fc from 'fast-check';
import { addressOf, columnLetters } from '../../src/sheet';

describe('columnLetters', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16_383, 'XFD'],
  ])('column %i is %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });

  it('reads back to the same column', () => {
    const back = (letters: string): number =>
      [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    fc.assert(fc.property(fc.nat(16_383), (column) => back(columnLetters(column)) === column));
  });
});

describe('addressOf', () => {
  it('names a single cell once', () => {
    expect(addressOf({ sheet: 's', row: 4, column: 2, rows: 1, columns: 1 })).toBe('C5');
  });

  it('names an area by its corners', () => {
    expect(addressOf({ sheet: 's', row: 0, column: 0, rows: 641, columns: 10 })).toBe('A1:J641');
  });
});
