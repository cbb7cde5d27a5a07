/** Columns of a table that are taken away while somebody types into them: what they held, and the way back. */
import { addressOf, HostFault, type CellValue, type PutBackEdit, type Typed } from '../../sheet';
import { fillRange } from './fill-range';
import { isFormulaText } from './formula-text';
import { askPlace, placeOf } from './kept-range';
import { putBackFillings } from './put-back-fillings';
import { untilTaken } from './until-taken';

export interface Dropped {
  readonly name: string;
  /** What is below its header. */
  readonly body: Excel.Range;
}

/** Asks for what a column holds; answered with the next request, which may take it away. */
export const askDropped = (table: Excel.Table, name: string): Dropped => {
  const body = table.columns.getItem(name).getDataBodyRange();
  body.load('formulas,values,numberFormat');
  return { name, body };
};

/** Whether Excel answered what a column held, also where it refused what came behind. */
export const isAnswered = ({ body }: Dropped): boolean => body.toJSON().numberFormat !== undefined;

const firsts = <Cell>(rows: readonly (readonly Cell[])[]): readonly (Cell | undefined)[] =>
  rows.map(([cell]) => cell);

/** What a column held, formulas as their texts. */
export const heldIn = ({ body }: Dropped): readonly CellValue[] =>
  firsts<CellValue>(body.formulas).map((cell) => cell ?? null);

const typedIn = (dropped: Dropped): readonly Typed[] => {
  const values = firsts<CellValue>(dropped.body.values);
  return heldIn(dropped).map((formula, row) => {
    const value = values[row] ?? null;
    return isFormulaText(formula) && formula !== value ? { formula, value } : value;
  });
};

const formatsOf = ({ body }: Dropped): readonly string[] =>
  firsts<unknown>(body.numberFormat).map((format) => (typeof format === 'string' ? format : 'General'));

const addMissing = async (
  context: Excel.RequestContext,
  { columns }: Excel.Table,
  names: readonly string[],
): Promise<void> => {
  columns.load('items/name');
  await context.sync();
  const there = new Set(columns.items.map(({ name }) => name));
  for (const name of names) if (!there.has(name)) columns.add(undefined, undefined, name);
  await context.sync();
};

const fillAgain = async (
  context: Excel.RequestContext,
  table: Excel.Table,
  { name, columns, formats }: Pick<PutBackEdit, 'columns' | 'formats'> & Pick<Dropped, 'name'>,
): Promise<void> => {
  const range = askPlace(table.columns.getItem(name).getDataBodyRange());
  const { worksheet } = table;
  worksheet.load('id');
  await context.sync();
  const area = placeOf(worksheet.id, range);
  if (columns[0]?.length !== area.rows) throw new HostFault('gone', addressOf(area));
  const fillings = putBackFillings({ kind: 'put-back', area, columns, formats });
  for (const filling of fillings) await fillRange(context, { range, area }, filling);
};

/** Puts columns back at the right end of their table, with what they held; those that are still there are left in their place. */
export const putBackDropped = async (
  context: Excel.RequestContext,
  table: Excel.Table,
  dropped: readonly Dropped[],
): Promise<void> => {
  const held = dropped.map((one) => ({
    name: one.name,
    columns: [typedIn(one)],
    formats: [formatsOf(one)],
  }));
  await untilTaken(async () => {
    await addMissing(
      context,
      table,
      held.map(({ name }) => name),
    );
    for (const one of held) await fillAgain(context, table, one);
  });
};
