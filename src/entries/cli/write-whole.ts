import { rmSync } from 'node:fs';
import { open, realpath, rename, rm } from 'node:fs/promises';
import { Refusal } from '../../ooxml';
import { clearLeftovers, partOf } from './clear-leftovers';
import { fileFault } from './file-fault';
import type { Speech } from './speech';
import { done, type Step } from './terminal';

/** What a file is made of: text, which becomes UTF-8, or bytes. */
export type Pieces = Iterable<string> | AsyncIterable<Uint8Array>;

const writeTemporary = async (path: string, pieces: Pieces): Promise<void> => {
  const encoder = new TextEncoder();
  const file = await open(path, 'wx');
  try {
    for await (const piece of pieces) {
      const bytes = typeof piece === 'string' ? encoder.encode(piece) : piece;
      await file.writeFile(bytes);
    }
    await file.sync();
  } finally {
    await file.close();
  }
};

/** Where a path leads: a link stays, and what it leads to is replaced. */
const target = (path: string): Promise<string> => realpath(path).catch(() => path);

/** Does work after which no temporary file is left, also where the user ends it by Ctrl+C. */
const clearing = async (temporary: string, work: () => Promise<void>): Promise<void> => {
  const end = (signal: NodeJS.Signals): void => {
    rmSync(temporary, { force: true });
    process.exit(signal === 'SIGINT' ? 130 : 143);
  };
  process.on('SIGINT', end).on('SIGTERM', end);
  try {
    await work();
  } finally {
    process.off('SIGINT', end).off('SIGTERM', end);
    await rm(temporary, { force: true });
  }
};

/** Writes a file as a whole or not at all: the pieces go into a file beside it that takes its place when all are there. */
export const writeWhole = async (speech: Speech, path: string, pieces: Pieces): Promise<Step<null>> => {
  const file = await target(path);
  const temporary = partOf(file);
  try {
    await clearLeftovers(file);
    await clearing(temporary, async () => {
      await writeTemporary(temporary, pieces);
      await rename(temporary, file);
    });
    return done(null);
  } catch (fault) {
    if (fault instanceof Refusal) throw fault;
    return fileFault(speech, path, fault);
  }
};
