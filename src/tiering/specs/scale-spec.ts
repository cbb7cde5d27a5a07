import type { Share } from './share';

/** Reading -> 0..100 points; 100 is best for us. */
export type ScaleSpec =
  | { readonly kind: 'rank' }
  | {
      readonly kind: 'points';
      readonly table: readonly (readonly [bound: number, points: number])[];
      readonly otherwise: number;
    }
  | { readonly kind: 'bounds'; readonly low: number; readonly high: number }
  | { readonly kind: 'minmax' }
  /** As minmax, between two quantiles of the readings (shares, 0.05 and 0.95). */
  | { readonly kind: 'winsorised'; readonly low: Share; readonly high: Share }
  /** As minmax, on ln(1 + reading). */
  | { readonly kind: 'log' }
  | { readonly kind: 'zscore' }
  /** Texts -> points; a text that is not among them is missing. Letter case and spaces at the ends do not matter. */
  | { readonly kind: 'map'; readonly labels: Readonly<Record<string, number>> }
  /** Yes 100, no 0. */
  | { readonly kind: 'yesno' }
  /** A class first, then its points: "A 3, B 2, C 1" on a scale to 100. Limits as in the methods of the same name. */
  | {
      readonly kind: 'classes';
      readonly by: 'quota' | 'pareto' | 'cutoffs';
      readonly limits: readonly number[];
      readonly points: readonly number[];
    }
  | { readonly kind: 'as-is' };
