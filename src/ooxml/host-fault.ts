import { HostFault, type HostFaultCode } from '../sheet';
import { Refusal, type RefusalCode } from './refusal';

const FAULTS: Readonly<Partial<Record<RefusalCode, HostFaultCode>>> = {
  gone: 'gone',
  protected: 'protected',
  merged: 'merged',
  'array-formula': 'array-formula',
  pivot: 'pivot',
  occupied: 'occupied',
  'too-large': 'too-large',
  'no-column': 'no-column',
  unsupported: 'unsupported',
};

/** What a spreadsheet over a file answers where its file refuses; all else that is thrown goes on as it is. */
export const inHostFaults = async <Answer>(work: () => Promise<Answer>): Promise<Answer> => {
  try {
    return await work();
  } catch (cause) {
    if (!(cause instanceof Refusal)) throw cause;
    throw new HostFault(FAULTS[cause.code] ?? 'unknown', cause.detail, { cause });
  }
};
