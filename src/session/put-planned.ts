import { firstDifference, HostFault, type SheetEdit, type Spreadsheet, type Watch } from '../sheet';
import type { Problem } from './state';
import type { Planned } from './writing';

/** What became of it: rows that moved meanwhile, a cell that does not hold what was written, or all is there, perhaps without its colours. */
export type Put = Problem | { readonly uncoloured: boolean };

/** Writes what was planned and looks whether it stands there, as one step of undoing. Throws the host's faults. */
export function putPlanned(
  spreadsheet: Spreadsheet,
  planned: Planned,
  enter: (phase: 'write' | 'verify') => Watch,
): Promise<Put> {
  return spreadsheet.asOneStep(async () => {
    await spreadsheet.apply([...planned.opening, ...planned.cells], enter('write'));
    const watch = enter('verify');
    if (!(await areBeside(spreadsheet, planned.clients))) return { kind: 'moved' };
    const cell = await firstDifference(spreadsheet, planned.cells, watch);
    if (cell !== null) return { kind: 'not-written', cell };
    const uncoloured = !(await coloured(spreadsheet, planned.colours));
    await spreadsheet.apply(planned.closing);
    return { uncoloured };
  });
}

/** Whether every client still stands where it was read, so that its tier stands beside it. */
async function areBeside(spreadsheet: Spreadsheet, { area, cells }: Planned['clients']): Promise<boolean> {
  const [there = []] = await spreadsheet.read(area);
  return there.length === cells.length && there.every((cell, row) => cell === cells[row]);
}

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
