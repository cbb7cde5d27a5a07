import type { CellValue } from '../model';
import { notice, nowhere } from '../notice';
import type { Answer, Notice } from '../notices';
import type { Grid, Habits, Register, RegisterColumn } from '../register';
import { clientKeys, keyText } from './client-keys';
import { columnsBelow } from './columns-below';
import { findColumn, unknownColumn } from './find-column';
import { findHeader } from './find-header';
import { clientRows, type ClientRows, type IdentityColumns } from './register-rows';

/** Which columns say who a row is about, and what is known of the sheet beforehand. */
export interface RegisterChoice {
  /** The header of the column that holds the clients' ids; null where there is none. */
  readonly key: string | null;
  readonly label: string | null;
  /** The header's row inside the grid, counted from 0; found among the first five rows where it is left out. */
  readonly headerIndex?: number;
  /** How the people of this sheet write, where its cells leave it open; by default a decimal point and day before month. */
  readonly habits?: Partial<Habits>;
}

const usualHabits: Habits = { decimal: 'point', dateOrder: 'dmy', dateSystem: 1900 };

/**
 * Takes a grid of cells for a register: one client a row below the header, in the sheet's order.
 * Blank rows and totals rows are left out with a notice, rows that may be totals stay with one; missing and repeated keys are flagged, each row staying a client
 * of its own. Refused where there is no header, no client, or where the key or label column cannot be told.
 * Without a label the key is shown; without a key the number of the row stands in.
 */
export function readRegister(grid: Grid, choice: RegisterChoice): Answer<Register> {
  const found = choice.headerIndex === undefined ? findHeader(grid) : null;
  if (found?.ok === false) return found;
  const headerIndex = choice.headerIndex ?? found?.value.headerIndex ?? 0;
  const columns = columnsBelow(grid, headerIndex);
  const faults: Notice[] = [];
  const identity = {
    key: identityColumn(columns, choice.key, { path: 'register.key', faults }),
    label: identityColumn(columns, choice.label, { path: 'register.label', faults }),
  };
  if (faults.length > 0) return { ok: false, notices: faults };
  const firstRow = grid.firstRow + headerIndex + 1;
  const picked = clientRows(columns, identity, firstRow);
  const left = leftOut(picked);
  if (picked.clients.length === 0)
    return { ok: false, notices: [notice('no-clients', nowhere, {}), ...left] };
  return registerOf({
    columns,
    identity,
    picked,
    firstRow,
    left,
    habits: { ...usualHabits, ...choice.habits },
  });
}

interface Parts {
  readonly columns: readonly RegisterColumn[];
  readonly identity: IdentityColumns;
  readonly picked: ClientRows;
  readonly firstRow: number;
  readonly left: readonly Notice[];
  readonly habits: Habits;
}

function registerOf({ columns, identity, picked, firstRow, left, habits }: Parts): Answer<Register> {
  const rows = picked.clients.map((row) => row + firstRow);
  const kept = columns.map(({ header, cells }) => ({ header, cells: picks(cells, picked.clients) }));
  const named = kept[identity.key];
  const { keys, doubtful, notices } =
    named === undefined
      ? { keys: Array.from(rows, String), doubtful: new Uint8Array(rows.length), notices: [] }
      : clientKeys({ ...named, rows });
  const labels = kept[identity.label]?.cells.map(keyText) ?? keys;
  const excluded = picked.blank.count + picked.totals.count;
  const all = [...left, ...notices];
  const value: Register = {
    columns: kept,
    rows,
    keys,
    labels,
    doubtfulKey: doubtful,
    habits,
    excluded,
    notices: all,
  };
  return { ok: true, value, notices: all };
}

/** The cells of the picked rows; the list itself where all are picked, since a million cells are not copied for nothing. */
function picks(cells: readonly CellValue[], rows: Uint32Array): readonly CellValue[] {
  if (rows.length === cells.length) return cells;
  const picked: CellValue[] = [];
  for (const row of rows) picked.push(cells[row] ?? null);
  return picked;
}

function leftOut({ blank, totals, maybeTotals }: ClientRows): readonly Notice[] {
  return [
    ...(totals.count > 0 ? [notice('totals-row', totals, {})] : []),
    ...(maybeTotals.count > 0 ? [notice('maybe-totals-row', maybeTotals, {})] : []),
    ...(blank.count > 0 ? [notice('blank-row', blank, {})] : []),
  ];
}

/** The place of a named column; -1 where none is wanted, or with a fault. */
function identityColumn(
  columns: readonly RegisterColumn[],
  header: string | null,
  { path, faults }: { readonly path: string; readonly faults: Notice[] },
): number {
  if (header === null) return -1;
  const headers = columns.map((column) => column.header);
  const found = findColumn(headers, header);
  if (found.kind === 'found') return found.index;
  faults.push(
    found.kind === 'ambiguous'
      ? notice('ambiguous-column', nowhere, { path, header })
      : notice('unknown-column', nowhere, unknownColumn(headers, header, path)),
  );
  return -1;
}
