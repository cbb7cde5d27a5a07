/** Limits as the user types them (percent) and as a model keeps them (shares 0..1). */
import type { MethodSpec } from '../tiering';
import type { DraftMethod } from './state';

/** The method as the pane shows it: one whose limits it edits, or the model's own. */
export function draftMethod(method: MethodSpec): DraftMethod {
  const { kind } = method;
  return kind === 'quota' || kind === 'cutoffs' || kind === 'pareto' ? kind : 'kept';
}

/** The limits of a method in the unit in which they are shown; none of a method that is kept as it is. */
export function shownLimits(method: MethodSpec): readonly number[] {
  switch (method.kind) {
    case 'quota':
      return method.shares.map(percentOf);
    case 'pareto':
      return method.cuts.map(percentOf);
    case 'cutoffs':
      return method.floors;
    default:
      return [];
  }
}

/** A share from typed percent; 15 -> 0.15. */
export const shareOf = (percent: number): number => percent / 100;

// 0.07 * 100 is 7.000000000000001: nobody typed that.
const percentOf = (share: number): number => Math.round(share * 1e10) / 1e8;
