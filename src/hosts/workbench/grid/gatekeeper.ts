import type { IExecutionOptions } from '@univerjs/core';

/** Asked before each command and mutation; false where it must not happen. */
export type Gate = (id: string, given: object | undefined, options: IExecutionOptions) => boolean;

export interface Gatekeeper {
  readonly passes: Gate;
  /** Does what only the host may do: nothing of it is refused. The work must be done when it returns. */
  readonly trusted: <Answer>(work: () => Answer) => Answer;
}

/** `gate` is asked of all that is not trusted; `seen` is told of everything that is about to happen. */
export const gatekeeper = (gate: Gate, seen: (...what: Parameters<Gate>) => void): Gatekeeper => {
  let trust = 0;
  return {
    passes: (id, given, options) => {
      if (trust === 0 && !gate(id, given, options)) return false;
      seen(id, given, options);
      return true;
    },
    trusted: (work) => {
      trust += 1;
      try {
        return work();
      } finally {
        trust -= 1;
      }
    },
  };
};
