import { HostFault, type Found } from '../../sheet';
import type { OpenedFile } from './open-file';
import { faultStep } from './fault-step';
import { done, misused, unusable, type Step } from './terminal';

const named = async (file: OpenedFile, sheet: string | null): Promise<Step<Found | null>> => {
  if (file.kind === 'text') {
    if (sheet !== null) return misused(`${file.path} has no sheets: --sheet belongs to workbooks`);
    return done(await file.spreadsheet.selection());
  }
  try {
    return done(await file.spreadsheet.register(sheet));
  } catch (fault) {
    if (!(fault instanceof HostFault && fault.code === 'gone') || sheet === null)
      return faultStep(file.path, fault);
    return unusable(
      `${file.path}: there is no sheet "${sheet}"; there are ${file.spreadsheet.sheetNames.join(', ')}`,
    );
  }
};

/** The block of cells that a file, or one sheet of it, holds. */
export const findRegister = async (file: OpenedFile, sheet: string | null): Promise<Step<Found>> => {
  const found = await named(file, sheet);
  if (!found.ok) return found;
  if (found.value !== null) return done(found.value);
  const where = sheet === null ? 'the file' : `the sheet "${sheet}"`;
  return unusable(`${file.path}: ${where} is empty`);
};
