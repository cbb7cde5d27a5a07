const COLUMNS = 16_384;

/** One number for a cell of a sheet, in the order of rows and columns. */
export const cellKey = (row: number, column: number): number => row * COLUMNS + column;

/** The row of a key. */
export const rowOfKey = (key: number): number => Math.floor(key / COLUMNS);

/** The column of a key. */
export const columnOfKey = (key: number): number => key % COLUMNS;
