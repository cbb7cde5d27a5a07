import fc from 'fast-check';
import { csvCell, type CsvStyle } from '../../../../src/hosts/file/csv/csv-cell';
import { splitRecords } from '../../../../src/hosts/file/csv/split-records';

const COMMA: CsvStyle = { separator: ',', decimal: '.' };
const SEMICOLON: CsvStyle = { separator: ';', decimal: ',' };

describe('csvCell', () => {
  it.each([
    '=1+1',
    '+1+1',
    '-1-1',
    '+7-495-111-22-33',
    '-(1)',
    '+A1',
    '-A1 2',
    '-1 2+A1',
    "-1+cmd|' /C calc'!A0",
    "-1 2 cmd|' /C calc'!A0",
    '-1;2',
    '-1 2\n=1',
    ' -1',
    '- 1',
    '--1',
    '-',
    '=-1',
    '@1',
    '@SUM(A1)',
    '＝1',
    '＋1',
    '－1',
    '＠x',
    '  =1',
    '\u200b=1',
    '\t1',
    '\r1',
    '\n1',
  ])('puts an apostrophe before the text %j, which a spreadsheet would take for a formula', (text) => {
    expect(csvCell(text, COMMA).replace(/^"/, '')).toMatch(/^'/);
  });

  it.each([
    '-3',
    '+3',
    '-12 000,00',
    '-12\u00a0000,00',
    '-1,234.56',
    '+7 495 111-22-33',
    '+7 (495) 111-22-33',
    '+7(495)1112233',
  ])('leaves the text %j as it is: a number or a telephone number is no formula', (text) => {
    expect(csvCell(text, SEMICOLON).replace(/"/g, '')).toBe(text);
  });

  it('leaves numbers numbers, negative ones too', () => {
    expect(csvCell(-5.25, COMMA)).toBe('-5.25');
  });

  it('writes the decimal sign of the file', () => {
    expect(csvCell(71.4, SEMICOLON)).toBe('71,4');
  });

  it('writes a number in full', () => {
    expect(csvCell(1 / 3, COMMA)).toBe('0.3333333333333333');
  });

  it('writes nothing for a blank', () => {
    expect(csvCell(null, COMMA)).toBe('');
  });

  it('leaves a plain text as it is', () => {
    expect(csvCell('Платиновый', SEMICOLON)).toBe('Платиновый');
  });

  it('writes every harmless text so that it is read again as it was', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\n', '\t', ' ', '|') });
    fc.assert(
      fc.property(text, fc.constantFrom<CsvStyle>(COMMA, SEMICOLON), (content, style) => {
        const cell = csvCell(`x${content}x`, style);
        expect(splitRecords(cell, style.separator)).toMatchObject({ columns: [[`x${content}x`]] });
      }),
    );
  });
});
