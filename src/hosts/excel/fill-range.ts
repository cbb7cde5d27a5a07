import { HostFault, type Watch } from '../../sheet';
import { excelCode } from './faults';
import { PLACE, refuseMoved, type KeptRange } from './kept-range';
import { rowsThatFit } from './payload';
import { rowRuns, type Run } from './row-runs';

/** What is written into an area, row by row. */
export interface Filling {
  /** What a row takes of a request, in bytes. */
  readonly bytesOf: (row: number) => number;
  /** Sets the cells of a range that is these rows of the area. */
  readonly put: (range: Excel.Range, rows: Run) => void;
}

const isTooLarge = (thrown: unknown): boolean => excelCode(thrown) === 'RequestPayloadSizeLimitExceeded';

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

/** A row beyond the range fails the request before anything is set: where rows were taken out, no cell below is written to. */
const refuseShrunk = (range: Excel.Range, end: number): void => {
  range.getRow(end - 1).load('rowIndex');
};

/** False where Excel refused the size of the request: send less. */
const writePieces = async (
  context: Excel.RequestContext,
  { range, area }: KeptRange,
  filling: Filling,
  pieces: readonly Run[],
): Promise<boolean> => {
  context.application.suspendApiCalculationUntilNextSync();
  range.load(PLACE);
  refuseShrunk(range, pieces.at(-1)?.end ?? area.rows);
  for (const { start, end } of pieces) {
    // As wide as the range: where columns were put in or taken out the values no longer fit, and Excel refuses them.
    filling.put(range.getRow(start).getResizedRange(end - start - 1, 0), { start, end });
  }
  try {
    await context.sync();
  } catch (thrown) {
    if (isTooLarge(thrown)) return false;
    // Where the range was is answered also with what failed behind it.
    refuseMoved(range, area);
    throw thrown;
  }
  refuseMoved(range, area);
  return true;
};

/**
 * Fills a kept range in pieces that stay below Excel's request limit, each cell once. Excel keeps the range up to date while
 * others put in and take out rows and columns, so no cell outside is ever written to.
 */
export const fillRange = async (
  context: Excel.RequestContext,
  kept: KeptRange,
  filling: Filling,
  watch?: Watch,
): Promise<void> => {
  const { rows: allRows, columns } = kept.area;
  const runs = await rowRuns(context, kept);
  let most = allRows;
  for (let done = 0; done < allRows;) {
    const rows = Math.min(most, rowsThatFit({ ...filling, rows: allRows, columns }, done));
    const pieces = nextPieces(runs, done, rows);
    if (!(await writePieces(context, kept, filling, pieces))) {
      if (rows === 1) throw new HostFault('too-large', 'one row');
      most = Math.ceil(rows / 2);
      continue;
    }
    done = pieces.at(-1)?.end ?? allRows;
    watch?.(done * columns, allRows * columns);
  }
};
