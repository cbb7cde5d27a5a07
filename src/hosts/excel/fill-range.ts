import { HostFault, type Watch } from '../../sheet';
import { excelCode } from './faults';
import { giveBack } from './give-back';
import { PLACE, refuseMoved, type KeptRange } from './kept-range';
import { rowsThatFit } from './payload';
import { rowRuns, type Run } from './row-runs';
import { askStanding, standingBytes, type Guard } from './standing-cells';

/** What is written into an area, row by row. */
export interface Filling {
  /** What a row takes of a request, in bytes. */
  readonly bytesOf: (row: number) => number;
  /** Sets the cells of a range that is these rows of the area. */
  readonly put: (range: Excel.Range, rows: Run) => void;
  /** What its cells are expected to hold until then; left out where anything is written over. */
  readonly guard?: Guard;
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

/** As wide as the range: where columns were put in or taken out the values no longer fit, and Excel refuses them. */
const pieceOf = (range: Excel.Range, { start, end }: Run): Excel.Range =>
  range.getRow(start).getResizedRange(end - start - 1, 0);

/**
 * False where Excel refused the size of the request: send less. What somebody typed into the cells right before is given back,
 * also where Excel refused what came behind it.
 */
const writePieces = async (
  context: Excel.RequestContext,
  { range, area }: KeptRange,
  filling: Filling,
  pieces: readonly Run[],
): Promise<boolean> => {
  context.application.suspendApiCalculationUntilNextSync();
  range.load(PLACE);
  refuseShrunk(range, pieces.at(-1)?.end ?? area.rows);
  const { guard } = filling;
  const standings = pieces.flatMap((rows) => {
    const standing = guard === undefined ? [] : [askStanding(pieceOf(range, rows), rows, guard)];
    filling.put(pieceOf(range, rows), rows);
    return standing;
  });
  try {
    await context.sync();
  } catch (thrown) {
    if (isTooLarge(thrown)) return false;
    await giveBack(context, area, standings);
    // Where the range was is answered also with what failed behind it.
    refuseMoved(range, area);
    throw thrown;
  }
  const touched = await giveBack(context, area, standings);
  refuseMoved(range, area);
  if (touched !== null) throw touched;
  return true;
};

/** A row takes as much of a request as of its answer. */
const weightOf =
  ({ bytesOf, guard }: Filling) =>
  (row: number): number =>
    guard === undefined ? bytesOf(row) : Math.max(bytesOf(row), standingBytes(guard, row));

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
  const bytesOf = weightOf(filling);
  let most = allRows;
  for (let done = 0; done < allRows;) {
    const rows = Math.min(most, rowsThatFit({ bytesOf, rows: allRows, columns }, done));
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
