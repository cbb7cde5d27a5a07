import { inTime } from './in-time';

/** What is asked of Excel within one context. */
export type Batch<Result> = (context: Excel.RequestContext) => Promise<Result>;

/** Whatever was thrown, as an error. */
export const asError = (thrown: unknown): Error =>
  thrown instanceof Error ? thrown : new Error(String(thrown));

/**
 * A batch in a run of its own, each request answered in time. Settled by the batch itself: Excel.run also waits for giving
 * its ranges back, which an Excel that hangs never answers.
 */
export const conversation = <Result>(batch: Batch<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    Excel.run(async (context) => {
      inTime(context);
      try {
        return await batch(context);
      } catch (thrown) {
        reject(asError(thrown));
        throw thrown;
      }
    }).then(resolve, reject);
  });
