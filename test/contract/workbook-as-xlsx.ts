/** Workbooks as .xlsx files and back, by a library that is not ours: what our files say is judged by another reader. */
import ExcelJS from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { contentAt, formatAt, isFormula, setContent, setFormat } from '../../src/hosts/memory/cells';
import { addRule, rulesOn } from '../../src/hosts/memory/format-rules';
import { fromSnapshot, takeSnapshot } from '../../src/hosts/memory/snapshot';
import type { Content, FormatRule, Sheet, Table, Workbook } from '../../src/hosts/memory/workbook';
import { addressOf, type Area } from '../../src/sheet';

const ERROR = /^#(N\/A|REF!|NAME\?|DIV\/0!|NULL!|VALUE!|NUM!)$/;

const asCellValue = (content: Content): ExcelJS.CellValue => {
  if (isFormula(content)) {
    const formula = { formula: content.formula.slice(1), date1904: false };
    return content.value === undefined ? formula : { ...formula, result: content.value ?? '' };
  }
  // The type of the library lists the errors it knows one by one.
  if (typeof content === 'string' && ERROR.test(content)) return { error: content } as ExcelJS.CellErrorValue;
  return content;
};

const fillCells = (to: ExcelJS.Worksheet, sheet: Sheet): void => {
  sheet.columns.forEach(({ contents, formats }, column) => {
    contents.forEach((content, row) => {
      if (content !== null) to.getCell(row + 1, column + 1).value = asCellValue(content);
    });
    formats.forEach((format, row) => {
      if (format !== 'General') to.getCell(row + 1, column + 1).numFmt = format;
    });
  });
};

const headerOf = (sheet: Sheet, { area }: Table, index: number): string => {
  const content = contentAt(sheet, area.row, area.column + index);
  return isFormula(content) || content === null ? `Column${index + 1}` : String(content);
};

const addTableTo = (to: ExcelJS.Worksheet, sheet: Sheet, table: Table): void => {
  const { row, column, rows, columns } = table.area;
  const body = Array.from({ length: rows - 1 - (table.totalsRow ? 1 : 0) }, (_, line) =>
    Array.from({ length: columns }, (_each, cell) =>
      asCellValue(contentAt(sheet, row + 1 + line, column + cell)),
    ),
  );
  to.addTable({
    name: table.name,
    ref: addressOf({ ...table.area, rows: 1, columns: 1 }),
    headerRow: true,
    totalsRow: table.totalsRow,
    columns: Array.from({ length: columns }, (_, index) => ({ name: headerOf(sheet, table, index) })),
    rows: body,
  });
};

const addRuleTo = (to: ExcelJS.Worksheet, rule: FormatRule): void => {
  const ref = addressOf(rule.area);
  if (rule.condition.kind === 'carried') {
    const bounds = [{ type: 'min' as const }, { type: 'max' as const }];
    to.addConditionalFormatting({
      ref,
      rules: [{ type: 'dataBar', priority: 1, cfvo: bounds, gradient: true }],
    });
  }
};

/** The other cells of an array hold what they show. */
const fillArray = (to: ExcelJS.Worksheet, sheet: Sheet, area: Area): void => {
  const first = contentAt(sheet, area.row, area.column);
  if (!isFormula(first)) throw new Error('an array formula stands in its first cell');
  const formula = first.formula.slice(1);
  const array = { shareType: 'array', ref: addressOf(area) };
  const value = { ...array, formula, result: first.value ?? '', date1904: false };
  to.getCell(area.row + 1, area.column + 1).value = value;
};

/** The library writes one selected cell; the file may hold an area. */
const withSelections = (bytes: Uint8Array, workbook: Workbook): Uint8Array => {
  const parts = unzipSync(bytes);
  const front = workbook.sheets.findIndex(({ id }) => id === workbook.selection.sheet);
  const name = `xl/worksheets/sheet${front + 1}.xml`;
  const part = parts[name];
  if (part === undefined) throw new Error(`the file has no part ${name}`);
  const cell = addressOf({ ...workbook.selection, rows: 1, columns: 1 });
  const selected = `<sheetViews><sheetView tabSelected="1" workbookViewId="0"><selection activeCell="${cell}" sqref="${addressOf(workbook.selection)}"/></sheetView></sheetViews>`;
  const text = strFromU8(part).replace(/<sheetViews>.*?<\/sheetViews>/s, selected);
  if (!text.includes(selected)) throw new Error('the file has no sheet view');
  return zipSync({ ...parts, [name]: strToU8(text) }, { level: 1 });
};

