import { journalRun, recallRecords, type Spreadsheet } from '../sheet';
import type { Undo } from './put-back';
import { isOfRun } from './remembering';

/**
 * Whether another run has begun or was written since this one: what it wrote can then no longer be told from what stands there. Throws
 * the host's faults.
 */
export async function isOvertaken(spreadsheet: Spreadsheet, { run, before, ended }: Undo): Promise<boolean> {
  if (!spreadsheet.can.has('remember')) return false;
  if ((await journalRun(spreadsheet)) !== (ended ? null : run)) return true;
  const records = await recallRecords(spreadsheet);
  if (records === 'newer') return true;
  const standing = records.registers.find(({ id }) => id === before.owner);
  if (standing === undefined || isOfRun(standing, before.fingerprints)) return false;
  return JSON.stringify(standing) !== JSON.stringify(before.entry);
}
