import type { Language } from './languages';

/**
 * A formula as people of this language type it: where the comma is the decimal sign, semicolons stand between arguments.
 * In an array constant the semicolon starts a new row instead of a column; limits and labels are read alike either way.
 * @example localFormula('=TIER(180, B2:B11, {0.4})', 'ru-RU'); // => '=TIER(180; B2:B11; {0,4})'
 */
export function localFormula(formula: string, language: Language): string {
  switch (language) {
    case 'ru-RU':
    case 'es-ES':
      return formula.replaceAll(',', ';').replaceAll('.', ',');
    case 'en-US':
    case 'zh-CN':
      return formula;
  }
}
