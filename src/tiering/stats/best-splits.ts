import type { DistinctValues } from './distinct-values';
import { runSquares, type RunSquares } from './run-squares';

/**
 * Cuts ascending values into so many runs that the squares of the distances to the runs' means are least in all; answers the
 * place at which each run begins, the first one 0. Of equally good cuts the earliest is taken. No classes (no values): none.
 * One run more is won from the best cuts of all shorter stretches; since the best cut never moves back as a stretch grows,
 * halving finds it: classes x values x log values steps.
 * @example bestSplits(distinctValues(Float64Array.of(1, 2, 9)), 2); // => [0, 2]
 */
export function bestSplits(distinct: DistinctValues, classes: number): readonly number[] {
  const length = distinct.values.length;
  if (classes < 1) return [];
  const squares = runSquares(distinct);
  let best: Float64Array = new Float64Array(length + 1).fill(Infinity);
  for (let end = 1; end <= length; end += 1) best[end] = squares(0, end);
  const cuts: Uint32Array[] = [];
  for (let runs = 2; runs <= classes; runs += 1) {
    const stage: Stage = {
      squares,
      before: best,
      least: new Float64Array(length + 1).fill(Infinity),
      cut: new Uint32Array(length + 1),
    };
    fill(stage, { start: runs, end: length }, { start: runs - 1, end: length - 1 });
    cuts.push(stage.cut);
    best = stage.least;
  }
  return startsOf(cuts, length);
}

/** A cut is better than another only by more than additions round off. */
const rounding = 1e-12;

interface Stage {
  readonly squares: RunSquares;
  /** By the end of a stretch the least squares with one run fewer. */
  readonly before: Float64Array;
  readonly least: Float64Array;
  /** By the end of a stretch where its last run begins. */
  readonly cut: Uint32Array;
}

/** Both ends belong to it. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** The middle stretch first; shorter ones then need no later cut, longer ones no earlier cut. Depth: log2 of the values. */
function fill(stage: Stage, stretches: Span, cuts: Span): void {
  if (stretches.start > stretches.end) return;
  const middle = (stretches.start + stretches.end) >>> 1;
  let least = Infinity;
  let chosen = cuts.start;
  const latest = Math.min(cuts.end, middle - 1);
  for (let cut = cuts.start; cut <= latest; cut += 1) {
    const squares = (stage.before[cut] ?? Infinity) + stage.squares(cut, middle);
    if (squares < least - rounding * least || least === Infinity) {
      least = squares;
      chosen = cut;
    }
  }
  stage.least[middle] = least;
  stage.cut[middle] = chosen;
  fill(stage, { start: stretches.start, end: middle - 1 }, { start: cuts.start, end: chosen });
  fill(stage, { start: middle + 1, end: stretches.end }, { start: chosen, end: cuts.end });
}

function startsOf(cuts: readonly Uint32Array[], length: number): readonly number[] {
  let end = length;
  const starts = cuts.map((_, place) => {
    end = cuts[cuts.length - 1 - place]?.[end] ?? 0;
    return end;
  });
  return [...starts, 0].reverse();
}
