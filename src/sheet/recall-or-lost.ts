import { HostFault } from './faults';
import type { Spreadsheet } from './spreadsheet';

/** The text kept under a key; null where there is none, and where the workbook has lost it. Throws the host's other faults. */
export const recallOrLost = async (spreadsheet: Spreadsheet, key: string): Promise<string | null> => {
  try {
    return await spreadsheet.recall(key);
  } catch (thrown) {
    if (thrown instanceof HostFault && thrown.code === 'not-kept') return null;
    throw thrown;
  }
};
