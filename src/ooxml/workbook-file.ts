/** A workbook file as it was opened. Sheets, tables and areas are counted from 0; ids are those of the file. */
import type { Block, CellValue } from '../sheet';
import type { ColumnLook, FormatRuleEntry, Freeze, NotDrawn, RowLook, StyleBook } from './look';

export type { Block } from '../sheet';

export interface SheetEntry {
  /** The sheet's lasting number in its workbook (`sheetId`), as text. */
  readonly id: string;
  readonly name: string;
  readonly state: 'visible' | 'hidden' | 'veryHidden';
  /** Only a worksheet has cells; chart sheets and the like are kept, not read. */
  readonly kind: 'worksheet' | 'other';
  /** The name of its part, as "xl/worksheets/sheet1.xml". */
  readonly part: string;
}

export interface TableEntry {
  /** The table's lasting number in its workbook, as text. */
  readonly id: string;
  readonly name: string;
  readonly part: string;
  /** With its header row and, where it has one, its totals row. */
  readonly area: Block;
  readonly headerRow: boolean;
  readonly totalsRow: boolean;
  readonly headers: readonly string[];
}

/** All of a worksheet but its cells. */
export interface SheetFrame {
  readonly tables: readonly TableEntry[];
  readonly merges: readonly Block[];
  readonly protected: boolean;
  /** Where the sheet's own filter stands (tables have theirs). */
  readonly filter: Block | null;
  /** What was selected when the file was saved. */
  readonly selection: Block;
  readonly pivots: readonly Block[];
  readonly frozen: Freeze;
  readonly columns: readonly ColumnLook[];
  readonly defaultRowHeight: number | null;
  readonly defaultColumnWidth: number | null;
  readonly rightToLeft: boolean;
  readonly rules: readonly FormatRuleEntry[];
  /** What the sheet holds that a plain grid does not draw. */
  readonly notDrawn: readonly NotDrawn[];
}

/** A formula as the file keeps it. */
export interface StoredFormula {
  readonly kind: 'plain' | 'shared' | 'array' | 'data-table';
  /** Without "="; as typed by people: prefixes of newer and of our own functions are taken off. Blank for the followers of a shared formula. */
  readonly text: string;
  /** The number that a shared formula and its followers have in common. */
  readonly shared: number | null;
  /** The cells that a shared or array formula was given for. */
  readonly area: Block | null;
}

/** Called as a sheet is read from its first row to its last. */
export interface SheetVisitor {
  readonly row?: (row: number, look: RowLook) => void;
  /** A cell that is filled or has a style. An error is its text, a date its serial number. */
  readonly cell: (
    row: number,
    column: number,
    value: CellValue,
    style: number,
    formula: StoredFormula | null,
    // eslint-disable-next-line max-params -- called a million times: an object a cell would be most of the work
  ) => void;
}

export interface ScanOptions {
  /** Only these columns; all where left out. */
  readonly columns?: { readonly first: number; readonly last: number };
  /** Called now and then with the share of the sheet that was read, 0..1; a promise is waited for, so that a window stays alive. */
  readonly pause?: (share: number) => void | Promise<void>;
}

export interface WorkbookFile {
  /** In the order of their tabs. */
  readonly sheets: readonly SheetEntry[];
  /** The place of the sheet that was in front when the file was saved. */
  readonly activeSheet: number;
  readonly dateSystem: 1900 | 1904;
  readonly macros: boolean;
  /** Names that people gave to areas: the name, and what it stands for, as "Clients!$A$1:$B$4". */
  readonly names: readonly {
    readonly name: string;
    readonly sheet: string | null;
    readonly refersTo: string;
  }[];
  styles(): Promise<StyleBook>;
  frame(sheet: string): Promise<SheetFrame>;
  scan(sheet: string, visitor: SheetVisitor, options?: ScanOptions): Promise<void>;
  /** The text kept under a key of ours (see `remember` among the changes); null where there is none. */
  recall(key: string): Promise<string | null>;
  /** The keys of all texts that are kept in the file. */
  keys(): Promise<readonly string[]>;
}
