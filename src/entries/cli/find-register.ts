import { HostFault, type Found } from '../../sheet';
import type { OpenedFile } from './open-file';
import { faultStep } from './fault-step';
import type { Speech } from './speech';
import { done, misused, unusable, type Step } from './terminal';

const named = async (speech: Speech, file: OpenedFile, sheet: string | null): Promise<Step<Found | null>> => {
  const { sheets: say } = speech.cli;
  if (file.kind === 'text') {
    if (sheet !== null) return misused(say.none(file.path));
    return done(await file.spreadsheet.selection());
  }
  try {
    return done(await file.spreadsheet.register(sheet));
  } catch (fault) {
    if (!(fault instanceof HostFault && fault.code === 'gone') || sheet === null)
      return faultStep(speech, file.path, fault);
    return unusable(`${file.path}: ${say.missing(sheet, file.spreadsheet.sheetNames.join(', '))}`);
  }
};

/** The block of cells that a file, or one sheet of it, holds. */
export const findRegister = async (
  speech: Speech,
  file: OpenedFile,
  sheet: string | null,
): Promise<Step<Found>> => {
  const { sheets: say } = speech.cli;
  const found = await named(speech, file, sheet);
  if (!found.ok) return found;
  if (found.value !== null) return done(found.value);
  return unusable(`${file.path}: ${sheet === null ? say.emptyFile : say.empty(sheet)}`);
};
