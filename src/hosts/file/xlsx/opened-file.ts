/** What a workbook file holds, read once, with the edits that are to be written into it laid over. */
import {
  ownColours,
  patchWorkbook,
  preparePatch,
  type PatchedFile,
  type SheetEntry,
  type SheetFrame,
  type StoredFormula,
  type StyleBook,
  type TableEntry,
  type WorkbookFile,
} from '../../../ooxml';
import {
  HostFault,
  type Area,
  type CellValue,
  type ColoursEdit,
  type FilledCells,
  type SheetEdit,
  type Watch,
} from '../../../sheet';
import { loadSheet, type LoadedSheet } from './loaded-sheet';
import { writtenCells, type WrittenCells } from './written-cells';

type Columns = readonly (readonly CellValue[])[];

/** A table on its sheet, with the columns that it is to get. */
export type PlacedTable = Omit<TableEntry, 'area'> & { readonly area: Area };

export interface OpenedFile {
  readonly file: WorkbookFile;
  readonly entry: (sheet: string) => SheetEntry;
  readonly frame: (sheet: string) => Promise<SheetFrame>;
  readonly filled: (sheet: string) => Promise<FilledCells>;
  readonly tables: (sheet: string) => Promise<readonly PlacedTable[]>;
  readonly read: (area: Area, watch?: Watch) => Promise<Columns>;
  /** As the file has them: a cell that an edit wrote over still counts. */
  readonly uncalculated: (area: Area) => Promise<readonly (readonly number[])[]>;
  readonly typed: (area: Area) => Promise<Columns>;
  /** As the file has them: formats of edits are not laid over. */
  readonly formats: (area: Area) => Promise<readonly (readonly string[])[]>;
  readonly recall: (key: string) => Promise<string | null>;
  readonly colours: (owner: string) => Promise<ColoursEdit | null>;
  /** Throws where the file could not take other values in these areas. */
  readonly checkAreas: (areas: readonly Area[]) => Promise<void>;
  /** Takes the edits, all or, where the file refuses one, none. */
  readonly take: (edits: readonly SheetEdit[]) => Promise<void>;
  readonly pieces: () => AsyncIterable<Uint8Array>;
}

/** Cells of one column within an area; rows that it lacks are blank. The column itself where it is asked for whole. */
const slice = (cells: readonly CellValue[], { row, rows }: Area): readonly CellValue[] => {
  if (row === 0 && rows === cells.length) return cells;
  const wanted = cells.slice(row, row + rows);
  while (wanted.length < rows) wanted.push(null);
  return wanted;
};

const blanks = (rows: number): CellValue[] => new Array<CellValue>(rows).fill(null);

/** Columns beyond the last of a sheet are blank, however many: one will do for all of them. */
const slices = (columns: Columns, area: Area): Columns => {
  let blank: readonly CellValue[] | undefined;
  return Array.from({ length: area.columns }, (_, index) => {
    const cells = columns[area.column + index];
    return cells === undefined ? (blank ??= blanks(area.rows)) : slice(cells, area);
  });
};

const formulaText = (value: CellValue, formula: StoredFormula | null): CellValue =>
  formula === null || formula.kind === 'data-table' ? value : `=${formula.text}`;

/** The cells of an area as they were typed. Read anew each time: it is asked of few cells, and formulas are long. */
const typedCells = async (file: WorkbookFile, area: Area): Promise<Columns> => {
  const { row, rows, column, columns } = area;
  const cells = new Map<number, CellValue[]>();
  const cell = (at: number, across: number, value: CellValue, formula: StoredFormula | null): void => {
    if (at < row || at >= row + rows) return;
    const onto = cells.get(across) ?? blanks(rows);
    if (!cells.has(across)) cells.set(across, onto);
    onto[at - row] = formulaText(value, formula);
  };
  await file.scan(
    area.sheet,
    {
      // eslint-disable-next-line max-params -- called for every cell of a sheet: an object each would cost more than the work
      cell: (at, across, value, _style, formula) => cell(at, across, value, formula),
    },
    { columns: { first: column, last: column + columns - 1 } },
  );
  const blank = cells.size < columns ? blanks(rows) : [];
  return Array.from({ length: columns }, (_, across) => cells.get(column + across) ?? blank);
};

/** Formulas without a result, column by column, counted from the first row of the area. */
const uncalculatedIn = ({ uncalculated }: LoadedSheet, { row, rows, column, columns }: Area) =>
  Array.from({ length: columns }, (_, across) =>
    (uncalculated.get(column + across) ?? [])
      .filter((at) => at >= row && at < row + rows)
      .map((at) => at - row),
  );

const formatsIn = (book: StyleBook, { styleOf }: LoadedSheet, { row, rows, column, columns }: Area) =>
  Array.from({ length: columns }, (_, across) =>
    Array.from(
      { length: rows },
      (_each, down) => book.look(styleOf(row + down, column + across)).numberFormat,
    ),
  );

