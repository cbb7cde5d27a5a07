import type { Steps } from '../steps';
import type { DistinctValues } from './distinct-values';
import { runSquareSteps, type RunSquares } from './run-squares';

/**
 * Cuts ascending values into so many runs that the squares of the distances to the runs' means are least in all; answers the
 * place at which each run begins, the first one 0. Of equally good cuts the earliest is taken. No classes (no values): none.
 * One run more is won from the best cuts of all shorter stretches; since the best cut never moves back as a stretch grows,
 * halving finds it: classes x values x log values steps.
 * @example finish(splitSteps(distinctValues(Float64Array.of(1, 2, 9)), 2)); // => [0, 2]
 */
export function* splitSteps(distinct: DistinctValues, classes: number): Steps<readonly number[]> {
  const length = distinct.values.length;
  if (classes < 1) return [];
  const squares = yield* runSquareSteps(distinct);
  yield;
  let best: Float64Array = new Float64Array(length + 1).fill(Infinity);
  for (let end = 1; end <= length; end += 1) best[end] = squares(0, end);
  yield;
  const cuts: Uint32Array[] = [];
  for (let runs = 2; runs <= classes; runs += 1) {
    const stage: Stage = {
      squares,
      before: best,
      least: new Float64Array(length + 1).fill(Infinity),
      cut: new Uint32Array(length + 1),
    };
    yield* fill(stage, { start: runs, end: length }, { start: runs - 1, end: length - 1 });
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

/** So many cuts are tried in a few milliseconds. */
const triesAStep = 1 << 15;

/** The middle stretch first; shorter ones then need no later cut, longer ones no earlier cut. */
function* fill(stage: Stage, stretches: Span, cuts: Span): Steps<void> {
  const open = [{ stretches, cuts }];
  let tries = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { start, end } = next.stretches;
    if (start > end) continue;
    const middle = (start + end) >>> 1;
    tries += cutBest(stage, middle, next.cuts);
    const chosen = stage.cut[middle] ?? 0;
    open.push({ stretches: { start: middle + 1, end }, cuts: { start: chosen, end: next.cuts.end } });
    open.push({ stretches: { start, end: middle - 1 }, cuts: { start: next.cuts.start, end: chosen } });
    if (tries < triesAStep) continue;
    tries = 0;
    yield;
  }
}

/** Finds the best last cut of the stretch that ends at a place; answers how many were tried. */
function cutBest(stage: Stage, middle: number, cuts: Span): number {
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
  return 1 + latest - cuts.start;
}

function startsOf(cuts: readonly Uint32Array[], length: number): readonly number[] {
  let end = length;
  const starts = cuts.map((_, place) => {
    end = cuts[cuts.length - 1 - place]?.[end] ?? 0;
    return end;
  });
  return [...starts, 0].reverse();
}
