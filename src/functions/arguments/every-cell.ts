/**
 * Whether the condition holds for every cell of an argument, row by row; stops at the first for which it does not.
 * An argument is a range (rows of cells), one row, or a single cell, as the host likes.
 */
export function everyCell(argument: unknown, holds: (cell: unknown, index: number) => boolean): boolean {
  if (!Array.isArray(argument)) return holds(argument, 0);
  const rows: readonly unknown[] = argument; // Array.isArray leaves `any` behind
  let index = 0;
  for (const row of rows) {
    if (!isRow(row)) {
      if (!holds(row, index++)) return false;
    } else if (row.length === 1) {
      // `at(0)`: reading row[0] of freshly parsed ranges with blanks in them costs some twenty times as much.
      if (!holds(row.at(0), index++)) return false;
    } else {
      const start = index;
      if (!row.every((cell, column) => holds(cell, start + column))) return false;
      index += row.length;
    }
  }
  return true;
}

function isRow(row: unknown): row is readonly unknown[] {
  return Array.isArray(row);
}