const once = <Answer>(ask: (sheet: string) => Promise<Answer>): ((sheet: string) => Promise<Answer>) => {
  const answers = new Map<string, Promise<Answer>>();
  return (sheet) => {
    const answer = answers.get(sheet) ?? ask(sheet);
    answers.set(sheet, answer);
    return answer;
  };
};

/** Lays the cells of an edit over those of the file. */
const layOver = async (
  opened: Pick<OpenedFile, 'tables' | 'file'>,
  written: WrittenCells,
  edit: SheetEdit,
) => {
  if (edit.kind === 'cells') written.add(edit.area, edit.columns);
  if (edit.kind !== 'table-columns') return null;
  for (const { id } of opened.file.sheets.filter(({ kind }) => kind === 'worksheet')) {
    const table = (await opened.tables(id)).find((one) => one.id === edit.table);
    if (table === undefined) continue;
    const { area } = table;
    const columns = edit.headers.length;
    written.add(
      { ...area, column: area.column + area.columns, columns, rows: 1 },
      edit.headers.map((header) => [header]),
    );
    return { table: table.id, columns };
  }
  return null;
};

/** What stands in the areas, as edits: a table's header may be written again as long as it says the same. */
const sameAgain = (read: OpenedFile['read'], areas: readonly Area[]): Promise<readonly SheetEdit[]> =>
  Promise.all(
    areas.map(async (area): Promise<SheetEdit> => {
      const columns = await read(area);
      return { kind: 'cells', area, columns, formats: columns.map(() => null) };
    }),
  );

/** A colours edit that sets nothing leaves no rules. */
const standing = (edit: ColoursEdit): ColoursEdit | null =>
  edit.rules.length === 0 || edit.area.rows * edit.area.columns === 0 ? null : edit;

const coloursAfter = async (
  file: WorkbookFile,
  edits: readonly SheetEdit[],
  owner: string,
): Promise<ColoursEdit | null> => {
  const set = edits.filter((edit) => edit.kind === 'colours' && edit.owner === owner).at(-1);
  if (set?.kind === 'colours') return standing(set);
  const own = await ownColours(file, owner);
  if (own === null) return null;
  const rules = own.rules.map(({ text, fill, font }) => ({ text, fill, font }));
  return { kind: 'colours', owner, area: { sheet: own.sheet, ...own.area }, rules };
};

export const openedFile = (file: WorkbookFile): OpenedFile => {
  const written = writtenCells();
  const edits: SheetEdit[] = [];
  /** How many columns each table was given. */
  const grown = new Map<string, number>();
  const entry = (id: string): SheetEntry => {
    const sheet = file.sheets.find((one) => one.id === id && one.kind === 'worksheet');
    if (sheet === undefined) throw new HostFault('gone', `sheet ${id}`);
    return sheet;
  };
  let watched: Watch | undefined;
  let patched: PatchedFile | undefined;
  const loaded = once((sheet): Promise<LoadedSheet> =>
    loadSheet(file, sheet, (done, total) => watched?.(done, total)),
  );
  const frame = once((sheet) => file.frame(sheet));
  const tables = async (sheet: string): Promise<readonly PlacedTable[]> =>
    (await frame(sheet)).tables.map((table) => ({
      ...table,
      area: { sheet, ...table.area, columns: table.area.columns + (grown.get(table.id) ?? 0) },
    }));
  const read = async (area: Area, watch?: Watch): Promise<Columns> => {
    const total = area.rows * area.columns;
    watched = (share, whole) => watch?.(Math.floor((share / whole) * total), total);
    const { columns } = await loaded(entry(area.sheet).id);
    watched = undefined;
    watch?.(total, total);
    return written.over(area, slices(columns, area));
  };
  return {
    file,
    entry,
    frame,
    tables,
    filled: async (sheet) => written.filled(sheet, (await loaded(entry(sheet).id)).filled),
    read,
    uncalculated: async (area) => uncalculatedIn(await loaded(entry(area.sheet).id), area),
    typed: async (area) =>
      written.over(area, await typedCells(file, { ...area, sheet: entry(area.sheet).id })),
    formats: async (area) => formatsIn(await file.styles(), await loaded(entry(area.sheet).id), area),
    recall: async (key) => {
      const kept = edits.filter((edit) => edit.kind === 'remember' && edit.key === key).at(-1);
      return kept?.kind === 'remember' ? kept.text : file.recall(key);
    },
    colours: (owner) => coloursAfter(file, edits, owner),
    checkAreas: async (areas) =>
      void (await preparePatch(file, [...edits, ...(await sameAgain(read, areas))])),
    take: async (more) => {
      patched = await preparePatch(file, [...edits, ...more]);
      for (const edit of more) {
        const growth = await layOver({ tables, file }, written, edit);
        if (growth !== null) grown.set(growth.table, (grown.get(growth.table) ?? 0) + growth.columns);
      }
      edits.push(...more);
    },
    pieces: () => patched?.() ?? patchWorkbook(file, []),
  };
};
