import type { Workbook } from '../../src/hosts/memory/workbook';
import type { Area, Found, SheetEdit, Spreadsheet } from '../../src/sheet';

type Names = ReadonlyMap<string, string>;

const numbered = (ids: readonly string[]): { readonly inFile: Names; readonly inWorkbook: Names } => {
  const pairs = ids.map((id, index): [string, string] => [id, String(index + 1)]);
  return { inFile: new Map(pairs), inWorkbook: new Map(pairs.map(([id, number]) => [number, id])) };
};

/**
 * A spreadsheet over a file made by `xlsxOf`, spoken to by the ids of the workbook that the file was made of: in the file
 * sheets and tables have the numbers 1, 2, ...
 */
export const knownByFile = (spreadsheet: Spreadsheet, workbook: Workbook): Spreadsheet => {
  const sheets = numbered(workbook.sheets.map(({ id }) => id));
  const tables = numbered(workbook.tables.map(({ id }) => id));
  const to = (area: Area): Area => ({ ...area, sheet: sheets.inFile.get(area.sheet) ?? area.sheet });
  const edit = (one: SheetEdit): SheetEdit => {
    if (one.kind === 'remember' || one.kind === 'new-sheet') return one;
    if ('table' in one) return { ...one, table: tables.inFile.get(one.table) ?? one.table };
    return { ...one, area: to(one.area) };
  };
  const back = (found: Found | null): Found | null =>
    found && {
      ...found,
      area: { ...found.area, sheet: sheets.inWorkbook.get(found.area.sheet) ?? found.area.sheet },
      table: found.table === null ? null : (tables.inWorkbook.get(found.table) ?? found.table),
    };
  return {
    ...spreadsheet,
    selection: async () => back(await spreadsheet.selection()),
    extent: (sheet) => spreadsheet.extent(sheets.inFile.get(sheet) ?? sheet),
    read: (area, watch) => spreadsheet.read(to(area), watch),
    contents: (area) => spreadsheet.contents(to(area)),
    uncalculated: (area) => spreadsheet.uncalculated?.(to(area)) ?? Promise.resolve([]),
    formats: (area) => spreadsheet.formats(to(area)),
    colours: async (owner) => {
      const edit = await spreadsheet.colours(owner);
      if (edit === null) return null;
      const { sheet } = edit.area;
      return { ...edit, area: { ...edit.area, sheet: sheets.inWorkbook.get(sheet) ?? sheet } };
    },
    obstacle: (areas) => spreadsheet.obstacle(areas.map(to)),
    apply: (edits, watch) => spreadsheet.apply(edits.map(edit), watch),
  };
};
