import { comparedCriterion, type WrittenColumn } from '../tiering';
import type { Draft } from './state';

/**
 * The columns that a draft writes: those of the model it came from, except that beside tiers made by one column there
 * stands no score, which could contradict them, but the position where the method has one.
 */
export function writesOf({ base, method, of }: Draft): readonly WrittenColumn[] {
  if (method === 'kept') return base.writes;
  const byOne = of !== null;
  if (byOne) {
    return base.writes.flatMap((what) => {
      if (what !== 'score') return [what];
      return method === 'cutoffs' || base.writes.includes('position') ? [] : ['position' as const];
    });
  }
  if (comparedCriterion(base.method) === null || base.writes.includes('score')) return base.writes;
  return base.writes.map((what) => (what === 'position' ? 'score' : what));
}
