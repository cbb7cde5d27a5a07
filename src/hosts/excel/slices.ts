/** So long a window may stand still: with the step that runs over, it is less than a person notices. */
const SLICE_MS = 20;

export type Pause = () => Promise<void>;

/** To be awaited after each short step of a long work: lets the window breathe wherever a slice of time is over. */
export const slices = (): Pause => {
  let end = performance.now() + SLICE_MS;
  return async () => {
    if (performance.now() < end) return;
    await new Promise((resolve) => {
      setTimeout(resolve, 0);
    });
    end = performance.now() + SLICE_MS;
  };
};
