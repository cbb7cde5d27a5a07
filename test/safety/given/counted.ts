/** The counts of the proof: every line goes into the table that `npm run safety` prints. */
import { appendFileSync } from 'node:fs';

/** One line of the table. */
export interface Counted {
  /** The line of the table of promises, as "6.2-4". */
  readonly line: string;
  readonly what: string;
  readonly host: string;
  /** How many cases there were, as "87 places x 4 kinds". */
  readonly cases: string;
  /** What must never happen, as "mixed". */
  readonly never: string;
  readonly failures: number;
}

/** Where the counts are written to; tests that are run by themselves write none. */
export const COUNTS_FILE = 'SAFETY_COUNTS';

/** Notes what was counted, then fails where something happened that must not. */
export const prove = (counted: Omit<Counted, 'failures'>, failures: readonly unknown[]): void => {
  const file = process.env[COUNTS_FILE];
  if (file !== undefined)
    appendFileSync(file, `${JSON.stringify({ ...counted, failures: failures.length })}\n`);
  expect(failures.slice(0, 5).map((failure) => JSON.stringify(failure))).toEqual([]);
};
