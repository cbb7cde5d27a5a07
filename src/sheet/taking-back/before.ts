/** What stands where a run is about to write, read so that it can be put back. Plain data: it can be kept in the workbook. */
import type { CellValue } from '../../tiering';
import type { Area } from '../area';
import type { ColoursEdit, Typed } from '../edits';
import type { PlannedColumn } from '../own-columns';
import type { TieredRegister } from '../record';
import { paused } from '../paused';
import type { Found, Spreadsheet, Watch } from '../spreadsheet';
import { typedCells } from '../typed-cells';
import { haveTwins, printOfRows, rowsByKey, type Twins } from './twins';

/** One column that a run writes, from the header row down. */
export interface ColumnBefore {
  /** Its column on the sheet, counted from 0. */
  readonly column: number;
  /** The header that the run gives it. */
  readonly header: string;
  /** True where the column is new: it was blank from the header row down. */
  readonly fresh: boolean;
  readonly cells: readonly Typed[];
  /** The number formats below the header: one for all cells or one a cell; null where the run sets none. */
  readonly formats: string | readonly string[] | null;
  /** What the run writes, header and all, as prints (see `printSteps`). */
  readonly prints: string;
}

export interface Before {
  readonly sheet: string;
  readonly table: string | null;
  /** Counted from 0 on the sheet. */
  readonly headerRow: number;
  /** The column that tells the clients apart, to find their rows again: its header and, below, its cells. */
  readonly keys: {
    readonly column: number;
    readonly cells: readonly CellValue[];
    /** Null where each key tells its client apart, or those it does not held the same. */
    readonly twins: Twins | null;
  };
  readonly columns: readonly ColumnBefore[];
  /** Whose colour rules and record the run replaces. */
  readonly owner: string;
  readonly colours: ColoursEdit | null;
  readonly entry: TieredRegister | null;
  /** The fingerprints of what the run writes, by which its record is known from that of a later run. */
  readonly fingerprints: readonly string[];
}

export interface WillWrite {
  readonly found: Found;
  readonly headerRow: number;
  /** The column on the sheet that tells the clients apart. */
  readonly keyColumn: number;
  readonly plan: readonly PlannedColumn[];
  /** Columns on the sheet whose number format the run sets. */
  readonly formatted: ReadonlySet<number>;
  /** The prints of what each of them is given, header and all. */
  readonly prints: ReadonlyMap<number, string>;
  readonly fingerprints: readonly string[];
  readonly owner: string;
  /** What the workbook remembers of the register so far. */
  readonly entry: TieredRegister | null;
  /** Lets a window breathe. */
  readonly pause: () => Promise<void>;
}

const oneOrMany = (formats: readonly string[]): string | readonly string[] => {
  const [first = 'General'] = formats;
  return formats.every((format) => format === first) ? first : formats;
};

/** What the register's own columns hold, row by row. */
const twinsOf = async (
  spreadsheet: Spreadsheet,
  { found, headerRow, plan, pause }: Pick<WillWrite, 'found' | 'headerRow' | 'plan' | 'pause'>,
): Promise<Twins> => {
  const { sheet, row, rows, column, columns } = found.area;
  const own = new Set(plan.map((one) => one.column));
  const foreign = Array.from({ length: columns }, (_, index) => column + index).filter(
    (one) => !own.has(one),
  );
  const below = { sheet, row: headerRow + 1, rows: row + rows - headerRow - 1 };
  return { columns: foreign, print: await printOfRows(spreadsheet, below, { columns: foreign, pause }) };
};

/** Reads what stands where the run will write. Throws the host's faults. */
export const readBefore = async (
  spreadsheet: Spreadsheet,
  { found, headerRow, keyColumn, plan, formatted, prints, fingerprints, owner, entry, pause }: WillWrite,
  watch?: Watch,
): Promise<Before> => {
  const { sheet, row, rows } = found.area;
  const whole = (column: number): Area => ({
    sheet,
    row: headerRow,
    column,
    rows: row + rows - headerRow,
    columns: 1,
  });
  const columns: ColumnBefore[] = [];
  for (const { column, header, fresh } of plan) {
    const area = whole(column);
    const [cells = []] = await typedCells(spreadsheet, area, watch);
    const below: Area = { ...area, row: area.row + 1, rows: area.rows - 1 };
    const [formats = []] = formatted.has(column) ? await spreadsheet.formats(below) : [];
    columns.push({
      column,
      header,
      fresh,
      cells,
      formats: formatted.has(column) ? oneOrMany(formats) : null,
      prints: prints.get(column) ?? '',
    });
  }
  const [keys = []] = await spreadsheet.read(whole(keyColumn), watch);
  const rowsOf = await paused(rowsByKey(keys.slice(1)), pause);
  const twins = (await paused(haveTwins(columns, rowsOf), pause))
    ? await twinsOf(spreadsheet, { found, headerRow, plan, pause })
    : null;
  return {
    sheet,
    table: found.table,
    headerRow,
    keys: { column: keyColumn, cells: keys, twins },
    columns,
    owner,
    colours: spreadsheet.can.has('colours') ? await spreadsheet.colours(owner) : null,
    entry,
    fingerprints,
  };
};
