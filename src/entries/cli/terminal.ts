/** What the command line is given by whoever runs it: a process, or a test. */
export interface Terminal {
  /** Text for standard output: the answer, and nothing else. Kept when the reader has taken it. */
  readonly out: (text: string) => Promise<void>;
  /** Text for standard error: faults, remarks, progress. */
  readonly error: (text: string) => void;
  /** True where a person watches standard error. */
  readonly interactive: boolean;
  /** The day, ISO. */
  readonly today: () => string;
  /** Milliseconds from any fixed moment. */
  readonly clock: () => number;
}

/** 0 done; 1 the register or the model cannot be used, nothing was written; 2 wrong usage. */
export type ExitStatus = 0 | 1 | 2;

/** What a step gives: its value, or why the command ends here. */
export type Step<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly status: 1 | 2; readonly message: string };

export const done = <Value>(value: Value): Step<Value> => ({ ok: true, value });
export const unusable = (message: string): Step<never> => ({ ok: false, status: 1, message });
export const misused = (message: string): Step<never> => ({ ok: false, status: 2, message });
