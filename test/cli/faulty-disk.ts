/** The system's file calls, counted, with one that fails or is the last: for `jest.mock('node:fs/promises', ...)`. */
import type * as FileSystem from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';

/** From the call of this number on: `fault` fails this one alone, `kill` ends the process, as far as the disk can see. */
export interface Plan {
  readonly at: number;
  readonly way: 'fault' | 'kill';
}

/** Every call that an output makes, in order; and what is to happen to them. */
export const disk: { plan: Plan | null; calls: string[] } = { plan: null, calls: [] };

const broken = (what: string): NodeJS.ErrnoException =>
  Object.assign(new Error(`EIO: ${what}`), { code: 'EIO' });

const counted = async <Answer>(what: string, work: () => Promise<Answer>): Promise<Answer> => {
  const { plan, calls } = disk;
  const index = calls.push(what) - 1;
  if (plan !== null && (plan.way === 'fault' ? index === plan.at : index >= plan.at)) throw broken(what);
  return work();
};

/** Half of what is to be written: a disk that fails keeps as much as it got. */
const torn = (handle: FileHandle): FileHandle['writeFile'] => {
  const write = handle.writeFile.bind(handle);
  return async (data, options) => {
    const failing = disk.plan !== null && disk.calls.length === disk.plan.at;
    if (failing && data instanceof Uint8Array) await write(data.subarray(0, data.length >> 1));
    return counted('write', () => write(data, options));
  };
};

const watched = (handle: FileHandle): FileHandle => {
  const [sync, close] = [handle.sync.bind(handle), handle.close.bind(handle)];
  handle.writeFile = torn(handle);
  handle.sync = () => counted('sync', sync);
  // The system closes the files of a process that ended.
  handle.close = async () => {
    await close();
    await counted('close', () => Promise.resolve());
  };
  return handle;
};

/** The module with its writing calls counted; what is only read is read as ever. */
export const faulty = (actual: typeof FileSystem): typeof FileSystem => {
  const { open, rename, rm } = actual;
  return {
    ...actual,
    open: async (path, flags, mode) =>
      flags === 'r' ? open(path, flags, mode) : watched(await counted('open', () => open(path, flags, mode))),
    rename: (from, to) => counted('rename', () => rename(from, to)),
    rm: (path, options) => counted('remove', () => rm(path, options)),
  };
};
