import { HostFault, NotTakenBack } from '../sheet';
import type { Problem } from './state';
import { Stopped } from './stop';

/** What a failure looks like to the user; a failure that is no fault of the host keeps its own words as the detail. */
export function problemOf(cause: unknown): Problem {
  if (cause instanceof Stopped) return { kind: 'stopped' };
  if (cause instanceof HostFault) return { kind: 'fault', code: cause.code, detail: cause.detail };
  return { kind: 'fault', code: 'unknown', detail: cause instanceof Error ? cause.message : String(cause) };
}

/** Throws on what only a mistake of ours can cause, so that it is seen where mistakes are looked for. */
export function throwUnlessFault(cause: unknown): void {
  const expected = cause instanceof HostFault || cause instanceof Stopped || cause instanceof NotTakenBack;
  if (!expected) throw cause;
}
