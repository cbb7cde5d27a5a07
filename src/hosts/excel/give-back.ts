import { addressOf, HostFault, type Area, type CellValue } from '../../sheet';
import { asTyped } from './as-typed';
import { isFormulaText } from './formula-text';
import { notGivenBack, type Kept } from './not-given-back';
import { askAgain, isAnswered, isRetyped, isTouched, type StandingCells } from './standing-cells';
import { untilTaken } from './until-taken';

/** For each cell of a range whether somebody changed it. */
type Changed = readonly (readonly boolean[])[];

/** What cells that somebody changed held, as it was asked for; null leaves a cell as it is. */
interface Gift {
  readonly standing: StandingCells;
  readonly changed: Changed;
  readonly contents: readonly (readonly CellValue[])[];
  /** Number formats of each column that we format. */
  readonly formats: readonly ((string | null)[][] | null)[];
}

const changedIn = (standing: StandingCells, isChanged: typeof isTouched): Changed =>
  standing.range.formulas.map((cells, row) => cells.map((_, column) => isChanged(standing, row, column)));

const hasAny = ({ changed }: Pick<Gift, 'changed'>): boolean => changed.some((cells) => cells.includes(true));

/** A formula as it is, anything else as for a write. */
const sent = (content: CellValue, value: CellValue): CellValue =>
  isFormulaText(content) && content !== value ? content : asTyped(content);

const givenFormats = (column: Excel.Range, changed: Changed, at: number): (string | null)[][] =>
  changed.map((cells, row) => [
    cells[at] === true ? String(column.numberFormat[row]?.[0] ?? 'General') : null,
  ]);

const giftOf = (standing: StandingCells, changed: Changed): Gift => {
  const { range, columns } = standing;
  const contents: readonly (readonly CellValue[])[] = range.formulas;
  const values: readonly (readonly CellValue[])[] = range.values;
  return {
    standing,
    changed,
    contents: contents.map((cells, row) =>
      cells.map((cell, at) => (changed[row]?.[at] === true ? sent(cell, values[row]?.[at] ?? null) : null)),
    ),
    formats: columns.map((column, at) => column && givenFormats(column, changed, at)),
  };
};

/** Null leaves a cell as it is; the types know of none. */
const setCellFormats = (column: Excel.Range, formats: (string | null)[][]): void => {
  column.numberFormat = formats as string[][];
};

const give = ({ standing: { range, columns }, contents, formats }: Gift): void => {
  // In a cell that we made text, a formula or a number would become text.
  columns.forEach((column, at) => {
    const plain = formats[at]?.map(([format]) => [format === null ? null : 'General']);
    if (column && plain) setCellFormats(column, plain);
  });
  range.formulas = contents.map((cells) => [...cells]);
  columns.forEach((column, at) => {
    const each = formats[at];
    if (column && each) setCellFormats(column, each);
  });
};

/** The cells that somebody changed, column by column, with what stood in them. */
const keptIn = ({ standing: { range, rows, guard }, changed }: Gift, area: Area): readonly Kept[] => {
  const contents: readonly (readonly CellValue[])[] = range.formulas;
  return guard.over.flatMap((_, column) =>
    contents.flatMap((cells, row) => {
      if (changed[row]?.[column] !== true) return [];
      const place = { row: area.row + rows.start + row, column: area.column + column };
      return [
        { address: addressOf({ ...area, ...place, rows: 1, columns: 1 }), content: cells[column] ?? null },
      ];
    }),
  );
};

/** Where it had to wait, somebody may have typed once more into a cell that did not hold their word any longer: the last word stays. */
const retypedOf = (gifts: readonly Gift[]): readonly Gift[] =>
  gifts
    .map(({ standing, changed }) => {
      const again = changedIn(standing, isRetyped);
      const both = again.map((cells, row) => cells.map((one, at) => one && changed[row]?.[at] === true));
      return giftOf(standing, both);
    })
    .filter(hasAny);

const giveAll = async (context: Excel.RequestContext, gifts: readonly Gift[]): Promise<void> => {
  let isFirst = true;
  const tries = await untilTaken(() => {
    context.application.suspendApiCalculationUntilNextSync();
    for (const gift of gifts) {
      if (!isFirst) askAgain(gift.standing);
      give(gift);
    }
    isFirst = false;
    return context.sync();
  });
  if (tries === 1) return;
  const retyped = retypedOf(gifts);
  if (retyped.length > 0) await giveAll(context, retyped);
};

/**
 * Gives each cell that somebody changed right before it was set back what stood in it, with the number format where we set one;
 * where Excel is busy for a moment or a cell is being edited, a little later. The fault that names the first of them; null where
 * nobody changed any. Ranges about which nothing was answered were not written to. Throws a fault that tells what stood in the
 * cells where Excel does not take it.
 */
export const giveBack = async (
  context: Excel.RequestContext,
  area: Area,
  standings: readonly StandingCells[],
): Promise<HostFault | null> => {
  const gifts = standings
    .filter(isAnswered)
    .map((standing) => giftOf(standing, changedIn(standing, isTouched)))
    .filter(hasAny);
  const kept = gifts.flatMap((gift) => keptIn(gift, area));
  const [first] = kept;
  if (first === undefined) return null;
  try {
    await giveAll(context, gifts);
  } catch (thrown) {
    throw notGivenBack(kept, thrown);
  }
  return new HostFault('touched', first.address);
};
