/** The formula of a follower of a shared formula. Expected texts are what filling the formula into the cell gives. */
import fc from 'fast-check';
import { shiftFormula } from '../../../src/ooxml/patch/rows/shift-formula';

describe('a formula filled one row down and two columns right', () => {
  it.each([
    ['A1', 'C2'],
    ['$A1+A$1+$A$1', '$A2+C$1+$A$1'],
    ['SUM(A1:B2,C3)', 'SUM(C2:D3,E4)'],
    ['a1*aa10', 'C2*AC11'],
    ['"A1"&A1&"say ""A1"""', '"A1"&C2&"say ""A1"""'],
    ["'A1 B2'!C3+'it''s A1'!C3", "'A1 B2'!E4+'it''s A1'!E4"],
    ['Sheet1!A1+Лист1!A1', 'Sheet1!C2+Лист1!C2'],
    ['[1]Sheet!A1', '[1]Sheet!C2'],
    ["'[1]A1'!A1", "'[1]A1'!C2"],
    ['Clients[[#This Row],[A1]]+A1', 'Clients[[#This Row],[A1]]+C2'],
    ["T[it'] A1]+A1", "T[it'] A1]+C2"],
    ['LOG10(A1)+ATAN2(A1,B1)', 'LOG10(C2)+ATAN2(C2,D2)'],
    ['A1B+A1.x+_A1+xA1_2', 'A1B+A1.x+_A1+xA1_2'],
    ['Выручка1+A1б', 'Выручка1+A1б'],
    ['TAX99999999+XFE1', 'TAX99999999+XFE1'],
    ['1E5+2.5e-3+1.5', '1E5+2.5e-3+1.5'],
    ['SUM(A:B)+SUM($A:A)', 'SUM(C:D)+SUM($A:C)'],
    ['SUM(1:2)+SUM($1:1)', 'SUM(2:3)+SUM($1:2)'],
    ['#REF!+#N/A+A1#', '#REF!+#N/A+C2#'],
    ['_xlfn.XLOOKUP(A1,B:B,C:C)', '_xlfn.XLOOKUP(C2,D:D,E:E)'],
    ['{1,2;3,4}*A1', '{1,2;3,4}*C2'],
    ['XFD1048576', '#REF!'],
    ['A1:XFD1', 'C2:#REF!'],
  ])('%s becomes %s', (formula, shifted) => {
    expect(shiftFormula(formula, 1, 2)).toBe(shifted);
  });

  it('a reference that would leave the sheet at its start is lost', () => {
    expect(shiftFormula('A1+B2+$A$1', -1, -1)).toBe('#REF!+A1+$A$1');
  });

  it('there and back is the same formula, and no step is none', () => {
    const reference = fc
      .tuple(
        fc.constantFrom('', '$'),
        fc.constantFrom('B', 'Z', 'AB', 'XX'),
        fc.constantFrom('', '$'),
        fc.integer({ min: 50, max: 9999 }),
      )
      .map((parts) => parts.join(''));
    const piece = fc.oneof(
      reference,
      fc.constantFrom('"A1"', 'SUM(', ')', "'A1'!", 'T[A1]', 'x.y', '2', '1E5', ',', ' ', 'LOG10('),
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 8 }),
        fc.integer({ min: -1, max: 40 }),
        fc.integer({ min: -1, max: 40 }),
        (pieces, rows, columns) => {
          const formula = pieces.join('+');
          expect(shiftFormula(formula, 0, 0)).toBe(formula);
          expect(shiftFormula(shiftFormula(formula, rows, columns), -rows, -columns)).toBe(formula);
        },
      ),
    );
  });
});
