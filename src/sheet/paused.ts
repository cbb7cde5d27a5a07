import type { Steps } from '../tiering';

/** Does steps with a pause after each: a window stays alive while a large register is looked through. */
export const paused = async <Value>(steps: Steps<Value>, pause: () => Promise<void>): Promise<Value> => {
  let step = steps.next();
  while (step.done !== true) {
    await pause();
    step = steps.next();
  }
  return step.value;
};
