/** The only two error values that can carry a sentence to the cell. */
export type FunctionFaultCode = '#VALUE!' | '#N/A';

/** Why a cell function has no answer: the error value of the cell and an English sentence for its tooltip. */
export class FunctionFault extends Error {
  constructor(
    readonly code: FunctionFaultCode,
    message: string,
  ) {
    super(message);
    this.name = 'FunctionFault';
  }
}
