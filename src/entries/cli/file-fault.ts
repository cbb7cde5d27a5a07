import type { Speech } from './speech';
import { unusable, type Step } from './terminal';

const systemCode = (fault: unknown): string | null =>
  typeof fault === 'object' && fault !== null && 'code' in fault && typeof fault.code === 'string'
    ? fault.code
    : null;

/** What the system said about a file, in words. A fault that is not the system's is not ours to translate. */
export const fileFault = ({ cli }: Speech, path: string, fault: unknown): Step<never> => {
  const code = systemCode(fault);
  if (code === null) throw fault;
  const causes: Partial<Readonly<Record<string, string>>> = cli.causes;
  return unusable(`${path}: ${causes[code] ?? code}`);
};
