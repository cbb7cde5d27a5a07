import { HostFault } from '../sheet';
import type { Problem } from './state';

/**
 * What a failure looks like to the user; a failure that is no fault of the host keeps its own words as the detail.
 * `written` tells whether cells of ours may have been written before it.
 */
export function problemOf(cause: unknown, written: boolean): Problem {
  if (cause instanceof HostFault) return { kind: 'fault', code: cause.code, detail: cause.detail, written };
  return {
    kind: 'fault',
    code: 'unknown',
    detail: cause instanceof Error ? cause.message : String(cause),
    written,
  };
}

/** Throws on what only a mistake of ours can cause, so that it is seen where mistakes are looked for. */
export function throwUnlessFault(cause: unknown): void {
  if (!(cause instanceof HostFault)) throw cause;
}
