import { HostFault, type HostFaultCode } from '../../sheet';
import { inTime } from './in-time';
import { refuseOldExcel } from './requirements';

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
const translated = (thrown: unknown): unknown => {
  const code = thrown instanceof HostFault ? null : excelCode(thrown);
  return code === null ? thrown : new HostFault(CODES[code] ?? 'unknown', code, { cause: thrown });
};

/** Settled by the batch itself: Excel.run also waits for giving its ranges back, which an Excel that hangs never answers. */
const conversation = <Result>(batch: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    Excel.run(async (context) => {
      inTime(context);
      try {
        return await batch(context);
      } catch (thrown) {
        reject(thrown instanceof Error ? thrown : new Error(String(thrown)));
        throw thrown;
      }
    }).then(resolve, reject);
  });

/** One conversation with Excel, each request answered in time; whatever Excel throws leaves as a HostFault. */
export const talk = async <Result>(
  batch: (context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> => {
  try {
    refuseOldExcel();
    return await conversation(batch);
  } catch (thrown) {
    throw translated(thrown);
  }
};
