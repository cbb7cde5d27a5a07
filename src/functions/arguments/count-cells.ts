/** How many cells an argument has: a range, one row, or a single cell. */
export function countCells(argument: unknown): number {
  if (!Array.isArray(argument)) return 1;
  const rows: readonly unknown[] = argument; // Array.isArray leaves `any` behind
  let count = 0;
  for (const row of rows) count += Array.isArray(row) ? row.length : 1;
  return count;
}
