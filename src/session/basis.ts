import {
  readGrid,
  recallRegisters,
  rememberedAs,
  type Found,
  type Spreadsheet,
  type TieredRegister,
  type Watch,
} from '../sheet';
import { findHeader, type Answer, type FoundHeader, type Grid } from '../tiering';

/** What was read of the workbook before any choice is made: the ground that a draft stands on. */
export interface Basis {
  readonly found: Found;
  readonly grid: Grid;
  readonly header: FoundHeader;
  /** Everything the workbook remembers, and the part that is about this register. */
  readonly entries: readonly TieredRegister[];
  readonly before: TieredRegister | null;
}

/**
 * Reads the block of cells that the user points at. Null where nothing is filled there; not ok where the block has no
 * header row. Throws the host's faults.
 */
export async function readBasis(spreadsheet: Spreadsheet, watch: Watch): Promise<Answer<Basis> | null> {
  const found = await spreadsheet.selection();
  if (found === null) return null;
  return readBasisAt(spreadsheet, found, watch);
}

/** Reads a block that was found before. Not ok where the block has no header row. Throws the host's faults. */
export async function readBasisAt(
  spreadsheet: Spreadsheet,
  found: Found,
  watch: Watch,
): Promise<Answer<Basis>> {
  const grid = await readGrid(spreadsheet, found, watch);
  const header = findHeader(grid);
  if (!header.ok) return header;
  const entries = await recallRegisters(spreadsheet);
  const before = rememberedAs(entries, found, header.value.headers);
  return { ok: true, value: { found, grid, header: header.value, entries, before }, notices: header.notices };
}

/** The headers of the columns that this product wrote here before: they are answers, never criteria. */
export const ownHeaders = (basis: Basis): readonly string[] =>
  basis.before?.columns.map((column) => column.header) ?? [];
