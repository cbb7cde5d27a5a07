import { isDateFormat } from '../../src/ooxml';

describe('a number format shows a date', () => {
  it.each(['dd.mm.yyyy', '[h]:mm', 'yyyy"г."', '[$-409]d-mmm', 'd'.repeat(255)])('that is %s', (format) => {
    expect(isDateFormat(format)).toBe(true);
  });

  it.each(['General', '0.00', '"day" 0', '\\d0', '[Red]0', '0;dd', '_d0'])('but not %s', (format) => {
    expect(isDateFormat(format)).toBe(false);
  });

  it('but not one that is longer than a workbook keeps any', () => {
    expect(isDateFormat('d'.repeat(256))).toBe(false);
  });
});
