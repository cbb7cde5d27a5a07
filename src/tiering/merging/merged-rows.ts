import type { Register } from '../register';

/** Counted once a register: registers do not change. */
const countsOf = new WeakMap<Register, Uint32Array>();

/** Of how many rows was a client put together (see `mergeDuplicates`)? 1 where none were merged into it. */
export function mergedRows(register: Register, client: number): number {
  const { furtherRows } = register;
  if (furtherRows === undefined) return 1;
  const counts = countsOf.get(register) ?? counted(furtherRows.clients, register.rows.length);
  countsOf.set(register, counts);
  return 1 + (counts[client] ?? 0);
}

function counted(clients: Uint32Array, count: number): Uint32Array {
  const counts = new Uint32Array(count);
  for (const client of clients) counts[client] = (counts[client] ?? 0) + 1;
  return counts;
}
