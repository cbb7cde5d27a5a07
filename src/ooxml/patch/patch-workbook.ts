import type { WorkbookChange } from '../change';
import { writeZip } from '../container/write-zip';
import type { OpenedWorkbook } from '../opened-workbook';
import type { WorkbookFile } from '../workbook-file';
import { applyColours, planOldRules } from './colours/apply-colours';
import { openDrafts, type Drafts } from './parts/drafts';
import { draftSheet, prepareSheets, type PreparedSheet } from './prepare-sheets';
import { planChange, sheetPlans } from './sheet-plans';
import { fitNewColumns } from './columns/fit-new-columns';
import { addSheet } from './workbook/add-sheet';
import { dropCalculationChain, recalculateOnLoad } from './workbook/calculation';
import { readKept, writeKept } from './workbook/kept-drafts';

const isOpened = (file: WorkbookFile): file is OpenedWorkbook => 'zip' in file && 'codec' in file;

const keep = (
  texts: Map<string, string>,
  { key, text }: Extract<WorkbookChange, { kind: 'remember' }>,
): void => {
  if (text === null) texts.delete(key);
  else texts.set(key, text);
};

const areAlike = (one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean =>
  one.size === other.size && [...one].every(([key, text]) => other.get(key) === text);

/** Changes beside the cells: rules, kept texts, sheets, each in the order of the list. */
const applyOthers = async (
  file: OpenedWorkbook,
  drafts: Drafts,
  sheets: ReadonlyMap<string, PreparedSheet>,
  { changes, texts }: { readonly changes: readonly WorkbookChange[]; readonly texts: Map<string, string> },
): Promise<void> => {
  for (const change of changes) {
    if (change.kind === 'colours') {
      await applyColours(drafts, file.workbookPart, sheets, { edit: change, texts });
    } else if (change.kind === 'remember') keep(texts, change);
    else if (change.kind === 'sheet') await addSheet(drafts, file.workbookPart, change.name, change.columns);
  }
};

const draftAll = async (file: OpenedWorkbook, changes: readonly WorkbookChange[]): Promise<Drafts> => {
  const drafts = openDrafts(file.zip);
  const plans = sheetPlans(file);
  const kept = await readKept(drafts, file.workbookPart);
  const before = new Map(kept.texts);
  for (const change of changes) {
    await planChange(file, drafts, plans, change);
    if (change.kind === 'colours') planOldRules(file, plans, change, kept.texts);
  }
  const sheets = await prepareSheets(file, drafts, plans, changes);
  await fitNewColumns(file, drafts, sheets);
  await applyOthers(file, drafts, sheets, { changes, texts: kept.texts });
  if (!areAlike(kept.texts, before)) await writeKept(drafts, file.workbookPart, kept);
  const written = [...sheets.values()].filter((sheet) => draftSheet(file, drafts, sheet));
  if (written.length > 0) await recalculateOnLoad(drafts, file.workbookPart);
  if (written.some(({ survey }) => survey.formulasChange)) {
    await dropCalculationChain(drafts, file.workbookPart);
  }
  return drafts;
};

/** A changed file, made anew piece by piece each time it is asked for. */
export type PatchedFile = () => AsyncIterable<Uint8Array>;

/**
 * The file with these changes, carried out in order. Parts that do not change are copied byte for byte, packed as they
 * were; without changes it is the very same file.
 * Throws a Refusal where a change cannot be made; nothing is made then.
 */
export const preparePatch = async (
  file: WorkbookFile,
  changes: readonly WorkbookChange[],
): Promise<PatchedFile> => {
  if (!isOpened(file)) throw new Error('this workbook was not opened by openWorkbook');
  const drafts = await draftAll(file, changes);
  return () => writeZip(file.zip, file.codec, drafts.changes());
};

/** The changed file of `preparePatch` at once: a Refusal comes before the first piece. */
export async function* patchWorkbook(
  file: WorkbookFile,
  changes: readonly WorkbookChange[],
): AsyncGenerator<Uint8Array, void, undefined> {
  const patched = await preparePatch(file, changes);
  yield* patched();
}
