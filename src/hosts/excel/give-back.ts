import { addressOf, HostFault, type Area, type CellValue } from '../../sheet';
import { asTyped } from './as-typed';
import { isAnswered, isTouched, type StandingCells } from './standing-cells';

/** For each cell of a range whether somebody changed it. */
type Changed = readonly (readonly boolean[])[];

const changedIn = (standing: StandingCells): Changed =>
  standing.range.formulas.map((cells, row) => cells.map((_, column) => isTouched(standing, row, column)));

/** A formula as it is, anything else as for a write. */
const sent = (content: CellValue, value: CellValue): CellValue =>
  typeof content === 'string' && content.startsWith('=') && content !== value ? content : asTyped(content);

const givenFormats = (column: Excel.Range, changed: Changed, at: number): (string | null)[][] =>
  changed.map((cells, row) => [
    cells[at] === true ? String(column.numberFormat[row]?.[0] ?? 'General') : null,
  ]);

/** Null leaves a cell as it is; the types know of none. */
const setCellFormats = (column: Excel.Range, formats: (string | null)[][]): void => {
  column.numberFormat = formats as string[][];
};

const give = ({ range, columns }: StandingCells, changed: Changed): void => {
  const formats = columns.map((column, at) => column && givenFormats(column, changed, at));
  const contents: readonly (readonly CellValue[])[] = range.formulas;
  const values: readonly (readonly CellValue[])[] = range.values;
  const given = contents.map((cells, row) =>
    cells.map((cell, at) => (changed[row]?.[at] === true ? sent(cell, values[row]?.[at] ?? null) : null)),
  );
  // In a cell that we made text, a formula or a number would become text.
  columns.forEach((column, at) => {
    const plain = formats[at]?.map(([format]) => [format === null ? null : 'General']);
    if (column && plain) setCellFormats(column, plain);
  });
  range.formulas = given;
  columns.forEach((column, at) => {
    const each = formats[at];
    if (column && each) setCellFormats(column, each);
  });
};

const firstOf = ({ rows }: StandingCells, changed: Changed, area: Area): Area => {
  const columns = changed[0]?.map((_, column) => column) ?? [];
  const column = columns.find((one) => changed.some((cells) => cells[one])) ?? 0;
  const row = changed.findIndex((cells) => cells[column]);
  return { ...area, row: area.row + rows.start + row, column: area.column + column, rows: 1, columns: 1 };
};

/**
 * Gives each cell that somebody changed right before it was set back what stood in it, with the number format where we set one.
 * The fault that names the first of them; null where nobody changed any. Ranges about which nothing was answered were not
 * written to.
 */
export const giveBack = async (
  context: Excel.RequestContext,
  area: Area,
  standings: readonly StandingCells[],
): Promise<HostFault | null> => {
  const touched = standings
    .filter(isAnswered)
    .map((standing) => ({ standing, changed: changedIn(standing) }))
    .filter(({ changed }) => changed.some((cells) => cells.includes(true)));
  const [first] = touched;
  if (first === undefined) return null;
  context.application.suspendApiCalculationUntilNextSync();
  const fault = new HostFault('touched', addressOf(firstOf(first.standing, first.changed, area)));
  for (const { standing, changed } of touched) give(standing, changed);
  await context.sync();
  return fault;
};
