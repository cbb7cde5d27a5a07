import { HostFault, type CellValue, type SheetEdit, type Watch } from '../../sheet';
import { excelCode, talk } from './faults';
import { rowsThatFit } from './payload';

type CellsEdit = Extract<SheetEdit, { kind: 'cells' }>;

/** Words that Excel reads as yes and no when typed, in the languages of the product and its neighbours. */
const TRUTH = new Set(
  'true false истина ложь verdadero falso wahr falsch vrai faux vero verdadeiro prawda fałsz'.split(' '),
);

/** Letters, spaces and plain marks only: Excel keeps such a text as it is. */
const PLAIN_WORDS = /^\p{L}[\p{L}\p{M} ,.;()%-]*$/u;

/**
 * What to send so that the cell holds this very text: Excel evaluates a value as if it were typed, so anything that
 * could become a formula, a number, a date or a truth value goes behind an apostrophe, which does not become part of
 * the text.
 */
const asTyped = (cell: CellValue): CellValue => {
  if (cell === null) return '';
  if (typeof cell !== 'string' || cell === '') return cell;
  return PLAIN_WORDS.test(cell) && !TRUTH.has(cell.toLowerCase()) ? cell : `'${cell}`;
};

const isTooLarge = (thrown: unknown): boolean => excelCode(thrown) === 'RequestPayloadSizeLimitExceeded';

const rangeOf = (context: Excel.RequestContext, edit: CellsEdit, start: number, rows: number): Excel.Range =>
  context.workbook.worksheets
    .getItem(edit.area.sheet)
    .getRangeByIndexes(edit.area.row + start, edit.area.column, rows, edit.area.columns);

/** False where Excel refused the size of the request: send less. */
const writeRows = async (
  context: Excel.RequestContext,
  edit: CellsEdit,
  start: number,
  rows: number,
): Promise<boolean> => {
  const range = rangeOf(context, edit, start, rows);
  range.values = Array.from({ length: rows }, (_, row) =>
    edit.columns.map((cells) => asTyped(cells[start + row] ?? null)),
  );
  try {
    await context.sync();
  } catch (thrown) {
    if (isTooLarge(thrown)) return false;
    throw thrown;
  }
  range.untrack();
  return true;
};

const setFormats = (context: Excel.RequestContext, edit: CellsEdit): void => {
  edit.formats.forEach((format, index) => {
    if (format === null) return;
    const column = rangeOf(context, edit, 0, edit.area.rows).getColumn(index);
    // A single value is set on every cell of the range; the types know only the two-dimensional form.
    column.numberFormat = format as unknown as string[][];
  });
};

/** Writes the cells in pieces that stay below Excel's request limit. */
export const excelWrite = (edit: CellsEdit, watch?: Watch): Promise<void> =>
  talk(async (context) => {
    setFormats(context, edit);
    let most = edit.area.rows;
    for (let done = 0; done < edit.area.rows;) {
      const rows = Math.min(most, rowsThatFit(edit.columns, done, edit.area.rows));
      if (!(await writeRows(context, edit, done, rows))) {
        if (rows === 1) throw new HostFault('too-large', 'one row');
        most = Math.ceil(rows / 2);
        continue;
      }
      done += rows;
      watch?.(done * edit.area.columns, edit.area.rows * edit.area.columns);
    }
  });
