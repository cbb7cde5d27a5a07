import { isMomentary } from './faults';

/** How long is waited before each further try: a third of a minute in all, less than one request may take. */
export const PAUSES_MS: readonly number[] = [50, 200, 500, 1_000, 2_000, 4_000, 6_000, 6_000];

const passed = (pause: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, pause);
  });

/**
 * Sends a request again while Excel refuses it only for now, because a cell is being edited or it has too much to do. How many
 * tries it took; the last refusal is thrown. The request must do no harm where it took effect and only its answer was lost.
 */
export const untilTaken = async (request: () => Promise<void>): Promise<number> => {
  for (const [index, pause] of PAUSES_MS.entries()) {
    try {
      await request();
      return index + 1;
    } catch (thrown) {
      if (!isMomentary(thrown)) throw thrown;
      await passed(pause);
    }
  }
  await request();
  return PAUSES_MS.length + 1;
};
