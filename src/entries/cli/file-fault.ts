import { unusable, type Step } from './terminal';

const CAUSES: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EISDIR: 'it is a folder',
  EACCES: 'access is refused',
  EPERM: 'access is refused',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
};

const systemCode = (fault: unknown): string | null =>
  typeof fault === 'object' && fault !== null && 'code' in fault && typeof fault.code === 'string'
    ? fault.code
    : null;

/** What the system said about a file, in words. A fault that is not the system's is not ours to translate. */
export const fileFault = (path: string, fault: unknown): Step<never> => {
  const code = systemCode(fault);
  if (code === null) throw fault;
  return unusable(`${path}: ${CAUSES[code] ?? code}`);
};
