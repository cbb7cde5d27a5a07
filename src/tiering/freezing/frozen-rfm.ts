import { binsByLimits } from '../methods/bins-by-limits';
import { rfmScores, type RfmColumns } from '../methods/rfm-scores';
import { knownTogether, type RfmSide, type RfmSides } from '../methods/rfm-sides';
import type { MethodSpec } from '../model';
import { comparedBy } from '../placing/compared';
import { rfmScored } from '../placing/rfm-scored';
import type { Run } from '../run-types';
import type { RfmSpec } from '../specs/method-spec';

/**
 * RFM whose bins begin at fixed limits instead of quantiles: each limit is the least value inside its bin, so that the same
 * clients have the same scores. Bins whose values stand too close for limits to part them stay quantiles, and so do those of a
 * run in which nobody is scored.
 */
export function frozenRfm(run: Run, spec: RfmSpec): MethodSpec {
  if (spec.thresholds !== null) return spec;
  const { bins } = rfmScored(run, spec);
  const side = (of: string): RfmSide => ({ ...comparedBy(run, of), limits: null });
  const sides = knownTogether({
    recency: side(spec.recency),
    frequency: side(spec.frequency),
    monetary: side(spec.monetary),
  });
  const scores = rfmScores(sides, bins);
  const limits = (name: keyof RfmSides & keyof RfmColumns) => limitsOf(sides[name], scores[name], bins);
  const [r, f, m] = [limits('recency'), limits('frequency'), limits('monetary')];
  return r === null || f === null || m === null ? spec : { ...spec, thresholds: { r, f, m } };
}

/** A step that parts two limits and no two clients. */
const hair = 1e-6;

/** Ascending; null where no such limits give the same scores. */
function limitsOf(side: RfmSide, scores: Uint8Array, bins: number): readonly number[] | null {
  const { values, direction } = side;
  const { least, most } = valuesByBin(side, scores, bins);
  if (most === -Infinity) return null;
  const limits: number[] = [];
  for (let bin = bins - 1; bin > 0; bin -= 1) {
    const above = limits[0] ?? Infinity;
    const own = least[bin] ?? Infinity;
    // A bin that holds nobody gets a limit of its own, below the next or, at the end, above all clients.
    const empty = above === Infinity ? most + (bin + 1) * stepAt(most) : above - stepAt(above);
    limits.unshift((own < above ? own : empty) + 0);
  }
  const again = binsByLimits(values, limits, direction);
  return scores.every((score, client) => again[client] === score) ? limits : null;
}

/** The least value of each bin, the bin of the least values first; Infinity where it holds nobody. And the greatest of all. */
function valuesByBin(
  { values, direction }: RfmSide,
  scores: Uint8Array,
  bins: number,
): { readonly least: readonly number[]; readonly most: number } {
  const least = new Array<number>(bins).fill(Infinity);
  let most = -Infinity;
  scores.forEach((score, client) => {
    if (score === 0) return;
    const value = values[client] ?? NaN;
    const bin = direction === 'more' ? score - 1 : bins - score;
    least[bin] = Math.min(least[bin] ?? Infinity, value);
    most = Math.max(most, value);
  });
  return { least, most };
}

function stepAt(value: number): number {
  return hair * Math.max(1, Math.abs(value));
}
