/** A workbook file behind the port: the file as it was opened, and the edits that a new file will hold. */
import { inHostFaults, type WorkbookFile } from '../../../ooxml';
import {
  extentOf,
  faultOf,
  firstList,
  HostFault,
  intersection,
  pointedAt,
  usedWithin,
  type Area,
  type EditKind,
  type Found,
  type SheetEdit,
  type Spreadsheet,
} from '../../../sheet';
import { openedFile, type OpenedFile, type PlacedTable } from './opened-file';

/** Cells that were written, and the number format of each column, null for none. */
export type WrittenArea = Pick<Extract<SheetEdit, { readonly kind: 'cells' }>, 'area' | 'formats'>;

export interface XlsxSpreadsheet extends Spreadsheet {
  /** The names of the worksheets, in the order of their tabs. */
  readonly sheetNames: readonly string[];
  /**
   * The register on a sheet, whatever was selected when the file was saved: its longest table, else its first list, else all
   * that is filled.
   * Where no sheet is named: on the one in front, else on the first that shows and holds anything. Null where nothing is
   * filled. Rejects with a HostFault "gone" where there is no worksheet of that name.
   */
  register(sheetName: string | null): Promise<Found | null>;
  /** The areas of a sheet that edits wrote cells to, in the order of writing, with the number format of each of their columns. */
  readonly writtenAreas: (sheet: string) => readonly WrittenArea[];
  /** The file with all edits written into it, piece by piece. */
  readonly pieces: () => AsyncIterable<Uint8Array>;
}

const CAN: ReadonlySet<EditKind> = new Set<EditKind>(['table-columns', 'cells', 'colours', 'remember']);

/** A table without a header row tells nobody what its columns are. */
const readable = (tables: readonly PlacedTable[]): readonly PlacedTable[] =>
  tables.filter(({ headerRow }) => headerRow);

const worksheets = ({ file }: OpenedFile) => file.sheets.filter(({ kind }) => kind === 'worksheet');

const selectionIn = async (opened: OpenedFile): Promise<Found | null> => {
  const front = opened.file.sheets[opened.file.activeSheet];
  if (front === undefined || front.kind !== 'worksheet') return null;
  const selection: Area = { sheet: front.id, ...(await opened.frame(front.id)).selection };
  const tables = readable(await opened.tables(front.id));
  return pointedAt({
    selection,
    sheetName: front.name,
    cells: await opened.filled(front.id),
    table: tables.find(({ area }) => intersection(area, selection) !== null) ?? null,
  });
};

const registerOn = async (opened: OpenedFile, id: string): Promise<Found | null> => {
  const { name } = opened.entry(id);
  const tables = [...readable(await opened.tables(id))];
  const [table] = tables.sort((one, other) => other.area.rows - one.area.rows);
  const cells = await opened.filled(id);
  if (table !== undefined) return pointedAt({ selection: table.area, sheetName: name, cells, table });
  const area =
    firstList(cells, id) ?? usedWithin(cells, { sheet: id, row: 0, column: 0, ...extentOf(cells) });
  return area && { area, sheetName: name, table: null, totalsRow: false };
};

const firstRegister = async (opened: OpenedFile): Promise<Found | null> => {
  const front = opened.file.sheets[opened.file.activeSheet];
  const visible = worksheets(opened).filter(({ state }) => state === 'visible');
  const inOrder = visible.filter((one) => one === front).concat(visible.filter((one) => one !== front));
  for (const { id } of inOrder) {
    const found = await registerOn(opened, id);
    if (found !== null) return found;
  }
  return null;
};

const namedRegister = (opened: OpenedFile, name: string): Promise<Found | null> => {
  const wanted = name.trim().toLowerCase();
  const sheet = worksheets(opened).find((one) => one.name.trim().toLowerCase() === wanted);
  if (sheet === undefined) throw new HostFault('gone', `sheet ${name}`);
  return registerOn(opened, sheet.id);
};

const cellsIn = (edits: readonly SheetEdit[]): number =>
  edits.reduce((sum, edit) => sum + (edit.kind === 'cells' ? edit.area.rows * edit.area.columns : 0), 0);

/** The port over an opened file. The file itself is never changed: `pieces` is the new one. */
export const xlsxSpreadsheet = (file: WorkbookFile): XlsxSpreadsheet => {
  const opened = openedFile(file);
  const written: WrittenArea[] = [];
  return {
    can: CAN,
    sheetNames: worksheets(opened).map(({ name }) => name),
    register: (name) =>
      inHostFaults(async () => (name === null ? firstRegister(opened) : namedRegister(opened, name))),
    selection: () => inHostFaults(() => selectionIn(opened)),
    extent: (sheet) => inHostFaults(async () => extentOf(await opened.filled(sheet))),
    read: (area, watch) => inHostFaults(() => opened.read(area, watch)),
    uncalculated: (area) => inHostFaults(() => opened.uncalculated(area)),
    contents: (area) => inHostFaults(() => opened.typed(area)),
    formats: (area) => inHostFaults(() => opened.formats(area)),
    colours: (owner) => inHostFaults(() => opened.colours(owner)),
    obstacle: (areas) => faultOf(() => inHostFaults(() => opened.checkAreas(areas))),
    apply: (edits, watch) =>
      inHostFaults(async () => {
        await opened.take(edits);
        written.push(...edits.filter((edit) => edit.kind === 'cells'));
        const total = cellsIn(edits);
        if (total > 0) watch?.(total, total);
      }),
    asOneStep: (work) => work(),
    recall: (key) => inHostFaults(() => opened.recall(key)),
    writtenAreas: (sheet) => written.filter(({ area }) => area.sheet === sheet),
    pieces: opened.pieces,
  };
};
