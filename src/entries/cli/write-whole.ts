import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileFault } from './file-fault';
import { done, type Step } from './terminal';

const writeAll = (file: number, bytes: Uint8Array): void => {
  for (let written = 0; written < bytes.length;) written += writeSync(file, bytes, written);
};

const writeTemporary = (path: string, pieces: Iterable<string>): void => {
  const encoder = new TextEncoder();
  const file = openSync(path, 'wx');
  try {
    for (const piece of pieces) writeAll(file, encoder.encode(piece));
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
};

/**
 * Writes a file as a whole or not at all: the pieces go, as UTF-8, into a file beside it that takes its place when all
 * are there.
 */
export const writeWhole = (path: string, pieces: Iterable<string>): Step<null> => {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  try {
    writeTemporary(temporary, pieces);
    renameSync(temporary, path);
    return done(null);
  } catch (fault) {
    rmSync(temporary, { force: true });
    return fileFault(path, fault);
  }
};
