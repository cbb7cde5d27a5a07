import type { EditableMethod } from './state';

const QUOTA: readonly number[] = [15, 25];
const FLOORS: readonly number[] = [80, 60];
const CUTS: readonly number[] = [80, 95];

/**
 * The limits a method starts with, best first, one fewer than `tiers`: percent of clients (quota), points (cut-offs),
 * running percent of value (pareto). The product's defaults for three tiers; for any other number they are spread
 * evenly, cut-offs from 100 down, running shares over what lies between 80 and 100 percent.
 */
export function usualLimits(kind: EditableMethod, tiers: number): readonly number[] {
  const steps = Array.from({ length: tiers - 1 }, (_, index) => index + 1);
  switch (kind) {
    case 'quota':
      return tiers === 3 ? QUOTA : steps.map(() => rounded(100 / tiers));
    case 'cutoffs':
      return tiers === 3 ? FLOORS : steps.map((step) => rounded(100 - (100 * step) / tiers));
    case 'pareto':
      return tiers === 3 ? CUTS : steps.map((step) => rounded(80 + (20 * (step - 1)) / (tiers - 1)));
  }
}

const rounded = (value: number): number => Math.round(value * 10) / 10;
