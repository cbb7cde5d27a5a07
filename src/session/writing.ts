import {
  addressOf,
  formulaInOurs,
  freshId,
  keyCells,
  keyPlace,
  occupiedTarget,
  printSteps,
  publishInSlices,
  type Area,
  type CellValue,
  type PlannedColumn,
  type Records,
  type SheetEdit,
  type TieredRegister,
  type WillWrite,
} from '../sheet';
import type { Run, Steps } from '../tiering';
import type { Basis } from './basis';
import { breath } from './breath';
import { headerCells, type Headers } from './header-cells';
import { inSlices } from './in-slices';
import { plannedColumns } from './planned-columns';
import type { Entries } from './remembering';
import type { SessionOptions } from './session-options';
import type { Problem } from './state';
import { writtenCells, type WrittenCells } from './written-columns';

/** Whether columns that have a header of ours but hold something else may be written over. */
export type Consent = 'ours-only' | 'write-over';

export interface Writing extends Pick<SessionOptions, 'spreadsheet' | 'wording' | 'clock'> {
  readonly basis: Basis;
  readonly run: Run;
  readonly consent: Consent;
}

/** A column of the register as it was read. */
export interface ClientCells {
  readonly area: Area;
  readonly cells: readonly CellValue[];
}

/** What one run writes. */
export interface Planned {
  /** The register's id in the workbook. */
  readonly id: string;
  /** The column that tells the clients apart, and all columns that do, as they were read: the tiers belong beside these cells. */
  readonly clients: { readonly keys: ClientCells; readonly all: readonly ClientCells[] };
  readonly headers: Headers;
  readonly plan: readonly PlannedColumn[];
  readonly cells: readonly SheetEdit[];
  readonly colours: readonly SheetEdit[];
  /** What the workbook remembered when it was read, and what it is to remember of this run. */
  readonly records: Records;
  readonly entries: Entries;
}

/**
 * Plans where a run goes and what is written. A problem where a cell in the way is somebody else's; throws the host's fault
 * where it would refuse. Nothing is written yet.
 */
export async function planWriting(writing: Writing): Promise<Planned | Problem> {
  const { basis, run, spreadsheet, wording } = writing;
  const { found, recognised, records } = basis;
  const headerRow = found.area.row + basis.header.headerIndex;
  const foreign = notOurs(writing, headerRow);
  if (foreign !== null) return foreign;
  const plan = plannedColumns(basis, run.model, wording);
  const formula =
    writing.consent === 'write-over' ? null : await formulaInOurs(spreadsheet, found, headerRow, plan);
  if (formula !== null) return { kind: 'not-ours', ...formula, exact: true, more: 0 };
  const occupied = await occupiedTarget(spreadsheet, found, headerRow, plan);
  if (occupied !== null) return { kind: 'occupied', cell: occupied, table: found.table !== null };
  const id = recognised?.entry.id ?? freshId(records);
  const all = await publishInSlices(run, { id, found, headerRow, plan }, wording, breath);
  const edits = all.filter((edit) => spreadsheet.can.has(edit.kind));
  // Met now it is a word; met half way it would be half a register.
  const obstacle = await spreadsheet.obstacle(
    edits.flatMap((edit) => (edit.kind === 'cells' ? [edit.area] : [])),
  );
  if (obstacle !== null) throw obstacle;
  const keys = keyCells({ grid: basis.grid, ...basis.header }, run.model);
  const written = await inSlices(writtenCells(edits, { firstRow: headerRow + 1, keys }), writing.clock);
  const entryWith = (before: TieredRegister['columns']): TieredRegister =>
    entryOf(basis, { id, run, headerRow, plan, written, before });
  return {
    id,
    plan,
    headers: headerCells(basis, plan),
    clients: clientsOf(basis, run),
    cells: edits.filter((edit) => edit.kind !== 'colours'),
    colours: edits.filter((edit) => edit.kind === 'colours'),
    records,
    entries: { opening: entryWith(recognised?.entry.columns ?? []), closing: entryWith([]) },
  };
}

/**
 * The first cell of ours that was changed, or where nobody can tell which, the column's header; null where none was, or they may be
 * written over.
 */
