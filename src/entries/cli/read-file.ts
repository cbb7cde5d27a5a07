import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { fileFault } from './file-fault';
import type { Speech } from './speech';
import { done, type Step } from './terminal';

/** The bytes of a file. */
export const readWhole = (speech: Speech, path: string): Step<Uint8Array> => {
  try {
    return done(readFileSync(path));
  } catch (fault) {
    return fileFault(speech, path, fault);
  }
};

/** The first bytes of a file, `limit` of them at most: enough to see that a file is too large without holding it. */
export const readStart = (speech: Speech, path: string, limit: number): Step<Uint8Array> => {
  try {
    const file = openSync(path, 'r');
    try {
      const bytes = new Uint8Array(limit);
      return done(bytes.subarray(0, readSync(file, bytes, 0, limit, 0)));
    } finally {
      closeSync(file);
    }
  } catch (fault) {
    return fileFault(speech, path, fault);
  }
};
