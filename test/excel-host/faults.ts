/** Failures a test asks for: the n-th request to the workbook, before or after it took effect. */

/** A number is Excel's own failure (5004, 5012, 7000 …); a text is an error code in an otherwise sound answer. */
export type FaultCode = number | string;
export type FaultMoment = 'before' | 'after';

export interface Fault {
  readonly request: number;
  readonly code: FaultCode;
  readonly moment: FaultMoment;
}

export interface Faults {
  /** The request of this number, counted from 1 since the workbook was opened or the log cleared, fails. */
  readonly failAt: (request: number, code: FaultCode, moment?: FaultMoment) => void;
  /** Every request fails from now on. */
  readonly failAll: (code: FaultCode) => void;
  readonly clear: () => void;
  readonly due: (request: number) => Fault | null;
}

/** A plan with no failures yet. */
export function newFaults(): Faults {
  let planned: Fault[] = [];
  let always: FaultCode | null = null;
  return {
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