function notOurs({ basis, consent }: Writing, headerRow: number): Problem | null {
  const changed = consent === 'write-over' ? [] : (basis.recognised?.changed ?? []);
  const [first] = changed;
  if (first === undefined) return null;
  const { area } = basis.found;
  const { header, index, row } = first;
  const place = { row: row === null ? headerRow : area.row + row, column: area.column + index };
  const cell = addressOf({ ...area, ...place, rows: 1, columns: 1 });
  const all = changed.reduce((sum, { count }) => sum + count, 0);
  return { kind: 'not-ours', header, cell, exact: row !== null, more: row === null ? 0 : all - 1 };
}

/** The prints of what each column is given, header and all. */
export function* printsOf({ plan, cells }: Planned): Steps<WillWrite['prints']> {
  const prints = new Map<number, string>();
  for (const { column, header } of plan) {
    for (const edit of cells) {
      const given =
        edit.kind === 'cells' && edit.beside === undefined
          ? edit.columns[column - edit.area.column]
          : undefined;
      if (given !== undefined) prints.set(column, yield* printSteps([header, ...given]));
    }
  }
  return prints;
}

/** What is about to be written, for reading what stands there. */
export function willWrite(
  { found, header, recognised }: Basis,
  planned: Planned,
  prints: WillWrite['prints'],
): WillWrite {
  const headerRow = found.area.row + header.headerIndex;
  const formatted = planned.cells.flatMap((edit) =>
    edit.kind === 'cells'
      ? edit.formats.flatMap((format, index) => (format === null ? [] : [edit.area.column + index]))
      : [],
  );
  return {
    found,
    headerRow,
    keyColumn: planned.clients.keys.area.column,
    plan: planned.plan,
    formatted: new Set(formatted),
    prints,
    fingerprints: planned.entries.closing.columns.flatMap(({ fingerprints }) => fingerprints),
    owner: planned.id,
    entry: recognised?.entry ?? null,
    pause: breath,
  };
}

/** Whether two clients are told apart by nothing in these cells. */
const haveTwins = (cells: readonly CellValue[]): boolean => new Set(cells).size < cells.length;

function clientsOf({ found, grid, header, recognised }: Basis, run: Run): Planned['clients'] {
  const place = keyPlace(header, run.model);
  const ours = [...(recognised?.own ?? []), ...(recognised?.changed ?? [])].map(({ index }) => index);
  const columns = Array.from({ length: found.area.columns }, (_, index) => index);
  const foreign = columns.filter((one) => !ours.includes(one));
  const cellsAt = (at: number): ClientCells => ({
    area: { ...found.area, column: found.area.column + (foreign[at] ?? 0), columns: 1 },
    cells: grid.columns[at] ?? [],
  });
  const keys = cellsAt(place);
  // Clients that share a key are told apart by all that is known of them.
  return haveTwins(keys.cells)
    ? { keys, all: grid.columns.map((_, at) => cellsAt(at)) }
    : { keys, all: [keys] };
}

interface Written {
  readonly id: string;
  readonly run: Run;
  readonly headerRow: number;
  readonly plan: readonly PlannedColumn[];
  readonly written: WrittenCells;
  /** Columns that may still hold what was written before. */
  readonly before: TieredRegister['columns'];
}

function entryOf({ found }: Basis, { id, run, headerRow, plan, written, before }: Written): TieredRegister {
  const fingerprintsOf = ({ header, column }: PlannedColumn): readonly string[] => {
    const old = before.find((owned) => owned.header === header)?.fingerprints ?? [];
    const now = written.columns.get(column);
    return now === undefined ? old : [...old, now.fingerprint];
  };
  const ofCells = ({ column }: PlannedColumn): Pick<TieredRegister['columns'][number], 'prints'> => {
    const prints = written.columns.get(column)?.prints;
    return prints === undefined ? {} : { prints };
  };
  return {
    id,
    sheet: found.area.sheet,
    table: found.table,
    headerRow,
    firstColumn: found.area.column,
    columns: plan.map((own) => ({
      what: own.what,
      header: own.header,
      column: own.column,
      fingerprints: fingerprintsOf(own),
      ...ofCells(own),
    })),
    model: run.model,
    asOf: run.asOf,
    ...(written.keys !== undefined && { keys: written.keys }),
  };
}
