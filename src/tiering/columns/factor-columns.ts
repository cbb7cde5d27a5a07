import type { PortfolioFactors } from '../specs/method-spec';
import { columnAt, type ColumnRead } from './column-read';

const keys = ['number', 'finding', 'spending', 'value', 'repeat', 'support'] as const;

/** The columns of six factors; `at` is the place of what holds them. */
export function factorColumns(factors: PortfolioFactors, at: string): readonly ColumnRead[] {
  return keys.flatMap((key) => columnAt(`${at}.factors.${key}`, factors[key]));
}
