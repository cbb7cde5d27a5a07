import { HostFault, type Area, type CellValue, type Watch } from '../../sheet';
import { excelCode, talk } from './faults';
import { cellBytes, FIRST_ROWS, nextRows } from './payload';

type Rows = readonly (readonly CellValue[])[];

/** Null where Excel gave no values, as it does beyond its cell limit, or refused the answer's size: ask for less. */
const readRows = async (
  context: Excel.RequestContext,
  area: Area,
  what: 'values' | 'formulas',
): Promise<Rows | null> => {
  const range = context.workbook.worksheets
    .getItem(area.sheet)
    .getRangeByIndexes(area.row, area.column, area.rows, area.columns);
  if (what === 'values') range.load('values');
  else range.load('formulas');
  try {
    await context.sync();
  } catch (thrown) {
    if (excelCode(thrown) === 'ResponsePayloadSizeLimitExceeded') return null;
    throw thrown;
  }
  // The types say any[][]; Excel answers null instead where the range is too large.
  const values = (what === 'values' ? range.values : range.formulas) as Rows | null;
  range.untrack();
  return values;
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

/** Reads values or formulas of an area in pieces that stay below Excel's limits, sized by the bytes of the piece before. */
export const excelRead = (
  area: Area,
  what: 'values' | 'formulas',
  watch?: Watch,
): Promise<readonly (readonly CellValue[])[]> =>
  talk(async (context) => {
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
  });
