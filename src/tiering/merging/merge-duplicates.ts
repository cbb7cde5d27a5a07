import type { CellValue, Model } from '../model';
import { notice } from '../notice';
import type { Answer, Notice } from '../notices';
import { cellAt } from '../reading/cell-at';
import { cellsFrom } from '../reading/cells-from';
import { isPlain } from '../reading/is-plain';
import type { Cells, Register, RegisterColumn } from '../register';
import { tally } from '../tally';
import { commonestCell } from './commonest-cell';
import { mergeRule } from './merge-rule';
import { mergedColumn, type RowsOfClient } from './merged-column';

/**
 * One client a key: where the model asks for it (`register.duplicates`), rows of one key become one client in the place of
 * the first of them, each column put together by its own rule (see `mergeRule`). The further rows are kept as such
 * (`furtherRows`), so that all rows of the client show its tier, and are said in a notice. Rows without a key stay
 * clients of their own. Refused where amounts of two kinds of money would have to be added. A register without repeated
 * keys, and any where the model keeps them apart, is answered as it is.
 */
export function mergeDuplicates(register: Register, model: Model): Answer<Register> {
  const unchanged: Answer<Register> = { ok: true, value: register, notices: register.notices };
  const { key, duplicates } = model.register;
  if (duplicates === 'keep' || key === null) return unchanged;
  const { clientOf, firsts } = clientsOf(register.keys);
  if (firsts.length === register.rows.length) return unchanged;
  const repeated = repeatedClients(clientOf, firsts);
  const faults: Notice[] = [];
  const columns = register.columns.map((column): RegisterColumn => {
    const merged = mergedColumn(register, column, {
      rule: mergeRule(column, model),
      clients: [...repeated.values()],
    });
    faults.push(...merged.faults);
    const ofClient = new Map(
      [...repeated.keys()].map((client, place) => [client, merged.cells[place] ?? null]),
    );
    const cells = cellsOf(column, firsts, ofClient);
    return holdsNumbers(column) ? { ...column, cells } : { ...column, cells, isText: true };
  });
  if (faults.length > 0) return { ok: false, notices: faults };
  const labelOf = (row: number): string => {
    const rows = repeated.get(clientOf[row] ?? -1) ?? [row];
    const labels = rows.map((one) => register.labels[one] ?? '');
    return String(commonestCell(labels.filter((label) => label !== '')) ?? '');
  };
  const value = mergedRegister(register, columns, { clientOf, firsts, header: key, labelOf });
  return { ok: true, value, notices: value.notices };
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

function clientsOf(keys: readonly string[]): Clients {
  const known = new Map<string, number>();
  const clientOf = new Uint32Array(keys.length);
  const firsts = new Uint32Array(keys.length);
  let clients = 0;
  keys.forEach((key, row) => {
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
function repeatedClients(clientOf: Uint32Array, firsts: Uint32Array): ReadonlyMap<number, RowsOfClient> {
  const repeated = new Map<number, number[]>();
  clientOf.forEach((client, row) => {
    const first = firsts[client] ?? 0;
    if (first === row) return;
    const rows = repeated.get(client) ?? [first];
    rows.push(row);
    repeated.set(client, rows);
  });
  return repeated;
}

function cellsOf(
  { cells }: RegisterColumn,
  firsts: Uint32Array,
  merged: ReadonlyMap<number, CellValue>,
): Cells {
  const kept: CellValue[] = [];
  firsts.forEach((row, client) => {
    const one = merged.get(client);
    kept.push(one === undefined ? cellAt(cells, row) : one);
  });
  return cellsFrom(kept, 0);
}

interface Named {
  /** The header of the key. */
  readonly header: string;
  /** What the client of a row is called. */
  readonly labelOf: (row: number) => string;
}

function mergedRegister(
  register: Register,
  columns: readonly RegisterColumn[],
  { clientOf, firsts, header, labelOf }: Clients & Named,
): Register {
  const further = Array.from(clientOf.keys()).filter((row) => firsts[clientOf[row] ?? 0] !== row);
  const seen = tally('');
  for (const row of further) seen.add(register.rows[row] ?? 0, register.keys[row] ?? '');
  const said = register.notices.filter(({ code }) => code !== 'duplicate-key');
  const keys = Array.from(firsts, (row) => register.keys[row] ?? '');
  return {
    ...register,
    columns,
    rows: firsts.map((row) => register.rows[row] ?? 0),
    keys,
    labels: Array.from(firsts, labelOf),
    doubtfulKey: Uint8Array.from(keys, (key) => (key === '' ? 1 : 0)),
    furtherRows: {
      rows: Uint32Array.from(further, (row) => register.rows[row] ?? 0),
      clients: Uint32Array.from(further, (row) => clientOf[row] ?? 0),
    },
    notices: [...said, notice('merged-rows', seen, { header, example: seen.example })],
  };
}
