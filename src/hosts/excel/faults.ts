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

/** What Excel threw in our words; null for anything else, also for a fault that is ours already. */
const codeOf = (thrown: unknown): HostFaultCode | null => {
  const code = thrown instanceof HostFault ? null : excelCode(thrown);
  return code === null ? null : (CODES[code] ?? 'unknown');
};

/** Whether Excel refused something at all, rather than never answered or one of ours broke its promise. */
export const isRefusal = (thrown: unknown): boolean => codeOf(thrown) !== null;

/** Whether Excel refused only for now: a cell is being edited, or it has too much to do. */
export const isMomentary = (thrown: unknown): boolean =>
  ['cell-editing', 'busy'].includes(codeOf(thrown) ?? '');

/**
 * What Excel threw, in our words; anything else is a mistake of ours and stays what it is. Excel's own message remains
 * with the cause only: it can hold what the cells hold.
 */
export const translated = (thrown: unknown): unknown => {
  const code = codeOf(thrown);
  return code === null ? thrown : new HostFault(code, excelCode(thrown) ?? '', { cause: thrown });
};
