/**
 * How many rows go into one request. Excel on the web refuses more than 5 MB a request and a response, on every
 * platform a read of more than 5 million cells; whether it counts Cyrillic as UTF-8 or escaped is not known, so each
 * character beyond ASCII counts as the six bytes of an escape.
 */
import type { CellValue } from '../../sheet';

/** Half the limit: the envelope of a request is not counted, and numbers are estimated. */
export const TARGET_BYTES = 2_500_000;
export const MOST_CELLS = 1_000_000;
export const FIRST_ROWS = 5_000;

const NUMBER_BYTES = 19;

const textBytes = (text: string): number => {
  let bytes = 3;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    bytes += unit > 0x7e || unit < 0x20 ? 6 : 1;
  }
  return bytes;
};

export const cellBytes = (cell: CellValue | undefined): number =>
  typeof cell === 'string' ? textBytes(cell) : NUMBER_BYTES;

/** The rows for the next read, from what the last one weighed. */
export const nextRows = (rows: number, bytes: number, columns: number): number => {
  const byBytes = Math.floor(TARGET_BYTES / Math.max(1, bytes / rows));
  return Math.max(1, Math.min(byBytes, rows * 8, Math.floor(MOST_CELLS / columns)));
};

/** Rows to be written, and what each weighs. */
export interface Weighed {
  readonly rows: number;
  readonly columns: number;
  readonly bytesOf: (row: number) => number;
}

/** How many rows from `start` on fit one write. */
export const rowsThatFit = ({ rows: end, columns, bytesOf }: Weighed, start: number): number => {
  const most = Math.max(1, Math.min(end - start, Math.floor(MOST_CELLS / columns)));
  let bytes = 0;
  for (let rows = 0; rows < most; rows += 1) {
    bytes += bytesOf(start + rows);
    if (bytes > TARGET_BYTES && rows > 0) return rows;
  }
  return most;
};
