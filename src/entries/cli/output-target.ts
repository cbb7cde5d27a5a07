import { existsSync, lstatSync, statSync } from 'node:fs';
import type { RunOptions } from './command';
import { done, misused, type Step } from './terminal';

/** One file under two names (links, letter case) is still one file: the system's own numbers decide. */
export const isSameFile = (one: string, other: string): boolean => {
  if (!existsSync(one) || !existsSync(other)) return false;
  const left = statSync(one);
  const right = statSync(other);
  return left.dev === right.dev && left.ino === right.ino;
};

/** Also a link that leads nowhere is there: it is somebody's. */
const isThere = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false }) !== undefined;

/** Checks before any work that the output may be written: never the input or the model, nothing that exists unasked. */
export const checkOutput = (options: RunOptions): Step<null> => {
  const { out, register, model, force } = options;
  if (out === null) return done(null);
  if (isSameFile(out, register)) return misused('--out names the register itself, which is never changed');
  if (isSameFile(out, model)) return misused('--out names the model itself');
  if (existsSync(out) && statSync(out).isDirectory()) return misused(`${out} is a folder`);
  if (isThere(out) && !force) return misused(`${out} exists; --force replaces it`);
  return done(null);
};
