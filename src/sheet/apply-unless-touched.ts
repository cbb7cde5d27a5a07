import type { SheetEdit } from './edits';
import { HostFault } from './faults';
import type { Spreadsheet, Watch } from './spreadsheet';

/** Carries out edits; false where somebody changed one of the cells at the last moment. Throws the host's other faults. */
export const applyUnlessTouched = async (
  spreadsheet: Spreadsheet,
  edits: readonly SheetEdit[],
  watch: Watch,
): Promise<boolean> => {
  try {
    await spreadsheet.apply(edits, watch);
    return true;
  } catch (thrown) {
    if (thrown instanceof HostFault && thrown.code === 'touched') return false;
    throw thrown;
  }
};
