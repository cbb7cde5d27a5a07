import {
  applyUnlessTouched,
  endOfJournal,
  firstDifference,
  HostFault,
  isStillBefore,
  journalEdits,
  journalRun,
  overBefore,
  sameValue,
  type Before,
  type Journal,
  type SheetEdit,
  type Spreadsheet,
  type Watch,
} from '../sheet';
import { breath } from './breath';
import type { Problem } from './state';
import type { HeaderCells } from './header-cells';
import { remember, remembersAsRead } from './remembering';
import type { Planned } from './writing';

/**
 * What became of it: somebody was at work there meanwhile, a cell does not hold what was written, or all is there, perhaps without
 * its colours. Where columns moved while they were written, nobody knows what was written over.
 */
export type Put = Problem | 'columns-moved' | { readonly uncoloured: boolean };

export interface Putting {
  /** Tells the run from all others. */
  readonly run: string;
  readonly planned: Planned;
  readonly before: Before;
  readonly sheetName: string;
  readonly asOf: string;
  readonly enter: (phase: 'write' | 'verify') => Watch;
  /** Ends the work where the user wants it to end. */
  readonly check: () => void;
  /** Called right before the workbook is told of the run. */
  readonly told: () => void;
  /** Called right before the first cell is written. */
  readonly begun: () => void;
}

/** Writes what was planned and looks whether it stands there. Throws the host's faults. */
export async function putPlanned(
  spreadsheet: Spreadsheet,
  { run, planned, before, sheetName, asOf, enter, check, told, begun }: Putting,
): Promise<Put> {
  const watch = enter('write');
  const columns = planned.plan.map(({ header }) => header);
  const pause = async (): Promise<void> => {
    await breath();
    check();
  };
  // Where windows cannot wait for each other, one may have begun or ended a run since.
  if (!(await remembersAsRead(spreadsheet, planned.records)) || (await journalRun(spreadsheet)) !== null)
    return { kind: 'under-way' };
  told();
  await begin(spreadsheet, pause, { run, asOf, sheetName, columns, before });
  await remember(spreadsheet, planned.entries.opening);
  // The last look: what somebody did since the first one is not written over.
  if (!(await standsAsRead(spreadsheet, planned, before))) return { kind: 'changed' };
  check();
  begun();
  if (!(await applyUnlessTouched(spreadsheet, overBefore(planned.cells, before), watch)))
    return (await stands(spreadsheet, planned.headers)) ? { kind: 'changed' } : 'columns-moved';
  const seen = enter('verify');
  if (!(await areUnder(spreadsheet, planned.headers.after))) return 'columns-moved';
  if (!(await areBeside(spreadsheet, planned.clients))) return { kind: 'moved' };
  const cell = await firstDifference(spreadsheet, planned.cells, seen);
  if (cell !== null) return { kind: 'not-written', cell };
  check();
  const uncoloured = !(await coloured(spreadsheet, planned.colours));
  check();
  await remember(spreadsheet, planned.entries.closing, await endOfJournal(spreadsheet, run));
  return { uncoloured };
}

/** Keeps in the workbook that the run has begun; where it cannot hold what stood there, at least that. */
async function begin(spreadsheet: Spreadsheet, pause: () => Promise<void>, journal: Journal): Promise<void> {
  if (!spreadsheet.can.has('remember')) return;
  try {
    await spreadsheet.apply(await journalEdits(journal, pause));
  } catch (cause) {
    if (!(cause instanceof HostFault) || cause.code !== 'not-kept') throw cause;
    await spreadsheet.apply(await journalEdits({ ...journal, before: null }, pause));
  }
}

/** Whether every client still stands where it was read, so that its tier stands beside it. */
async function areBeside(spreadsheet: Spreadsheet, { all }: Planned['clients']): Promise<boolean> {
  for (const { area, cells } of all) {
    const [there = []] = await spreadsheet.read(area);
    if (there.length !== cells.length || !there.every((cell, row) => cell === cells[row])) return false;
  }
  return true;
}

/** Whether the cells of a header row hold what they should, so that no column was put in or taken out. */
async function areUnder(spreadsheet: Spreadsheet, { area, cells }: HeaderCells): Promise<boolean> {
  const there = await spreadsheet.read(area);
  return cells.every((cell, index) => sameValue(cell, there[index]?.[0]));
}

/** Whether the header row stands where it did, new headers written or not. */
const stands = async (spreadsheet: Spreadsheet, { before, after }: Planned['headers']): Promise<boolean> =>
  (await areUnder(spreadsheet, after)) || (await areUnder(spreadsheet, before));

/** Whether headers, clients and the cells to be written are what they were when the run was planned. */
const standsAsRead = async (
  spreadsheet: Spreadsheet,
  { headers, clients }: Planned,
  before: Before,
): Promise<boolean> =>
  (await isStillBefore(spreadsheet, before)) &&
  (await areBeside(spreadsheet, clients)) &&
  (await areUnder(spreadsheet, headers.before));

/** Sets the colours; false where the host could not. The tiers are written by then, and colour only repeats them. */
async function coloured(spreadsheet: Spreadsheet, edits: readonly SheetEdit[]): Promise<boolean> {
  try {
    await spreadsheet.apply(edits);
    return true;
  } catch (cause) {
    if (cause instanceof HostFault) return false;
    throw cause;
  }
}
