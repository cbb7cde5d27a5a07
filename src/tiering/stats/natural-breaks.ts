import { finish, type Steps } from '../steps';
import { splitSteps } from './best-splits';
import { distinctSteps, type DistinctValues } from './distinct-values';
import { exactSum } from './exact-sum';
import { unitOf } from './unit-of';

export interface NaturalBreaks {
  /** Between the classes, in the unit of the values, the highest first; one fewer than there are classes. */
  readonly limits: readonly number[];
  /** Goodness of variance fit, 0..1: the part of the values' variance that lies between the classes. */
  readonly fit: number;
}

/**
 * Where the values part by themselves: "are there groups of big, middling and small clients, and where do they end".
 * The values are cut into so many classes that the squares of the distances to the classes' means are least in all: the exact
 * answer, not a search that may stop early. A limit lies midway between two classes. Equal values are never parted: where
 * there are fewer different values than classes asked for, there are fewer limits. Of two equally good partings the one with
 * the larger upper classes is taken. NaN (missing) is left out, zeros and negatives are values like others; all equal: fit 1.
 * Throws where the classes are not a whole number from 1 on.
 * Source: W. D. Fisher, On Grouping for Maximum Homogeneity (1958); H. Wang and M. Song, Ckmeans.1d.dp (2011).
 * @example naturalBreaks(Float64Array.of(1, 2, 50, 51, 99), 3).limits; // => [75, 26]
 */
export function naturalBreaks(values: Float64Array, classes: number): NaturalBreaks {
  return finish(naturalBreakSteps(values, classes));
}

/** The same in steps. */
export function* naturalBreakSteps(values: Float64Array, classes: number): Steps<NaturalBreaks> {
  if (!Number.isInteger(classes) || classes < 1) throw new RangeError(`${classes} is no number of classes`);
  const unit = unitOf(values);
  const distinct = yield* distinctSteps(values.map((value) => value / unit));
  yield;
  const starts = yield* splitSteps(distinct, Math.min(classes, distinct.values.length));
  yield;
  return {
    limits: starts
      .slice(1)
      .map((start) => unit * midway(distinct.values, start))
      .reverse(),
    fit: varianceFit(distinct, starts),
  };
}

/** Between the value at the place and the one below it, and above that one even where no number lies between the two. */
function midway(values: Float64Array, place: number): number {
  const lower = values[place - 1] ?? NaN;
  const upper = values[place] ?? NaN;
  const middle = (lower + upper) / 2;
  return middle > lower && middle < upper ? middle : upper;
}

function varianceFit(distinct: DistinctValues, starts: readonly number[]): number {
  const all = squaresWithin(distinct, 0, distinct.values.length);
  const ends = [...starts.slice(1), distinct.values.length];
  const within = exactSum(starts.map((start, place) => squaresWithin(distinct, start, ends[place] ?? start)));
  return all === 0 ? 1 : 1 - within / all;
}

/** The sum of squared distances to the mean of a class. */
function squaresWithin({ values, counts }: DistinctValues, start: number, end: number): number {
  const part = values.subarray(start, end);
  const number = exactSum(counts.subarray(start, end));
  const mean = exactSum(part.map((value, place) => value * (counts[start + place] ?? 0))) / number;
  return exactSum(part.map((value, place) => (value - mean) ** 2 * (counts[start + place] ?? 0)));
}
