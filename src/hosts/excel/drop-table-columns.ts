import {
  addressOf,
  HostFault,
  sameValue,
  type Area,
  type CellValue,
  type Over,
  type SheetEdit,
} from '../../sheet';
import { askDropped, heldIn, isAnswered, putBackDropped, type Dropped } from './dropped-columns';
import { acrossChange, askPlace, placeOf, type KeptRange } from './kept-range';
import { notGivenBack, type Kept } from './not-given-back';
import { cellBytes, TARGET_BYTES } from './payload';
import { readColumns } from './read';

type DropEdit = Extract<SheetEdit, { readonly kind: 'drop-table-columns' }>;

/** The last columns of a table that bear one of the headers, in the order in which they stand. */
interface Going {
  readonly table: Excel.Table;
  readonly names: readonly string[];
  /** What is below the headers. */
  readonly area: Area;
  /** What each column is expected to hold; null where nothing is expected. */
  readonly over: Over | null;
}

/** As many of the last names as are one of the headers; never the first. */
const lastOf = (names: readonly string[], headers: readonly string[]): readonly string[] => {
  const ours = new Set(headers.map((header) => header.toLowerCase()));
  let first = names.length;
  while (first > 1 && ours.has((names[first - 1] ?? '').toLowerCase())) first -= 1;
  return names.slice(first);
};

const inOrder = ({ headers, over }: DropEdit, names: readonly string[]): Over | null => {
  if (over === undefined) return null;
  const lower = headers.map((header) => header.toLowerCase());
  return names.map((name) => over[lower.indexOf(name.toLowerCase())] ?? null);
};

const goingOf = async (context: Excel.RequestContext, edit: DropEdit): Promise<Going> => {
  const table = context.workbook.tables.getItem(edit.table);
  const { worksheet } = table;
  worksheet.load('id');
  const { columns } = table;
  columns.load('items/name');
  const body = askPlace(table.getDataBodyRange());
  await context.sync();
  const all = columns.items.map(({ name }) => name);
  const names = lastOf(all, edit.headers);
  const whole = placeOf(worksheet.id, body);
  const area = { ...whole, column: whole.column + all.length - names.length, columns: names.length };
  return { table, names, area, over: inOrder(edit, names) };
};

/** The cells that hold something else than was expected. */
const touchedIn = (area: Area, over: Over, there: readonly (readonly CellValue[])[]): readonly Kept[] =>
  there.flatMap((cells, column) =>
    cells.flatMap((content, row) => {
      if (sameValue(over[column]?.[row] ?? null, content)) return [];
      const place = { row: area.row + row, column: area.column + column, rows: 1, columns: 1 };
      return [{ address: addressOf({ ...area, ...place }), content }];
    }),
  );

/** Whether what is expected of columns fits one answer, asked for as formulas, values and number formats. */
const fitsAnswer = ({ over, area }: Going): boolean => {
  const expected = over?.flatMap((cells) => cells ?? []) ?? [];
  const bytes = expected.reduce<number>((sum, cell) => sum + 2 * cellBytes(cell ?? undefined), 0);
  return bytes + 10 * 3 * area.rows * area.columns <= TARGET_BYTES;
};

/** Reads what the columns hold, in pieces, and throws where it is not what was expected. */
const refuseTouched = async (context: Excel.RequestContext, { area, over }: Going): Promise<void> => {
  if (over === null) return;
  const [first] = touchedIn(area, over, await readColumns(context, area, 'formulas'));
  if (first !== undefined) throw new HostFault('touched', first.address);
};

/** Throws where columns that were dropped held something else than was expected; they stand there again, or else the fault tells what they held. */
const putBackTouched = async (
  context: Excel.RequestContext,
  { table, area, over }: Going,
  dropped: readonly Dropped[],
): Promise<void> => {
  const touched = over === null ? [] : touchedIn(area, over, dropped.map(heldIn));
  const [first] = touched;
  if (first === undefined) return;
  try {
    await putBackDropped(context, table, dropped);
  } catch (thrown) {
    throw notGivenBack(touched, thrown);
  }
  throw new HostFault('touched', first.address);
};

/** Each column goes by its name: where somebody puts another one in meanwhile, that one stays. */
const drop = async (
  context: Excel.RequestContext,
  going: Going,
  kept: readonly KeptRange[],
): Promise<void> => {
  const { table, names } = going;
  const isAsked = going.over !== null && fitsAnswer(going);
  const dropped = isAsked ? names.map((name) => askDropped(table, name)) : [];
  try {
    await acrossChange(context, kept, () => {
      for (const name of [...names].reverse()) table.columns.getItem(name).delete();
    });
  } catch (thrown) {
    if (dropped.length > 0 && dropped.every(isAnswered)) await putBackTouched(context, going, dropped);
    throw thrown;
  }
  if (dropped.length > 0) await putBackTouched(context, going, dropped);
};

/**
 * Takes columns that bear these headers away from the right end. What Excel moved aside for them it moves back. Where they
 * hold anything else than is expected the fault names the first cell that does and they stay: looked at before, and once
 * more in the very request that takes them away, after which they are put back. What does not fit the answer to one
 * request is only looked at before.
 */
export const dropTableColumns = async (
  context: Excel.RequestContext,
  edit: DropEdit,
  kept: readonly KeptRange[],
): Promise<void> => {
  const going = await goingOf(context, edit);
  if (going.names.length === 0) return;
  await refuseTouched(context, going);
  await drop(context, going, kept);
};
