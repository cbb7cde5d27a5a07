import type { MethodSpec } from '../model';
import { lifecycleStates } from './lifecycle-states';
import { rfmNames } from './rfm-names';
import { stageNames } from './stage-names';

/** Who names the classes of a method, and whether one of them is better than the next. */
export type MethodClasses =
  /** The tiers of the ladder, best first. */
  | { readonly by: 'ladder'; readonly ordered: true }
  /** The method itself: these and no others. */
  | { readonly by: 'method'; readonly names: readonly string[]; readonly ordered: boolean }
  /** The data: groups, or codes that occur. */
  | { readonly by: 'data'; readonly ordered: false };

const ofLadder = { by: 'ladder', ordered: true } as const;
const ofData = { by: 'data', ordered: false } as const;

/**
 * Where the names of a method's classes come from: only those of the ladder need tiers to be written down, and only among
 * ordered ones "not below" and "not above" mean something.
 * @example methodClasses({ kind: 'computed-abc', of: 'amount' }).by; // => 'ladder'
 */
export function methodClasses(method: MethodSpec): MethodClasses {
  switch (method.kind) {
    case 'rfm': {
      const { segments, thresholds } = method;
      const bins = thresholds === null ? method.bins : thresholds.r.length + 1;
      return segments === null ? ofData : { by: 'method', names: rfmNames(segments, bins), ordered: false };
    }
    case 'lifecycle':
      return { by: 'method', names: lifecycleStates, ordered: false };
    case 'stage':
      return method.floors === null
        ? { by: 'method', names: stageNames(method.coefficients), ordered: true }
        : ofLadder;
    case 'portfolio':
      return ofData;
    default:
      return ofLadder;
  }
}
