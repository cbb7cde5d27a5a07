import { HostFault, type Area, type CellValue, type Watch } from '../../sheet';
import { excelCode } from './faults';
import { cellBytes, FIRST_ROWS, nextRows } from './payload';
import { rangeOf } from './range-of';
import { talk } from './talk';

type Rows = readonly (readonly CellValue[])[];

/** What every cell of a range can be asked for. */
type What = 'values' | 'formulas' | 'numberFormat';

/** Null where Excel gave no answer, as it does beyond its cell limit, or refused the answer's size: ask for less. */
const readRows = async (context: Excel.RequestContext, area: Area, what: What): Promise<Rows | null> => {
  const range = rangeOf(context, area);
  range.load(what);
  try {
    await context.sync();
  } catch (thrown) {
    if (excelCode(thrown) === 'ResponsePayloadSizeLimitExceeded') return null;
    throw thrown;
  }
  // The types say any[][]; Excel answers null instead where the range is too large.
  const rows = range[what] as Rows | null;
  range.untrack();
  return rows;
};

const spread = (rows: Rows, columns: readonly CellValue[][]): number => {
  let bytes = 0;
  for (const row of rows) {
    for (const [index, cells] of columns.entries()) {
      const cell = row[index] ?? null;
      bytes += cellBytes(cell);
      cells.push(cell === '' ? null : cell);
    }
  }
  return bytes;
};

/** What the cells of an area hold, column by column, in pieces that stay below Excel's limits. */
export const readColumns = async (
  context: Excel.RequestContext,
  area: Area,
  what: What,
  watch?: Watch,
): Promise<readonly (readonly CellValue[])[]> => {
  const columns = Array.from({ length: area.columns }, (): CellValue[] => []);
  let size = Math.min(FIRST_ROWS, area.rows);
  for (let done = 0; done < area.rows;) {
    const rows = Math.min(size, area.rows - done);
    const values = await readRows(context, { ...area, row: area.row + done, rows }, what);
    if (values === null) {
      if (rows === 1) throw new HostFault('too-large', 'one row');
      size = Math.ceil(rows / 2);
      continue;
    }
    const bytes = spread(values, columns);
    done += rows;
    size = nextRows(rows, bytes, area.columns);
    watch?.(done * area.columns, area.rows * area.columns);
  }
  return columns;
};

const readPieces = (area: Area, what: What, watch?: Watch): Promise<readonly (readonly CellValue[])[]> =>
  talk((context) => readColumns(context, area, what, watch));

/** Reads values or formulas of an area in pieces that stay below Excel's limits, sized by the bytes of the piece before. */
export const excelRead = (
  area: Area,
  what: 'values' | 'formulas',
  watch?: Watch,
): Promise<readonly (readonly CellValue[])[]> => readPieces(area, what, watch);

/** The number formats of an area, in pieces as `excelRead`. */
export const excelFormats = async (area: Area): Promise<readonly (readonly string[])[]> => {
  const columns = await readPieces(area, 'numberFormat');
  return columns.map((cells) => cells.map((format) => (typeof format === 'string' ? format : 'General')));
};
