import { finish, type Steps } from '../steps';
import { ascendingSteps } from './ascending-order';

export interface DistinctValues {
  /** Every different value once, smallest first. */
  readonly values: Float64Array;
  /** How often each occurs. */
  readonly counts: Float64Array;
}

/**
 * The different values and how often each occurs; NaN (missing) is left out, whatever the order of rows.
 * @example Array.from(distinctValues(Float64Array.of(5, 1, NaN, 5)).counts); // => [1, 2]
 */
export function distinctValues(all: Float64Array): DistinctValues {
  return finish(distinctSteps(all));
}

/** The same in steps. */
export function* distinctSteps(all: Float64Array): Steps<DistinctValues> {
  const { ascending } = yield* ascendingSteps(all);
  yield;
  return counted(ascending);
}

function counted(ascending: Float64Array): DistinctValues {
  const values = new Float64Array(ascending.length);
  const counts = new Float64Array(ascending.length);
  let distinct = 0;
  for (let place = 0; place < ascending.length; place += 1) {
    const value = ascending[place] ?? NaN;
    if (value !== ascending[place - 1]) values[distinct++] = value;
    counts[distinct - 1] = (counts[distinct - 1] ?? 0) + 1;
  }
  return { values: values.slice(0, distinct), counts: counts.slice(0, distinct) };
}
