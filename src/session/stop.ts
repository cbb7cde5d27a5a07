/** Thrown where work ends because the user wants it to. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
}

/** The user's word that work is to end. */
export interface Stop {
  readonly asked: () => boolean;
  readonly ask: () => void;
  /** Throws once it has been asked for: called between two steps of work. */
  readonly check: () => void;
  /** The answer of work that can be left alone, as looking at a sheet can; rejects at once when a stop is asked for. */
  readonly orStopped: <Answer>(work: Promise<Answer>) => Promise<Answer>;
}

export function newStop(): Stop {
  let asked = false;
  let tell: (() => void) | null = null;
  const told = new Promise<never>((_, reject) => {
    tell = () => reject(new Stopped());
  });
  // Nobody may be waiting for it.
  told.catch(() => undefined);
  return {
    asked: () => asked,
    ask: () => {
      asked = true;
      tell?.();
    },
    check: () => {
      if (asked) throw new Stopped();
    },
    orStopped: (work) => {
      // What comes of work that was left alone is nobody's business any more.
      work.catch(() => undefined);
      return Promise.race([told, work]);
    },
  };
}
