import { localFormula } from '../../../src/functions/help/local-formula';

describe('a formula in the language of the help', () => {
  it('has semicolons between arguments where the comma is the decimal sign', () => {
    expect(localFormula('=TIER(180, B2:B11, {0.4})', 'ru-RU')).toBe('=TIER(180; B2:B11; {0,4})');
  });

  it('is as written where the point is the decimal sign', () => {
    expect(localFormula('=TIER(180, B2:B11, {0.4})', 'zh-CN')).toBe('=TIER(180, B2:B11, {0.4})');
  });
});
