/** What the workbook remembers of a run, beside what it remembers of other registers, which other windows may tier meanwhile. */
import {
  HostFault,
  recallRecords,
  rememberEdit,
  withoutPrints,
  type Records,
  type SheetEdit,
  type Spreadsheet,
  type TieredRegister,
} from '../sheet';

/**
 * `opening` makes the workbook remember that columns are ours before they are written, and what they are to hold, so that after a
 * failure half way the next run completes them instead of adding more; `closing` leaves only what they hold, so that
 * nobody's later work in them is overwritten unasked.
 */
export interface Entries {
  readonly opening: TieredRegister;
  readonly closing: TieredRegister;
}

/** The edit after which the workbook remembers an entry; none where the host cannot, or a newer version keeps its records there. */
export async function remembering(
  spreadsheet: Spreadsheet,
  entry: TieredRegister,
): Promise<readonly SheetEdit[]> {
  if (!spreadsheet.can.has('remember')) return [];
  const records = await recallRecords(spreadsheet);
  return records === 'newer' ? [] : [rememberEdit(records, entry)];
}

/**
 * Has the workbook remember an entry, with other edits behind it. A workbook that keeps no text so long remembers it without what tells
 * single cells. Throws the host's faults.
 */
export async function remember(
  spreadsheet: Spreadsheet,
  entry: TieredRegister,
  others: readonly SheetEdit[] = [],
): Promise<void> {
  // Some refusals are for once: what tells single cells is given up only when they are not.
  for (const given of [entry, entry, withoutPrints(entry)]) {
    const edits = [...(await remembering(spreadsheet, given)), ...others];
    if (await isKept(spreadsheet, edits)) return;
  }
  throw new HostFault('not-kept', entry.id);
}

async function isKept(spreadsheet: Spreadsheet, edits: readonly SheetEdit[]): Promise<boolean> {
  try {
    await spreadsheet.apply(edits);
    return true;
  } catch (cause) {
    if (cause instanceof HostFault && cause.code === 'not-kept') return false;
    throw cause;
  }
}

/** Whether the workbook still remembers what it did when it was read. */
export const remembersAsRead = async (spreadsheet: Spreadsheet, records: Records): Promise<boolean> =>
  JSON.stringify(await recallRecords(spreadsheet)) === JSON.stringify(records);

/** Whether what the workbook remembers of a register was left there by a run that wrote these fingerprints, under way or ended. */
export const isOfRun = ({ columns }: TieredRegister, written: readonly string[]): boolean =>
  columns.length === written.length &&
  columns.every(({ fingerprints }) => written.includes(fingerprints.at(-1) ?? ''));
