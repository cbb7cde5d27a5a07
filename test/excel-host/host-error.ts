import { WorkbookGap } from '../../src/hosts/memory/workbook-gap';
import type { QueryAnswer } from './wire';

/** An answer of Excel's that is an error: its code and the HTTP status that goes with it. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
  ) {
    super(message);
    this.name = 'HostError';
  }
}

/** Something this stand-in does not imitate. The code is no code of Excel's, so a gap never looks like an answer. */
export function hostGap(what: string): HostError {
  return new HostError('HostGap', `the stand-in for Excel does not imitate: ${what}`, 501);
}

/** The object asked for does not exist. */
export function itemNotFound(what: string): HostError {
  return new HostError('ItemNotFound', `The requested resource doesn't exist: ${what}`, 404);
}

/** An argument is absent, of the wrong shape or not among the known choices. */
export function invalidArgument(what: string): HostError {
  return new HostError(
    'InvalidArgument',
    `The argument is invalid, missing or has an incorrect format: ${what}`,
  );
}

/** The sheet does not allow the change. */
export function accessDenied(what: string): HostError {
  return new HostError('AccessDenied', `You cannot perform the requested operation: ${what}`, 403);
}

/** Whatever was thrown, as an error for the library. A mistake in the stand-in itself is a gap, no answer of Excel's. */
export function asHostError(thrown: unknown): HostError {
  if (thrown instanceof HostError) return thrown;
  if (thrown instanceof WorkbookGap) return hostGap(thrown.what);
  return hostGap(thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown));
}

/** The answer to a request whose action of this index failed, with nothing done before it. */
export function failureAnswer(error: HostError, location: string, actionIndex: number): QueryAnswer {
  const failure = {
    Code: error.code,
    Message: error.message,
    Location: location,
    ActionIndex: actionIndex,
    HttpStatusCode: error.status,
  };
  return { Results: [], TraceIds: [], Error: failure };
}
