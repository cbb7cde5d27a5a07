import {
  firstDifference,
  freshId,
  occupiedTarget,
  planColumns,
  publish,
  rememberEdit,
  type PlannedColumn,
  type SheetEdit,
  type Spreadsheet,
  type Watch,
  type Wording,
} from '../sheet';
import type { Run } from '../tiering';
import type { Basis } from './basis';
import type { Problem } from './state';

export interface Writing {
  readonly spreadsheet: Spreadsheet;
  readonly wording: Wording;
  readonly basis: Basis;
  readonly run: Run;
}

/** The edits that one run makes and the columns it makes them in. */
export interface Planned {
  readonly plan: readonly PlannedColumn[];
  readonly edits: readonly SheetEdit[];
}

/**
 * Plans where a run goes and what is written. A problem where a cell in the way is filled. Nothing is written yet.
 * What the workbook is to remember comes first: after a failure half way the columns already there are known as ours.
 */
export async function planWriting(writing: Writing): Promise<Planned | Problem> {
  const { spreadsheet, wording, basis, run } = writing;
  const headerRow = basis.found.area.row + basis.header.headerIndex;
  const wanted = run.model.writes.map((what) => ({ what, header: wording.header(what) }));
  const plan = planColumns(basis.found, basis.header.headers, basis.before, wanted);
  const occupied = await occupiedTarget(spreadsheet, basis.found, headerRow, plan);
  if (occupied !== null) return { kind: 'occupied', cell: occupied };
  const id = basis.before?.id ?? freshId(basis.entries);
  const remembered = rememberEdit(basis.entries, basis.before, {
    id,
    sheet: basis.found.area.sheet,
    table: basis.found.table,
    columns: plan.map(({ what, header }) => ({ what, header })),
    model: run.model,
    asOf: run.asOf,
  });
  const edits = [remembered, ...publish(run, { id, found: basis.found, headerRow, plan }, wording)];
  return { plan, edits: edits.filter((edit) => edit.kind !== 'colours' || spreadsheet.can.has('colours')) };
}

/** Reads back what was written. A problem where a cell differs, else null. */
export async function verifyWriting(
  spreadsheet: Spreadsheet,
  edits: readonly SheetEdit[],
  watch: Watch,
): Promise<Problem | null> {
  const cell = await firstDifference(spreadsheet, edits, watch);
  return cell === null ? null : { kind: 'not-written', cell };
}
