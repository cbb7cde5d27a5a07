import type { CellValue, Model } from '../model';
import { notice } from '../notice';
import type { Answer, Notice } from '../notices';
import { cellAt } from '../reading/cell-at';
import { cellsFrom } from '../reading/cells-from';
import { isPlain } from '../reading/is-plain';
import type { Cells, Register, RegisterColumn } from '../register';
import { finish, stepThrough, type Steps } from '../steps';
import { tally } from '../tally';
import { commonestCell } from './commonest-cell';
import { doubtsLost } from './doubts-lost';
import { mergeRule } from './merge-rule';
import { mergedColumn, type RowsOfClient } from './merged-column';

/**
 * One client a key: where the model asks for it (`register.duplicates`), rows of one key become one client in the place of
 * the first of them, each column put together by its own rule (see `mergeRule`). The further rows are kept as such
 * (`furtherRows`), so that all rows of the client show its tier, and are said in a notice, as are doubts about amounts that can no
 * longer be seen in their sum. Rows without a key stay
 * clients of their own. Refused where amounts of two kinds of money would have to be added. A register without repeated
 * keys, and any where the model keeps them apart, is answered as it is.
 */
export function mergeDuplicates(register: Register, model: Model): Answer<Register> {
  return finish(mergeSteps(register, model));
}

/** The same in steps. */
export function* mergeSteps(register: Register, model: Model): Steps<Answer<Register>> {
  const unchanged: Answer<Register> = { ok: true, value: register, notices: register.notices };
  const { key, duplicates } = model.register;
  if (duplicates === 'keep' || key === null) return unchanged;
  const { clientOf, firsts } = yield* clientsOf(register.keys);
  yield;
  if (firsts.length === register.rows.length) return unchanged;
  const repeated = yield* repeatedClients(clientOf, firsts);
  const faults: Notice[] = [];
  const told: Notice[] = [];
  const columns: RegisterColumn[] = [];
  const rows = firsts.map((row) => register.rows[row] ?? 0);
  for (const column of register.columns) {
    const rule = mergeRule(column, model);
    yield;
    const merged = yield* mergedColumn(register, column, { rule, clients: [...repeated.values()] });
    faults.push(...merged.faults);
    const cells = yield* cellsOf(column, firsts, { repeated, merged: merged.cells });
    const kept = holdsNumbers(column) ? { ...column, cells } : { ...column, cells, isText: true as const };
    columns.push(kept);
    told.push(...(yield* doubtsLost({ ...register, notices: merged.notices, model }, kept, rows)));
  }
  if (faults.length > 0) return { ok: false, notices: faults };
  const labelOf = (row: number): string => {
    const rows = repeated.get(clientOf[row] ?? -1) ?? [row];
    const labels = rows.map((one) => register.labels[one] ?? '');
    return String(commonestCell(labels.filter((label) => label !== '')) ?? '');
  };
  const value = yield* mergedRegister(register, columns, { clientOf, firsts, header: key, labelOf });
  const notices = [...value.notices, ...told];
  return { ok: true, value: { ...value, notices }, notices };
}

/** A column of a text file holds none, though its texts are read as some. */
function holdsNumbers({ cells }: RegisterColumn): boolean {
  return !isPlain(cells) || cells.some((cell) => typeof cell === 'number');
}

interface Clients {
  /** The client of each row, counted from 0. */
  readonly clientOf: Uint32Array;
  /** The first row of each client. */
  readonly firsts: Uint32Array;
}

function* clientsOf(keys: readonly string[]): Steps<Clients> {
  const known = new Map<string, number>();
  const clientOf = new Uint32Array(keys.length);
  const firsts = new Uint32Array(keys.length);
  let clients = 0;
  yield* stepThrough(keys.length, (row) => {
    const key = keys[row] ?? '';
    const before = key === '' ? undefined : known.get(key);
    clientOf[row] = before ?? clients;
    if (before !== undefined) return;
    known.set(key, clients);
    firsts[clients] = row;
    clients += 1;
  });
  return { clientOf, firsts: firsts.slice(0, clients) };
}

/** The rows of each client that has several. */
function* repeatedClients(
  clientOf: Uint32Array,
  firsts: Uint32Array,
): Steps<ReadonlyMap<number, RowsOfClient>> {
  const repeated = new Map<number, number[]>();
  yield* stepThrough(clientOf.length, (row) => {
    const client = clientOf[row] ?? 0;
    const first = firsts[client] ?? 0;
    if (first === row) return;
    const rows = repeated.get(client) ?? [first];
    rows.push(row);
    repeated.set(client, rows);
  });
  return repeated;
}

interface MergedRows {
  readonly repeated: ReadonlyMap<number, RowsOfClient>;
  /** The cell of each of those clients, in their order. */
  readonly merged: readonly CellValue[];
}

function* cellsOf(
  { cells }: RegisterColumn,
  firsts: Uint32Array,
  { repeated, merged }: MergedRows,
): Steps<Cells> {
  const kept = new Array<CellValue>(firsts.length).fill(null);
  yield* stepThrough(firsts.length, (client) => {
    kept[client] = cellAt(cells, firsts[client] ?? 0);
  });
  let place = 0;
  for (const client of repeated.keys()) {
    kept[client] = merged[place] ?? null;
    place += 1;
  }
  yield;
  return cellsFrom(kept, 0);
}

interface Named {
  /** The header of the key. */
  readonly header: string;
  /** What the client of a row is called. */
  readonly labelOf: (row: number) => string;
}

function* mergedRegister(
  register: Register,
  columns: readonly RegisterColumn[],
  { clientOf, firsts, header, labelOf }: Clients & Named,
): Steps<Register> {
  const further: number[] = [];
  yield* stepThrough(clientOf.length, (row) => {
    if (firsts[clientOf[row] ?? 0] !== row) further.push(row);
  });
  const seen = tally('');
  for (const row of further) seen.add(register.rows[row] ?? 0, register.keys[row] ?? '');
  const said = register.notices.filter(({ code }) => code !== 'duplicate-key');
  const keys = new Array<string>(firsts.length).fill('');
  const labels = new Array<string>(firsts.length).fill('');
  yield* stepThrough(firsts.length, (client) => {
    const row = firsts[client] ?? 0;
    keys[client] = register.keys[row] ?? '';
    labels[client] = labelOf(row);
  });
  return {
    ...register,
    columns,
    rows: firsts.map((row) => register.rows[row] ?? 0),
    keys,
    labels,
    doubtfulKey: Uint8Array.from(keys, (key) => (key === '' ? 1 : 0)),
    furtherRows: {
      rows: Uint32Array.from(further, (row) => register.rows[row] ?? 0),
      clients: Uint32Array.from(further, (row) => clientOf[row] ?? 0),
    },
    notices: [...said, notice('merged-rows', seen, { header, example: seen.example })],
  };
}
