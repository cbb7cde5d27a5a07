/** Ranges that Excel keeps up to date while others put in and take out rows and columns. */
import { addressOf, HostFault, type Area } from '../../sheet';
import { rangeOf } from './range-of';

/** What has to be loaded to know where a range is. */
export const PLACE = 'rowIndex,columnIndex,rowCount,columnCount';

/** Asks where a range is; answered with the next request. */
export const askPlace = (range: Excel.Range): Excel.Range => {
  range.load(PLACE);
  return range;
};

/** Where a range with its place loaded is. */
export const placeOf = (
  sheet: string,
  range: Pick<Excel.Range, 'rowIndex' | 'columnIndex' | 'rowCount' | 'columnCount'>,
): Area => ({
  sheet,
  row: range.rowIndex,
  column: range.columnIndex,
  rows: range.rowCount,
  columns: range.columnCount,
});

/** Throws where a range is no longer the area it was taken for: what is to come would land beside its client. */
export const refuseMoved = (range: Excel.Range, area: Area): void => {
  const now = placeOf(area.sheet, range);
  const same =
    now.row === area.row &&
    now.column === area.column &&
    now.rows === area.rows &&
    now.columns === area.columns;
  if (!same) throw new HostFault('gone', addressOf(area));
};

/** The range that an area was when it was taken, which is written to later. */
export interface KeptRange {
  readonly area: Area;
  range: Excel.Range;
}

/**
 * Does in one request what moves cells by itself. Ranges that others had moved before are refused; all are taken anew
 * right behind the change, before anybody else can move them.
 */
export const acrossChange = async (
  context: Excel.RequestContext,
  kept: readonly KeptRange[],
  change: () => void,
): Promise<void> => {
  for (const { range } of kept) range.load(PLACE);
  change();
  const anew = kept.map(({ area }) => rangeOf(context, area));
  for (const range of anew) range.load(PLACE);
  await context.sync();
  for (const { range, area } of kept) refuseMoved(range, area);
  kept.forEach((one, index) => {
    one.range.untrack();
    one.range = anew[index] ?? one.range;
  });
};
