import { HostFault, type SheetEdit } from '../../sheet';
import { cellsFilling } from './cells-filling';
import { excelCode } from './faults';
import { fillRange } from './fill-range';
import { PLACE } from './kept-range';
import { rangeOf } from './range-of';

type NewSheetEdit = Extract<SheetEdit, { readonly kind: 'new-sheet' }>;

/** The longest name that Excel takes. */
const LONGEST_NAME = 31;

/** Sheets that only hold a chart are not listed, yet their names are taken. */
const MOST_UNLISTED = 20;

/** The name, or with the first number behind it that none of the others has, letter case aside. */
export const freeName = (name: string, taken: readonly string[]): string => {
  const lower = new Set(taken.map((each) => each.toLowerCase()));
  let free = name.slice(0, LONGEST_NAME);
  for (let number = 2; lower.has(free.toLowerCase()); number += 1) {
    const end = ` (${number})`;
    free = name.slice(0, LONGEST_NAME - end.length) + end;
  }
  return free;
};

/** Null where a sheet has the name already. */
const tryName = async (context: Excel.RequestContext, name: string): Promise<Excel.Worksheet | null> => {
  const sheet = context.workbook.worksheets.add(name);
  sheet.load('id');
  try {
    await context.sync();
    return sheet;
  } catch (thrown) {
    if (excelCode(thrown) !== 'ItemAlreadyExists') throw thrown;
    return null;
  }
};

/** Behind the others and not shown: what the user looks at stays as it is. */
const addSheet = async (context: Excel.RequestContext, name: string): Promise<Excel.Worksheet> => {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const taken = worksheets.items.map((sheet) => sheet.name);
  for (let unlisted = 0; unlisted <= MOST_UNLISTED; unlisted += 1) {
    const free = freeName(name, taken);
    const sheet = await tryName(context, free);
    if (sheet !== null) return sheet;
    taken.push(free);
  }
  throw new HostFault('unknown', 'ItemAlreadyExists');
};

/** Adds a sheet and fills it from its first cell, in pieces that stay below Excel's limits. */
export const excelNewSheet = async (
  context: Excel.RequestContext,
  { name, columns }: NewSheetEdit,
): Promise<void> => {
  const sheet = await addSheet(context, name);
  const rows = Math.max(0, ...columns.map((cells) => cells.length));
  if (rows === 0) return;
  const area = { sheet: sheet.id, row: 0, column: 0, rows, columns: columns.length };
  const range = rangeOf(context, area);
  range.load(PLACE);
  await context.sync();
  await fillRange(context, { area, range }, cellsFilling({ columns, formats: columns.map(() => null) }));
};
