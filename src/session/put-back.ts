/** Making the sheet what it was before a run. */
import {
  endOfJournal,
  forgetEdit,
  HostFault,
  keepCopy,
  rangeOf,
  recallRecords,
  rememberEdit,
  takeBack,
  type Before,
  type SheetEdit,
  type Spreadsheet,
  type TakenBack,
  type TakingBack,
  type Watch,
} from '../sheet';
import { breath } from './breath';
import { throwUnlessFault } from './problem-of';
import { isOfRun } from './remembering';
import type { SessionOptions } from './session-options';
import type { Aftermath } from './state';

/** What is known of a run that is to be taken back. */
export interface Undo {
  /** Tells the run from all others. */
  readonly run: string;
  readonly before: Before;
  /** True where the run ended well. */
  readonly ended: boolean;
}

/** The edits after which the workbook remembers of the register what it did before. */
async function recordsBefore(
  spreadsheet: Spreadsheet,
  { owner, sheet, entry, fingerprints }: Before,
): Promise<readonly SheetEdit[]> {
  if (!spreadsheet.can.has('remember')) return [];
  const records = await recallRecords(spreadsheet);
  if (records === 'newer') return [];
  const standing = records.registers.find(({ id }) => id === owner);
  // A run of another window has left its own record: it stays.
  const isOthers = standing !== undefined && (standing.sheet !== sheet || !isOfRun(standing, fingerprints));
  if (isOthers) return [];
  return [entry === null ? forgetEdit(records, owner) : rememberEdit(records, entry)];
}

/** Makes the workbook remember what it did before a run whose cells are as they were, and of the run nothing. */
export async function forgetRun(
  spreadsheet: Spreadsheet,
  { run, before }: Pick<Undo, 'run' | 'before'>,
): Promise<void> {
  try {
    const records = await recordsBefore(spreadsheet, before);
    await spreadsheet.apply([...records, ...(await endOfJournal(spreadsheet, run))]);
  } catch (cause) {
    // The cells are as they were; that the run has ended is said when the workbook is opened next.
    throwUnlessFault(cause);
  }
}

/** Puts back cells, colours and records, and looks whether they are there. Throws where that is not possible. */
async function putBack(
  spreadsheet: Spreadsheet,
  { run, before, ended }: Undo,
  { watch, begun }: Pick<TakingBack, 'watch' | 'begun'>,
): Promise<TakenBack> {
  const taken = await takeBack(spreadsheet, { before, ended, pause: breath, watch, begun });
  await forgetRun(spreadsheet, { run, before });
  return taken;
}

type Place = Pick<SessionOptions, 'spreadsheet' | 'wording' | 'today'>;

/** The name of the sheet that holds what was there, or null where it could not be written. */
async function copied({ spreadsheet, wording, today }: Place, before: Before): Promise<string | null> {
  if (!spreadsheet.can.has('new-sheet')) return null;
  try {
    const name = wording.copySheetName(today());
    await keepCopy(spreadsheet, before, name);
    return name;
  } catch (cause) {
    throwUnlessFault(cause);
    return null;
  }
}

/** What came of putting back. */
export type Taken =
  { readonly kind: 'put-back'; readonly report: TakenBack } | Extract<Aftermath, { readonly kind: 'mixed' }>;

/** What came of it, as the user is told. */
export const aftermathOf = (taken: Taken): Exclude<Aftermath, { readonly kind: 'untouched' }> => {
  if (taken.kind === 'mixed') return taken;
  const { cells, changed } = taken.report;
  return { kind: 'put-back', report: { cells, changed } };
};

/** Where it cannot be put back: what was there is kept on a sheet of its own. */
async function kept(options: Place, before: Before): Promise<Taken> {
  return { kind: 'mixed', range: rangeOf(before), copy: await copied(options, before) };
}

/** As `putBack`; where it is not possible, what was there is kept on a sheet of its own. */
export async function putBackOrKeep(options: Place, undo: Undo, watch: Watch): Promise<Taken> {
  try {
    return {
      kind: 'put-back',
      report: await putBack(options.spreadsheet, undo, { watch, begun: () => undefined }),
    };
  } catch (cause) {
    throwUnlessFault(cause);
    return kept(options, undo.before);
  }
}

/** As `putBackOrKeep`, for a run that ended: where the host refuses before a cell is put back, all stays as it is. */
export async function putBackUnlessRefused(
  options: Place,
  undo: Undo,
  watch: Watch,
): Promise<Taken | HostFault> {
  let began = false;
  const begun = (): void => {
    began = true;
  };
  try {
    return { kind: 'put-back', report: await putBack(options.spreadsheet, undo, { watch, begun }) };
  } catch (cause) {
    throwUnlessFault(cause);
    return cause instanceof HostFault && !began ? cause : kept(options, undo.before);
  }
}

/**
 * For a run of which nobody knows any more where it wrote: what was there is kept, and the run is not offered to be put back, but
 * where no sheet could be made: then what the workbook remembers of the run is the only copy.
 */
export async function keepOnly(options: Place, { run, before }: Undo): Promise<Taken> {
  const taken = await kept(options, before);
  if (taken.kind === 'mixed' && taken.copy === null) return taken;
  try {
    await options.spreadsheet.apply(await endOfJournal(options.spreadsheet, run));
  } catch (cause) {
    // It is offered then all the same, and compares every cell before it touches one.
    throwUnlessFault(cause);
  }
  return taken;
}
