/** Where cells could not be put back: what they held, as a sheet of its own, and where they are. */
import type { CellValue } from '../../tiering';
import { addressOf } from '../address';
import type { SheetEdit, Typed } from '../edits';
import type { Spreadsheet } from '../spreadsheet';
import type { Before } from './before';

/** As somebody reads it: a formula as its text, which the new sheet keeps as a text. */
const readable = (cell: Typed): CellValue =>
  typeof cell === 'object' && cell !== null ? cell.formula : cell;

/** The cells that a run was writing when it could not be put back, as "F1:H641". */
export const rangeOf = ({ sheet, headerRow, columns, keys }: Before): string => {
  const places = columns.map(({ column }) => column);
  const first = Math.min(...places);
  const last = Math.max(...places);
  return addressOf({
    sheet,
    row: headerRow,
    column: first,
    rows: keys.cells.length,
    columns: last - first + 1,
  });
};

/** What the columns held, in their order on the sheet, beside the cells that tell the clients apart, as a new sheet of that name. */
export const copyEdit = ({ keys, columns }: Before, name: string): SheetEdit => ({
  kind: 'new-sheet',
  name,
  columns: [
    keys.cells,
    ...[...columns]
      .sort((one, other) => one.column - other.column)
      .map(({ header, cells }) => [header, ...cells.slice(1).map(readable)]),
  ],
});

/** Keeps what the columns held on a sheet of its own. Throws the host's faults. */
export const keepCopy = (spreadsheet: Spreadsheet, before: Before, name: string): Promise<void> =>
  spreadsheet.apply([copyEdit(before, name)]);
