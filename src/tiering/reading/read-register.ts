import { notice, nowhere } from '../notice';
import type { Answer, Notice } from '../notices';
import type { Grid, Habits, Register, RegisterColumn } from '../register';
import { finish, type Steps } from '../steps';
import { clientKeys, keyTexts } from './client-keys';
import { columnSteps } from './columns-below';
import { findHeader } from './find-header';
import { pickedCells } from './picked-cells';
import { placeOfColumn } from './place-of-column';
import { clientRows, type ClientRows, type IdentityColumns } from './register-rows';
import { repeatedLabels } from './repeated-labels';
import { uncalculatedCells } from './uncalculated-cells';
import { usualHabits } from './usual-habits';

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

/**
 * Takes a grid of cells for a register: one client a row below the header, in the sheet's order.
 * Blank rows and totals rows are left out with a notice, rows that may be totals stay with one; missing and repeated keys are flagged, each row staying a client
 * of its own, and so are labels repeated where there is no key. Refused where there is no header, no client, or where the key or label column cannot be told.
 * Without a label the key is shown; without a key the number of the row stands in.
 */
export function readRegister(grid: Grid, choice: RegisterChoice): Answer<Register> {
  return finish(registerSteps(grid, choice));
}

/** The same in steps. */
export function* registerSteps(grid: Grid, choice: RegisterChoice): Steps<Answer<Register>> {
  const found = choice.headerIndex === undefined ? findHeader(grid) : null;
  if (found?.ok === false) return found;
  const headerIndex = choice.headerIndex ?? found?.value.headerIndex ?? 0;
  const columns = yield* columnSteps(grid, headerIndex);
  const faults: Notice[] = [];
  const identity = {
    key: placeOfColumn(columns, choice.key, { path: 'register.key', faults }),
    label: placeOfColumn(columns, choice.label, { path: 'register.label', faults }),
  };
  if (faults.length > 0) return { ok: false, notices: faults };
  const firstRow = grid.firstRow + headerIndex + 1;
  const picked = yield* clientRows(columns, identity, firstRow);
  yield;
  const left = [...leftOut(picked), ...uncalculatedCells(grid, headerIndex, picked.clients)];
  if (picked.clients.length === 0)
    return { ok: false, notices: [notice('no-clients', nowhere, {}), ...left] };
  yield;
  return yield* registerOf({
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

function* registerOf({ columns, identity, picked, firstRow, left, habits }: Parts): Steps<Answer<Register>> {
  const rows = picked.clients.map((row) => row + firstRow);
  const kept = columns.map((column) => ({ ...column, cells: pickedCells(column.cells, picked.clients) }));
  const named = kept[identity.key];
  yield;
  const { keys, doubtful, notices } =
    named === undefined
      ? { keys: Array.from(rows, String), doubtful: new Uint8Array(rows.length), notices: [] }
      : yield* clientKeys({ ...named, rows });
  yield;
  const shown = kept[identity.label];
  const labels = shown === undefined ? keys : yield* keyTexts(shown.cells);
  const repeated =
    named === undefined && shown !== undefined
      ? yield* repeatedLabels(labels, { header: shown.header, rows })
      : [];
  const excluded = picked.blank.count + picked.totals.count;
  const all = [...left, ...notices, ...repeated];
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

function leftOut({ blank, totals, maybeTotals }: ClientRows): readonly Notice[] {
  return [
    ...(totals.count > 0 ? [notice('totals-row', totals, {})] : []),
    ...(maybeTotals.count > 0 ? [notice('maybe-totals-row', maybeTotals, {})] : []),
    ...(blank.count > 0 ? [notice('blank-row', blank, {})] : []),
  ];
}
