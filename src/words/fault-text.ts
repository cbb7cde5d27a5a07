import type { HostFaultCode } from '../sheet';
import type { Words } from './words';

/** What a host's fault says: the cause and what to do. */
export const faultText = (
  words: Words,
  fault: { readonly code: HostFaultCode; readonly detail: string },
): string => words.faults[fault.code](fault.detail);
