/** Failures a test asks for: the n-th request to the workbook, before or after it took effect, or with no answer at all. */

/** A number is Excel's own failure (5004, 5012, 7000 …); a text is an error code in an otherwise sound answer. */
export type FaultCode = number | string;
export type FaultMoment = 'before' | 'after';

export interface Fault {
  readonly request: number;
  /** "silence" gives no answer until it is released. */
  readonly code: FaultCode;
  readonly moment: FaultMoment;
}

/** The code of a request that is not answered. */
export const silence = 'silence';

export interface Faults {
  /** The request of this number, counted from 1 since the workbook was opened or the log cleared, fails. */
  readonly failAt: (request: number, code: FaultCode, moment?: FaultMoment) => void;
  /**
   * The request is not answered until the test calls `release`. "before": it takes effect only then, as one that hung on the way;
   * "after": it took effect and its answer was lost.
   */
  readonly silenceAt: (request: number, moment?: FaultMoment) => void;
  /** What was silent is answered now, late. */
  readonly release: () => void;
  /** Resolved at the next release. */
  readonly released: () => Promise<void>;
  /** Every request fails from now on. */
  readonly failAll: (code: FaultCode) => void;
  readonly clear: () => void;
  readonly due: (request: number) => Fault | null;
}

/** A plan with no failures yet. */
export function newFaults(): Faults {
  let planned: Fault[] = [];
  let always: FaultCode | null = null;
  let waiting: (() => void)[] = [];
  return {
    silenceAt: (request, moment = 'before') => {
      planned.push({ request, code: silence, moment });
    },
    release: () => {
      for (const goOn of waiting) goOn();
      waiting = [];
    },
    released: () =>
      new Promise((resolve) => {
        waiting.push(resolve);
      }),
    failAt: (request, code, moment = 'before') => {
      planned.push({ request, code, moment });
    },
    failAll: (code) => {
      always = code;
    },
    clear: () => {
      planned = [];
      always = null;
    },
    due: (request) => {
      if (always !== null) return { request, code: always, moment: 'before' };
      return planned.find((fault) => fault.request === request) ?? null;
    },
  };
}