/** The workbook as the bytes of an .xlsx file; the sheets get the numbers 1, 2, ... */
export const xlsxOf = async (workbook: Workbook): Promise<Uint8Array> => {
  const book = new ExcelJS.Workbook();
  const front = workbook.sheets.findIndex(({ id }) => id === workbook.selection.sheet);
  const view = { x: 0, y: 0, width: 1, height: 1, firstSheet: 0, visibility: 'visible' as const };
  book.views = [{ ...view, activeTab: front }];
  for (const sheet of workbook.sheets) {
    const to = book.addWorksheet(sheet.name, { views: [{ state: 'normal' }] });
    for (const table of workbook.tables.filter(({ area }) => area.sheet === sheet.id))
      addTableTo(to, sheet, table);
    fillCells(to, sheet);
    for (const { area } of sheet.arrays) fillArray(to, sheet, area);
    for (const area of sheet.merged) to.mergeCells(addressOf(area));
    for (const row of sheet.hiddenRows) to.getRow(row + 1).hidden = true;
    for (const rule of rulesOn(workbook, sheet.id)) addRuleTo(to, rule);
    if (sheet.protected) await to.protect('', {});
  }
  return withSelections(new Uint8Array(await book.xlsx.writeBuffer()), workbook);
};

const asContent = ({ value }: ExcelJS.Cell): Content => {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) throw new Error('a date was read where none was written');
  if (typeof value !== 'object') return value;
  if ('error' in value) return value.error;
  if ('formula' in value || 'sharedFormula' in value) {
    const { formula = '', result } = value as { formula?: string; result?: string | number | boolean };
    return { formula: `=${formula}`, value: result ?? null };
  }
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  throw new Error(`a cell of an unknown kind: ${JSON.stringify(value)}`);
};

const sameContent = (one: Content, other: Content): boolean => JSON.stringify(one) === JSON.stringify(other);

const takeCells = (from: ExcelJS.Worksheet, sheet: Sheet): void => {
  const rows = Math.max(from.rowCount, ...sheet.columns.map(({ contents }) => contents.length));
  const columns = Math.max(from.columnCount, sheet.columns.length);
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      const cell = from.getCell(row + 1, column + 1);
      const content = asContent(cell);
      if (!sameContent(content, contentAt(sheet, row, column))) setContent(sheet, row, column, content);
      const format = cell.numFmt ?? 'General';
      if (format !== formatAt(sheet, row, column)) setFormat(sheet, row, column, format);
    }
};

const areaOf = (sheet: string, ref: string): Area => {
  const place = (address: string): readonly [row: number, column: number] => {
    const [, letters = '', digits = ''] = /^\$?([A-Z]+)\$?(\d+)$/.exec(address) ?? [];
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    return [Number(digits) - 1, column - 1];
  };
  const [first = ref, last = first] = ref.split(':');
  const [row, column] = place(first);
  const [lastRow, lastColumn] = place(last);
  return { sheet, row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
};

const colour = (argb: string | undefined): string | null =>
  argb === undefined ? null : `#${argb.slice(-6)}`;

/** What the library says of a rule, as far as its type tells. */
interface ReadRule {
  readonly type: string;
  readonly operator?: string;
  readonly formulae?: readonly string[];
  readonly style?: {
    readonly fill?: { readonly bgColor?: { readonly argb?: string } };
    readonly font?: { readonly color?: { readonly argb?: string } };
  };
}

const takeRule = (workbook: Workbook, area: Area, rule: ReadRule): void => {
  const equal = rule.type === 'cellIs' && rule.operator === 'equal';
  addRule(workbook, {
    area,
    condition: equal
      ? {
          kind: 'value',
          operator: 'EqualTo',
          formula1: `=${rule.formulae?.[0] ?? ''}`,
          formula2: null,
        }
      : { kind: 'carried', type: rule.type },
    fill: colour(rule.style?.fill?.bgColor?.argb),
    font: colour(rule.style?.font?.color?.argb),
  });
};

/** The library keeps these, its types do not tell. */
interface Untold {
  readonly conditionalFormattings: readonly { readonly ref: string; readonly rules: readonly ReadRule[] }[];
  readonly tables: Readonly<Record<string, { readonly table: { readonly tableRef: string } }>>;
}

/** The file as a workbook: what `like` held when it was written, and whatever else the file says now. */
export const workbookOf = async (bytes: Uint8Array, like: Workbook): Promise<Workbook> => {
  const book = new ExcelJS.Workbook();
  // Its types ask for a Buffer of an older Node.
  await book.xlsx.load(bytes as unknown as Parameters<typeof book.xlsx.load>[0]);
  const workbook = fromSnapshot(takeSnapshot(like));
  workbook.rules = [];
  book.worksheets.forEach((from, index) => {
    const sheet = workbook.sheets[index];
    if (sheet === undefined) throw new Error(`the file has a sheet more: ${from.name}`);
    takeCells(from, sheet);
    const { conditionalFormattings, tables } = from as unknown as Untold;
    for (const { ref, rules } of conditionalFormattings)
      for (const rule of rules) takeRule(workbook, areaOf(sheet.id, ref), rule);
    const kept = workbook.tables.filter(({ area }) => area.sheet === sheet.id);
    Object.values(tables).forEach(({ table }, place) => {
      const own = kept[place];
      if (own !== undefined) own.area = areaOf(sheet.id, table.tableRef);
    });
  });
  return workbook;
};
