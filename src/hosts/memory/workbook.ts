/** The in-memory workbook: what a spreadsheet program keeps, as plain data. Changed only by the functions beside this file. */
import type { Area, CellValue } from '../../sheet';

/** A cell that holds a formula. Formulas are kept, never calculated: a value is known only where somebody gave it. */
export interface Formula {
  readonly formula: string;
  readonly value?: CellValue;
}

/** What one cell holds; null is blank. Errors are their text ("#N/A"), dates serial numbers. */
export type Content = CellValue | Formula;

/** One column, dense from row 0; rows past the end are blank and of the format "General". */
export interface Column {
  readonly contents: Content[];
  readonly formats: string[];
}

export interface Sheet {
  /** Lasting: it stays when the sheet is renamed or moved. */
  readonly id: string;
  name: string;
  readonly columns: Column[];
  protected: boolean;
  /** Cells that stay open while the sheet is protected. */
  unlocked: Area[];
  /** Whether cells may be formatted while the sheet is protected. */
  formattable: boolean;
  /** Areas shown as one cell. */
  merged: Area[];
  /** Cells that one formula fills. */
  arrays: ArrayFormula[];
  /** Where pivot tables stand. */
  pivots: Area[];
  /** The area a filter stands on; null where there is none. */
  filter: Area | null;
  /** Rows hidden by hand or with their group. */
  readonly hiddenRows: Set<number>;
  /** Rows that a filter of the sheet or of a table hides. */
  readonly filteredRows: Set<number>;
}

/** A formula that fills several cells: its text stands in the first of them. */
export interface ArrayFormula {
  readonly area: Area;
  /** "spilled" takes as many cells as it needs; "entered" was put into just these. */
  readonly kind: 'spilled' | 'entered';
}

/** A table: its area starts with the header row and ends with the totals row, where it has one. */
export interface Table {
  readonly id: string;
  name: string;
  area: Area;
  totalsRow: boolean;
}

export type ValueOperator =
  | 'EqualTo'
  | 'NotEqualTo'
  | 'GreaterThan'
  | 'LessThan'
  | 'GreaterThanOrEqual'
  | 'LessThanOrEqual'
  | 'Between'
  | 'NotBetween';

export type RuleCondition =
  | {
      readonly kind: 'value';
      readonly operator: ValueOperator;
      readonly formula1: string;
      readonly formula2: string | null;
    }
  /** A rule whose condition has not been given yet, as a host creates it. */
  | { readonly kind: 'value-unset' }
  /** A rule of the user's that is only carried along: its type in the host's words. */
  | { readonly kind: 'carried'; readonly type: string };

/** One conditional format. A lower priority is asked first. */
export interface FormatRule {
  readonly id: string;
  readonly area: Area;
  priority: number;
  stopIfTrue: boolean;
  condition: RuleCondition;
  fill: string | null;
  font: string | null;
  /** Whose rule it is; null for the user's own. */
  readonly owner: string | null;
}

export interface Workbook {
  readonly sheets: Sheet[];
  /** Whether sheets may be neither added, renamed nor deleted. */
  structureProtected: boolean;
  readonly tables: Table[];
  rules: FormatRule[];
  /** Texts kept by add-ins, by key. */
  readonly settings: Map<string, string>;
  readonly names: Map<string, Area>;
  selection: Area;
  /** The last number given to an id. */
  lastId: number;
}

/** The size of a sheet in Excel. */
export const sheetSize = { rows: 1_048_576, columns: 16_384 } as const;

/** An empty workbook of one sheet, "Sheet1", with its first cell selected. */
export function newWorkbook(firstSheet = 'Sheet1'): Workbook {
  const workbook: Workbook = {
    sheets: [],
    structureProtected: false,
    tables: [],
    rules: [],
    settings: new Map(),
    names: new Map(),
    selection: { sheet: '', row: 0, column: 0, rows: 1, columns: 1 },
    lastId: 0,
  };
  const sheet = addSheet(workbook, firstSheet);
  workbook.selection = { sheet: sheet.id, row: 0, column: 0, rows: 1, columns: 1 };
  return workbook;
}

/** A new, empty sheet at the end. Throws where the name is taken, letter case aside. */
export function addSheet(workbook: Workbook, name: string): Sheet {
  if (workbook.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) {
    throw new Error(`sheet name taken: ${name}`);
  }
  const sheet: Sheet = {
    id: `{${nextId(workbook, '00000000-0000-4000-8000-').toUpperCase()}}`,
    name,
    columns: [],
    protected: false,
    unlocked: [],
    formattable: false,
    merged: [],
    arrays: [],
    pivots: [],
    filter: null,
    hiddenRows: new Set(),
    filteredRows: new Set(),
  };
  workbook.sheets.push(sheet);
  return sheet;
}

/** The sheet of this id; undefined where there is none. */
export function sheetById(workbook: Workbook, id: string): Sheet | undefined {
  return workbook.sheets.find((sheet) => sheet.id === id);
}

/** The sheet of this name, letter case aside; undefined where there is none. */
export function sheetByName(workbook: Workbook, name: string): Sheet | undefined {
  return workbook.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
}

/** The first sheet, which every workbook has. */
export function firstSheet(workbook: Workbook): Sheet {
  const sheet = workbook.sheets[0];
  if (sheet === undefined) throw new Error('a workbook has at least one sheet');
  return sheet;
}

/** A text never given before in this workbook: the prefix and a number of twelve digits. */
export function nextId(workbook: Workbook, prefix: string): string {
  workbook.lastId += 1;
  return prefix + workbook.lastId.toString().padStart(12, '0');
}
