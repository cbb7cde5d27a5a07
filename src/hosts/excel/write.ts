import { addressOf, HostFault, type CellValue, type SheetEdit, type Watch } from '../../sheet';
import { excelCode, talk } from './faults';
import { rowsThatFit } from './payload';
import { rangeOf } from './range-of';
import { rowRuns, type Run } from './row-runs';

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

const PLACE = 'rowIndex,columnIndex,rowCount,columnCount';

/** The pieces of one request take about half a kilobyte each beside their values. */
const MOST_PIECES = 500;

/** The next rows to write in one request, cut into pieces that each lie within one run. */
const nextPieces = (runs: readonly Run[], from: number, rows: number): readonly Run[] => {
  const pieces: Run[] = [];
  for (const { start, end } of runs) {
    if (end <= from) continue;
    if (start >= from + rows || pieces.length === MOST_PIECES) break;
    pieces.push({ start: Math.max(start, from), end: Math.min(end, from + rows) });
  }
  return pieces;
};

const writePiece = (whole: Excel.Range, edit: CellsEdit, { start, end }: Run): void => {
  const range = whole.getCell(start, 0).getResizedRange(end - start - 1, edit.area.columns - 1);
  edit.formats.forEach((format, index) => {
    if (format === null) return;
    // A single value is set on every cell of the range; the types know only the two-dimensional form.
    range.getColumn(index).numberFormat = format as unknown as string[][];
  });
  range.values = Array.from({ length: end - start }, (_, row) =>
    edit.columns.map((cells) => asTyped(cells[start + row] ?? null)),
  );
};

/** Throws where rows or columns were put in or taken out: what is still to come would land beside its client. */
const refuseMoved = (whole: Excel.Range, { area }: CellsEdit): void => {
  const same =
    whole.rowIndex === area.row &&
    whole.columnIndex === area.column &&
    whole.rowCount === area.rows &&
    whole.columnCount === area.columns;
  if (!same) throw new HostFault('gone', addressOf(area));
};

/** False where Excel refused the size of the request: send less. */
const writePieces = async (
  context: Excel.RequestContext,
  whole: Excel.Range,
  edit: CellsEdit,
  pieces: readonly Run[],
): Promise<boolean> => {
  whole.load(PLACE);
  for (const piece of pieces) writePiece(whole, edit, piece);
  try {
    await context.sync();
  } catch (thrown) {
    if (isTooLarge(thrown)) return false;
    throw thrown;
  }
  refuseMoved(whole, edit);
  return true;
};

/**
 * Writes the cells in pieces that stay below Excel's request limit, each cell once. Excel keeps the range of all of them up
 * to date while others put in and take out rows and columns, so no cell outside is ever written to.
 */
export const excelWrite = (edit: CellsEdit, watch?: Watch): Promise<void> =>
  talk(async (context) => {
    const { rows: allRows, columns } = edit.area;
    const whole = rangeOf(context, edit.area);
    whole.load(PLACE);
    const runs = await rowRuns(context, edit.area);
    refuseMoved(whole, edit);
    let most = allRows;
    for (let done = 0; done < allRows;) {
      const rows = Math.min(most, rowsThatFit(edit.columns, done, allRows));
      const pieces = nextPieces(runs, done, rows);
      if (!(await writePieces(context, whole, edit, pieces))) {
        if (rows === 1) throw new HostFault('too-large', 'one row');
        most = Math.ceil(rows / 2);
        continue;
      }
      done = pieces.at(-1)?.end ?? allRows;
      watch?.(done * columns, allRows * columns);
    }
  });
