import {
  HostFault,
  type Area,
  type CellValue,
  type EditKind,
  type SheetEdit,
  type Spreadsheet,
} from '../../../sheet';
import { csvText, type AddedColumn } from './csv-text';
import type { CsvFile } from './csv-file';
import { decimalSign } from './decimal-sign';

/** A file of separated text as a spreadsheet of one sheet, and the text that it becomes. */
export interface CsvSpreadsheet extends Spreadsheet {
  /** The decimal sign of the file's numbers, as far as they tell. */
  readonly decimal: '.' | ',';
  /** True where the new text is in another encoding than the file: it is always UTF-8. */
  readonly recoded: boolean;
  /** The file with the columns that were added, in pieces to be written one after the other. */
  readonly pieces: () => Iterable<string>;
}

const SHEET = 'file';
const CAN: ReadonlySet<EditKind> = new Set(['cells']);

const generalFormats = ({ rows, columns }: Area): readonly (readonly string[])[] =>
  Array.from({ length: columns }, () => new Array<string>(rows).fill('General'));

const blanks = (rows: number): CellValue[] => new Array<CellValue>(rows).fill(null);

/** Cells of a column from a row on; rows that it lacks are blank. */
const slice = (cells: readonly CellValue[], area: Area): readonly CellValue[] => {
  if (area.row === 0 && area.rows === cells.length) return cells;
  const wanted = cells.slice(area.row, area.row + area.rows);
  return wanted.length === area.rows ? wanted : [...wanted, ...blanks(area.rows - wanted.length)];
};

/** A file takes new columns only, and no rows beyond its last. */
const refusalOf = ({ columns, rows }: CsvFile['records'], area: Area): HostFault | null => {
  if (area.column < columns.length) return new HostFault('unsupported', 'a file takes new columns only');
  if (area.row + area.rows > rows) return new HostFault('gone', `the file ends at row ${rows}`);
  return null;
};

const firstRefusal = (records: CsvFile['records'], areas: readonly Area[]): HostFault | null =>
  areas.map((area) => refusalOf(records, area)).find((refused) => refused !== null) ?? null;

/**
 * The port on a file of separated text: it holds one block from its first cell on, and takes new columns to the right
 * of what stands there. It changes nothing that the file holds, and no file on the disk: `pieces` is the new text.
 */
export const csvSpreadsheet = (csv: CsvFile, sheetName: string): CsvSpreadsheet => {
  const { columns, rows } = csv.records;
  const decimal = decimalSign(csv);
  const added: (AddedColumn & { readonly cells: CellValue[] })[] = [];
  let firstRow = rows;

  const write = ({ area, columns: values, formats }: Extract<SheetEdit, { kind: 'cells' }>): void => {
    const refused = refusalOf(csv.records, area);
    if (refused !== null) throw refused;
    firstRow = Math.min(firstRow, area.row);
    values.forEach((cells, index) => {
      const column = area.column - columns.length + index;
      while (added.length <= column) added.push({ cells: blanks(rows), format: null });
      const target = added[column];
      if (target === undefined) return;
      cells.forEach((cell, row) => {
        target.cells[area.row + row] = cell;
      });
      added[column] = { ...target, format: formats[index] ?? target.format };
    });
  };

  const perform = (edit: SheetEdit): void => {
    if (edit.kind !== 'cells') throw new HostFault('unsupported', edit.kind);
    write(edit);
  };

  const cellsIn = (area: Area): Promise<readonly (readonly CellValue[])[]> =>
    Promise.resolve(
      Array.from({ length: area.columns }, (_, index) => {
        const column = area.column + index;
        return slice(columns[column] ?? added[column - columns.length]?.cells ?? [], area);
      }),
    );

  return {
    can: CAN,
    decimal,
    recoded: csv.encoding !== 'utf-8',
    selection: () =>
      Promise.resolve(
        rows === 0
          ? null
          : {
              area: { sheet: SHEET, row: 0, column: 0, rows, columns: columns.length },
              sheetName,
              table: null,
              totalsRow: false,
            },
      ),
    extent: () => Promise.resolve({ rows, columns: columns.length + added.length }),
    read: cellsIn,
    contents: cellsIn,
    formats: (area) => Promise.resolve(generalFormats(area)),
    colours: () => Promise.resolve(null),
    obstacle: (areas) => Promise.resolve(firstRefusal(csv.records, areas)),
    // eslint-disable-next-line @typescript-eslint/require-await -- the port's rule is a rejected promise, not a throw
    apply: async (edits) => edits.forEach(perform),
    asOneStep: (work) => work(),
    recall: () => Promise.resolve(null),
    pieces: () => csvText(csv, { firstRow, columns: added, decimal }),
  };
};
