/**
 * A computation that can be paused between steps, so that whoever runs it may let a page breathe, or stop. Steps are meant to be
 * short, thirty milliseconds at most for some hundred thousand clients; the benchmark looks how long the longest is.
 */
export type Steps<Value> = Generator<undefined, Value, undefined>;

/**
 * Does all steps at once.
 * @example finish(oneStep(() => 7)); // => 7
 */
export function finish<Value>(steps: Steps<Value>): Value {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** Work that is short enough for one step. */
export function* oneStep<Value>(work: () => Value): Steps<Value> {
  yield;
  return work();
}

/** So many cells are read in some milliseconds, whatever is written in them. */
export const cellsAStep = 2048;

/** Calls `each` for so many numbers from 0 on, a few thousand a step. */
export function* stepThrough(count: number, each: (place: number) => void): Steps<void> {
  for (let place = 0; place < count; place += 1) {
    if (place % cellsAStep === cellsAStep - 1) yield;
    each(place);
  }
}
