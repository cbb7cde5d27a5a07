import { HostFault, type HostFaultCode } from '../../sheet';

const CODES: Readonly<Record<string, HostFaultCode>> = {
  InvalidOperationInCellEditMode: 'cell-editing',
  AccessDenied: 'protected',
  MergedRangeConflict: 'merged',
  PivotTableRangeConflict: 'pivot',
  InvalidSelection: 'no-selection',
  ItemNotFound: 'gone',
  InvalidReference: 'gone',
  InvalidObjectPath: 'gone',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  ApiNotFound: 'unsupported',
  ApiNotAvailable: 'unsupported',
  NotImplemented: 'unsupported',
  UnsupportedOperation: 'unsupported',
  ActivityLimitReached: 'busy',
  Conflict: 'busy',
  InvalidOrTimedOutSession: 'busy',
  Timeout: 'busy',
  RequestAborted: 'busy',
};

/** The library's error code, where the thrown thing carries one ("ItemNotFound"). */
export const excelCode = (thrown: unknown): string | null =>
  thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : null;

/**
 * What Excel threw, in our words; anything else is a mistake of ours and stays what it is. Excel's own message remains
 * with the cause only: it can hold what the cells hold.
 */
export const translated = (thrown: unknown): unknown => {
  const code = thrown instanceof HostFault ? null : excelCode(thrown);
  return code === null ? thrown : new HostFault(CODES[code] ?? 'unknown', code, { cause: thrown });
};
