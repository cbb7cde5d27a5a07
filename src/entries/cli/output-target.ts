import { existsSync, lstatSync, statSync } from 'node:fs';
import type { RunOptions } from './run-options';
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

/** What a run reads, and what is said where an output names it. */
const sourcesOf = ({
  register,
  model,
  previous,
  speech,
}: RunOptions): readonly (readonly [string, (option: string) => string])[] => {
  const { isRegister, isModel, isPrevious } = speech.cli.outputs;
  return [
    [register, isRegister],
    [model, isModel],
    ...(previous === null ? [] : [[previous, isPrevious] as const]),
  ];
};

const checkTarget = (option: string, path: string, options: RunOptions): Step<null> => {
  const { outputs: say } = options.speech.cli;
  const source = sourcesOf(options).find(([name]) => isSameFile(path, name));
  if (source !== undefined) return misused(source[1](option));
  if (existsSync(path) && statSync(path).isDirectory()) return misused(say.folder(path));
  if (isThere(path) && !options.force) return misused(say.exists(path));
  return done(null);
};

/** Checks before any work that the outputs may be written: never what is read, nothing that exists unasked. */
export const checkOutputs = (options: RunOptions): Step<null> => {
  const { out, freeze } = options;
  const tables = out === null ? done(null) : checkTarget('--out', out, options);
  if (!tables.ok || freeze === null) return tables;
  return checkTarget('--freeze', freeze, options);
};
