import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Refusal } from '../../ooxml';
import { fileFault } from './file-fault';
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

/** Writes a file as a whole or not at all: the pieces go into a file beside it that takes its place when all are there. */
export const writeWhole = async (path: string, pieces: Pieces): Promise<Step<null>> => {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  try {
    await writeTemporary(temporary, pieces);
    await rename(temporary, path);
    return done(null);
  } catch (fault) {
    await rm(temporary, { force: true });
    if (fault instanceof Refusal) throw fault;
    return fileFault(path, fault);
  }
};
