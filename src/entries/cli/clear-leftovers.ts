import { readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

const PART = /^\.(.+)\.(\d+)\.part$/;

/** The name under which this process writes a file before it takes its place: hidden, and its number says whose it is. */
export const partOf = (file: string): string => join(dirname(file), `.${basename(file)}.${process.pid}.part`);

const isAtWork = (id: number): boolean => {
  if (id === process.pid) return false;
  try {
    return process.kill(id, 0);
  } catch (fault) {
    // The system may not tell of somebody else's process, but says that it is there.
    return fault instanceof Error && 'code' in fault && fault.code === 'EPERM';
  }
};

/** Removes what runs that were killed left beside a file; another process of that number may have come since: its files stay. */
export const clearLeftovers = async (file: string): Promise<void> => {
  // A folder that cannot be listed may be written to all the same.
  const names = await readdir(dirname(file)).catch((): string[] => []);
  for (const name of names) {
    const [, of, id] = PART.exec(name) ?? [];
    if (of === basename(file) && !isAtWork(Number(id))) await rm(join(dirname(file), name), { force: true });
  }
};
