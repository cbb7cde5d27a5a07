/** The sheets that change, each surveyed and checked once all its changes are known, and made ready for writing. */
import type { WorkbookChange } from '../change';
import type { OpenedWorkbook } from '../opened-workbook';
import { checkTargets } from './check-targets';
import { inUtf8, type Drafts } from './parts/drafts';
import type { Layer } from './rows/layers';
import { rewriteSheet } from './rows/rewrite-sheet';
import { withUsed, type SheetShell } from './rows/sheet-shell';
import { surveySheet, type Survey } from './rows/survey-sheet';
import type { SheetPlan, SheetPlans } from './sheet-plans';
import { numberFormats, type NumberFormats } from './styles/number-formats';
import { stylesPart } from './styles/styles-part';

export interface PreparedSheet {
  readonly plan: SheetPlan;
  readonly survey: Survey;
  readonly layers: readonly Layer[];
  /** What stands around the rows, as it will be. */
  shell: SheetShell;
}

const setsFormats = (change: WorkbookChange): boolean => {
  if (change.kind === 'cells') return change.formats.some((format) => format !== null);
  return change.kind === 'scattered' && change.cells.some(({ format }) => format !== null);
};

const openFormats = async (
  drafts: Drafts,
  workbookPart: string,
): Promise<{ readonly formats: NumberFormats; readonly save: () => void }> => {
  const part = await stylesPart(drafts, workbookPart);
  const before = await drafts.text(part);
  const formats = numberFormats(before, part);
  const save = (): void => {
    if (formats.text() !== before) drafts.write(part, formats.text());
  };
  return { formats, save };
};

/** By the sheets' lasting numbers. Number formats that the changes set are among the drafts afterwards. */
export const prepareSheets = async (
  file: OpenedWorkbook,
  drafts: Drafts,
  plans: SheetPlans,
  changes: readonly WorkbookChange[],
): Promise<ReadonlyMap<string, PreparedSheet>> => {
  const styles = changes.some(setsFormats) ? await openFormats(drafts, file.workbookPart) : null;
  const prepared = new Map<string, PreparedSheet>();
  for (const [id, plan] of plans.all) {
    const { name, part } = plan.sheet;
    const survey = await surveySheet(file, { ...plan, name, part }, styles?.formats ?? null);
    const under = await checkTargets(drafts, plan, survey);
    prepared.set(id, { plan, survey, layers: [...under, ...plan.layers], shell: survey.shell });
  }
  styles?.save();
  return prepared;
};

/** Puts a sheet among the drafts where it changed; answers whether cells did. */
export const draftSheet = (file: OpenedWorkbook, drafts: Drafts, sheet: PreparedSheet): boolean => {
  const { survey, layers } = sheet;
  const shell = survey.written === null ? sheet.shell : withUsed(sheet.shell, survey.written);
  if (survey.written === null && shell.text === survey.shell.text) return false;
  const head = inUtf8(shell.text.slice(0, shell.rowsAt));
  const tail = shell.text.slice(shell.rowsAt);
  const rewritten = { part: shell.part, head, tail, layers: survey.written === null ? [] : layers, survey };
  drafts.stream(shell.part, () => rewriteSheet(rewritten, file.zip.stream(shell.part)));
  return survey.written !== null;
};
