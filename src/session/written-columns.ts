import { fingerprintSteps, printSteps, type CellValue, type SheetEdit } from '../sheet';
import type { Steps } from '../tiering';

/** By its place on the sheet what a column holds after a run, as the workbook remembers it. */
export type WrittenColumns = ReadonlyMap<number, { readonly fingerprint: string; readonly prints?: string }>;

/** What a run writes, and the clients beside it, as the workbook remembers them. */
export interface WrittenCells {
  readonly columns: WrittenColumns;
  /** Prints of the clients; left out where they would be too long. */
  readonly keys?: string;
}

/** So many cells are remembered one by one, four letters each: more than three columns of ours beside 100,000 clients. */
const MOST_PRINTED = 500_000;

/**
 * What each column holds after the edits: `firstRow` is the row below the header, `keys` the clients' cells from there on. Registers
 * with too many cells are remembered by their columns' fingerprints alone. In steps.
 */
export function* writtenCells(
  edits: readonly SheetEdit[],
  { firstRow, keys }: { readonly firstRow: number; readonly keys: readonly CellValue[] },
): Steps<WrittenCells> {
  const given = edits.flatMap((edit) =>
    edit.kind === 'cells' && edit.area.row === firstRow
      ? edit.columns.map((cells, index) => ({ column: edit.area.column + index, cells }))
      : [],
  );
  const printed = keys.length * (given.length + 1) <= MOST_PRINTED;
  const columns = new Map<number, { readonly fingerprint: string; readonly prints?: string }>();
  for (const { column, cells } of given) {
    const fingerprint = yield* fingerprintSteps(cells, keys);
    columns.set(column, { fingerprint, ...(printed && { prints: yield* printSteps(cells) }) });
  }
  return { columns, ...(printed && { keys: yield* printSteps(keys) }) };
}
