import type { Workbook } from '../../../src/hosts/memory/workbook';
import { newWorld } from '../../excel-host/new-world';
import { userEdits, type UserEdits } from '../../excel-host/user-edits';
import { officialLimits } from '../../excel-host/world';

/** Somebody who works in this workbook, whatever program it is open in. */
export const userAt = (workbook: Workbook): UserEdits =>
  userEdits(newWorld(workbook, officialLimits, () => undefined));
