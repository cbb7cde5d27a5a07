import type { Habits } from '../tiering';

const partsOf = (parts: readonly { readonly type: string }[], wanted: readonly string[]): readonly string[] =>
  parts.map(({ type }) => type).filter((type) => wanted.includes(type));

/**
 * How numbers and dates are written in a locale such as "es-ES": the decimal sign, and whether the day or the month
 * comes first. It decides only where the cells leave it open ("1.234", "3/4/2026").
 */
export const localHabits = (locale: string): Partial<Habits> => {
  const decimal = new Intl.NumberFormat(locale)
    .formatToParts(1.5)
    .some(({ type, value }) => type === 'decimal' && value === ',');
  const order = partsOf(new Intl.DateTimeFormat(locale).formatToParts(0), ['day', 'month']);
  return { decimal: decimal ? 'comma' : 'point', dateOrder: order[0] === 'month' ? 'mdy' : 'dmy' };
};
