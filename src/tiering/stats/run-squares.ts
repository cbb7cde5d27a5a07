import type { DistinctValues } from './distinct-values';
import { finish, type Steps } from '../steps';
import { lostInProduct, lostInSum } from './rounded-off';

/** The sum of squared distances to the mean, of the values from `start` up to and without `end`. */
export type RunSquares = (start: number, end: number) => number;

/**
 * Prepares the squares of every run of values in one pass. A run is the difference of two sums, and what is left may be a
 * billionth of them: so the sums carry what was rounded off, and clients of 0.01 part correctly beside one of a billion.
 * @example runSquares(distinctValues(Float64Array.of(1, 3, 3)))(0, 2).toFixed(9); // => '2.666666667'
 */
export function runSquares(distinct: DistinctValues): RunSquares {
  return finish(runSquareSteps(distinct));
}

/** The same in steps. */
export function* runSquareSteps({ values, counts }: DistinctValues): Steps<RunSquares> {
  const clients = new Float64Array(values.length + 1);
  const sums = longSums(values, counts, () => 1);
  yield;
  const squares = longSums(values, counts, (value) => value);
  yield;
  values.forEach((_, place) => (clients[place + 1] = (clients[place] ?? 0) + (counts[place] ?? 0)));
  return (start, end) => {
    const count = (clients[end] ?? 0) - (clients[start] ?? 0);
    const whole = difference(sums.upper, start, end);
    const rest =
      lostInSum(at(sums.upper, end), -at(sums.upper, start), whole) + difference(sums.lower, start, end);
    const total = whole + rest;
    const totalRest = rest - (total - whole);
    // The square of the total over the count, in two parts.
    const square = total * total;
    const squareRest = lostInProduct(total, total, square) + 2 * total * totalRest;
    const mean = square / count;
    const taken = mean * count;
    const meanRest = (square - taken - lostInProduct(mean, count, taken) + squareRest) / count;
    const all = difference(squares.upper, start, end);
    const allRest =
      lostInSum(at(squares.upper, end), -at(squares.upper, start), all) +
      difference(squares.lower, start, end);
    const left = all - mean;
    return Math.max(0, left + (lostInSum(all, -mean, left) + allRest - meanRest));
  };
}

/** Running sums in two parts that add up to more digits than a number has. */
interface LongSums {
  readonly upper: Float64Array;
  readonly lower: Float64Array;
}

function longSums(values: Float64Array, counts: Float64Array, times: (value: number) => number): LongSums {
  const upper = new Float64Array(values.length + 1);
  const lower = new Float64Array(values.length + 1);
  for (let place = 0; place < values.length; place += 1) {
    const value = at(values, place);
    const once = value * times(value);
    const all = once * at(counts, place);
    const rest =
      lostInProduct(once, at(counts, place), all) +
      lostInProduct(value, times(value), once) * at(counts, place);
    const sum = at(upper, place) + all;
    const lost = lostInSum(at(upper, place), all, sum) + rest + at(lower, place);
    upper[place + 1] = sum + lost;
    lower[place + 1] = lost - (at(upper, place + 1) - sum);
  }
  return { upper, lower };
}

/** Every index used here lies inside its array by construction. */
function at(list: Float64Array, index: number): number {
  return list[index] as number; // inside the array, see above
}

function difference(list: Float64Array, start: number, end: number): number {
  return at(list, end) - at(list, start);
}
