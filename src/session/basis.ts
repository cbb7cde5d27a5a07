import {
  readGrid,
  recallRecords,
  recogniseSteps,
  withOwnColumns,
  withRememberedRows,
  type Area,
  type ReadBlock,
  type CellValue,
  type Extent,
  type Found,
  type Recognised,
  type Records,
  type Spreadsheet,
  type Watch,
} from '../sheet';
import { findHeader, type FoundHeader, type Grid } from '../tiering';
import { asCopy } from './as-copy';
import { inSlices } from './in-slices';
import type { SessionOptions } from './session-options';
import type { Problem } from './state';

/** What reading needs of a session. */
type Reader = Pick<SessionOptions, 'spreadsheet' | 'clock'>;

/** What was read of the workbook before any choice is made: the ground that a draft stands on. */
export interface Basis {
  readonly found: Found;
  /** The register's own columns: those that this product wrote beside it are answers, never criteria. */
  readonly grid: Grid;
  /** What stood in the columns that bear our headers. */
  readonly ours: Grid['columns'];
  readonly header: FoundHeader;
  /** Every header of the block, ours included. */
  readonly allHeaders: readonly string[];
  /** How much of the sheet was in use. */
  readonly extent: Extent;
  /** The filled cells of the row below the block: where somebody would add a client. */
  readonly below: readonly CellValue[];
  readonly records: Records;
  /** What the workbook remembers of this very register. */
  readonly recognised: Recognised | null;
}

/**
 * Reads the block of cells that the user points at, with the rows of a register that we tiered as one and our columns right beside
 * it. A problem where nothing is filled there, where it has no header row, or where a newer version keeps its records here.
 * Throws the host's faults.
 */
export async function readBasis(desk: Reader, watch: Watch): Promise<Basis | Problem> {
  const { spreadsheet } = desk;
  const found = await spreadsheet.selection();
  if (found === null) return { kind: 'nothing-selected' };
  const records = await recallRecords(spreadsheet);
  if (records === 'newer') return { kind: 'newer-record' };
  const whole = await withOwnColumns(spreadsheet, found, records);
  return readBasisAt(desk, await withRememberedRows(spreadsheet, whole, records), watch);
}

/** Reads a block that was found before. Problems and faults as in `readBasis`. */
export async function readBasisAt(
  { spreadsheet, clock }: Reader,
  found: Found,
  watch: Watch,
): Promise<Basis | Problem> {
  const extent = await spreadsheet.extent(found.area.sheet);
  const grid = await readGrid(spreadsheet, found, watch);
  const header = findHeader(grid);
  if (!header.ok) return { kind: 'notices', notices: header.notices, headers: [] };
  const records = await recallRecords(spreadsheet);
  if (records === 'newer') return { kind: 'newer-record' };
  const { headers, headerIndex } = header.value;
  const seen = await inSlices(recogniseSteps(records, { found, grid, headers, headerIndex }), clock);
  const recognised = await asCopy(spreadsheet, records, seen);
  return {
    found,
    ...withoutOurs({ found, grid, headers, headerIndex }, recognised),
    allHeaders: headers,
    extent,
    below: await rowBelow(spreadsheet, found.area, extent),
    records,
    recognised,
  };
}

async function rowBelow(spreadsheet: Spreadsheet, area: Area, extent: Extent): Promise<readonly CellValue[]> {
  const row = area.row + area.rows;
  if (extent.rows <= row) return [];
  const columns = await spreadsheet.read({ ...area, row, rows: 1 });
  return columns.map(([cell]) => cell ?? null).filter((cell) => cell !== null);
}

function withoutOurs(
  block: ReadBlock,
  recognised: Recognised | null,
): Pick<Basis, 'grid' | 'ours' | 'header'> {
  const ours = new Set(
    [...(recognised?.own ?? []), ...(recognised?.changed ?? [])].map(({ index }) => index),
  );
  const { grid, headers, headerIndex } = block;
  return {
    ours: grid.columns.filter((_, index) => ours.has(index)),
    grid: {
      ...grid,
      columns: grid.columns.filter((_, index) => !ours.has(index)),
      ...(grid.dates && { dates: grid.dates.filter((_, index) => !ours.has(index)) }),
      ...(grid.percents && { percents: grid.percents.filter((_, index) => !ours.has(index)) }),
      ...(grid.uncalculated && {
        uncalculated: grid.uncalculated.filter((_, index) => !ours.has(index)),
      }),
    },
    header: { headerIndex, headers: headers.filter((_, index) => !ours.has(index)) },
  };
}
