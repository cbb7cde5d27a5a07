import type { PortfolioFactors } from '../specs/method-spec';

export type PortfolioFactor = keyof PortfolioFactors;

/** The half of the profile that a factor belongs to: what the market offers, and what we have made of it. */
export type PortfolioHalf = 'external' | 'internal';

/** The six factors in the order of the profile; the first three are the market's, the last three our own. */
export const portfolioFactors: readonly { readonly factor: PortfolioFactor; readonly half: PortfolioHalf }[] =
  [
    { factor: 'number', half: 'external' },
    { factor: 'finding', half: 'external' },
    { factor: 'spending', half: 'external' },
    { factor: 'value', half: 'internal' },
    { factor: 'repeat', half: 'internal' },
    { factor: 'support', half: 'internal' },
  ];
