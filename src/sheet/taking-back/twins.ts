/** Clients of one key, whose rows nobody can tell apart by it. */
import { stepThrough, type CellValue, type Steps } from '../../tiering';
import type { Area } from '../area';
import type { Typed } from '../edits';
import { fingerprintSteps } from '../fingerprint';
import { paused } from '../paused';
import { sameValue } from '../same-cell';
import type { Spreadsheet } from '../spreadsheet';

/** What else stands in the rows of a register with such clients: the columns on the sheet, and all they hold, row by row, as a short text. */
export interface Twins {
  readonly columns: readonly number[];
  readonly print: string;
}

/** What a column held: its header and, below, its cells; and the number formats of these. */
interface Held {
  readonly cells: readonly Typed[];
  readonly formats: string | readonly string[] | null;
}

/** The rows of each client, by the cell that tells it apart. In steps. */
export function* rowsByKey(keys: readonly CellValue[]): Steps<ReadonlyMap<CellValue, readonly number[]>> {
  const rows = new Map<CellValue, number[]>();
  yield* stepThrough(keys.length, (row) => {
    const key = keys[row] ?? null;
    const known = rows.get(key === '' ? null : key);
    if (known === undefined) rows.set(key === '' ? null : key, [row]);
    else known.push(row);
  });
  return rows;
}

/** Whether two rows of the register held the same in every column of the run: then it is all one which is which. */
const alike = (columns: readonly Held[], one: number, other: number): boolean =>
  columns.every(({ cells, formats }) => {
    const [first, second] = [cells[one + 1] ?? null, cells[other + 1] ?? null];
    const plain = typeof first !== 'object' && typeof second !== 'object';
    const sameFormat = !Array.isArray(formats) || formats[one] === formats[other];
    return sameFormat && (first === second || (plain && sameValue(first, second)));
  });

/** Whether clients of one key held different things in the columns of a run. `rows` are the rows of each key. In steps. */
export function* haveTwins(
  columns: readonly Held[],
  rows: ReadonlyMap<CellValue, readonly number[]>,
): Steps<boolean> {
  const all = rows.values();
  let found = false;
  yield* stepThrough(rows.size, () => {
    const same: readonly number[] = all.next().value ?? [];
    found ||= same.length > 1 && same.some((row) => !alike(columns, same[0] ?? row, row));
  });
  return found;
}

/** All that these columns hold from one row on, row by row, as a short text. Throws the host's faults. */
export const printOfRows = async (
  spreadsheet: Spreadsheet,
  rows: Pick<Area, 'sheet' | 'row' | 'rows'>,
  { columns, pause }: { readonly columns: readonly number[]; readonly pause: () => Promise<void> },
): Promise<string> => {
  const first = Math.min(...columns);
  const area: Area = { ...rows, column: first, columns: Math.max(...columns) - first + 1 };
  const cells = await spreadsheet.read(area);
  const places = Array.from({ length: rows.rows }, (_, row) => row);
  const prints: string[] = [];
  for (const column of columns) {
    prints.push(await paused(fingerprintSteps(cells[column - first] ?? [], places), pause));
  }
  return prints.join(' ');
};
