import type { Steps } from '../tiering';
import { breath } from './breath';
import type { SessionOptions } from './session-options';

type Clock = SessionOptions['clock'];

/** So long a window may stand still: with the step that runs over, it is less than a person notices. */
const sliceMilliseconds = 20;

/** Does steps for one slice of time, or to their end. */
export function oneSlice<Value>(steps: Steps<Value>, clock: Clock): IteratorResult<undefined, Value> {
  const end = clock() + sliceMilliseconds;
  let step = steps.next();
  while (step.done !== true && clock() < end) step = steps.next();
  return step;
}

/** Does steps in slices of time, the window breathing in between. */
export async function inSlices<Value>(steps: Steps<Value>, clock: Clock): Promise<Value> {
  let step = oneSlice(steps, clock);
  while (step.done !== true) {
    await breath();
    step = oneSlice(steps, clock);
  }
  return step.value;
}

/** The same as long as `goesOn`; null where that ended it. */
export async function inSlicesWhile<Value>(
  steps: Steps<Value>,
  clock: Clock,
  goesOn: () => boolean,
): Promise<Value | null> {
  let step = oneSlice(steps, clock);
  while (step.done !== true) {
    await breath();
    if (!goesOn()) return null;
    step = oneSlice(steps, clock);
  }
  return step.value;
}
