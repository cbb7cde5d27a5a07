/** What a host could not do, translated once in its adapter; the pane makes the sentence. */

export type HostFaultCode =
  | 'cell-editing' // a cell is still being edited
  | 'protected' // the sheet is protected
  | 'merged' // `detail` names a cell to write that lies within merged cells
  | 'array-formula' // `detail` names a cell to write that a formula of several cells fills
  | 'pivot' // `detail` names a cell to write that belongs to a pivot table
  | 'occupied' // `detail` names a cell that stands in the way
  | 'touched' // `detail` names a cell that holds something else than was expected, and was left as it is
  | 'no-selection' // several areas, a drawing or another window is selected
  | 'gone' // the sheet, table or range is no longer there
  | 'too-large' // even the smallest piece exceeds the host's limits
  | 'no-column' // the sheet ends where a new column would go
  | 'unsupported' // the host lacks what is needed
  | 'not-kept' // what was to be remembered could not be read back
  | 'busy' // the host refused for now; try again
  | 'unknown'; // the host's own words are in `detail`

export class HostFault extends Error {
  constructor(
    readonly code: HostFaultCode,
    readonly detail: string,
    options?: ErrorOptions,
  ) {
    super(`${code}: ${detail}`, options);
    this.name = 'HostFault';
  }
}

/** The fault that a check was refused with; null where it passed. Anything else that it throws is thrown on. */
export const faultOf = async (check: () => Promise<void>): Promise<HostFault | null> => {
  try {
    await check();
    return null;
  } catch (thrown) {
    if (thrown instanceof HostFault) return thrown;
    throw thrown;
  }
};
