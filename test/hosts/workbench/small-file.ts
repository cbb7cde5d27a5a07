/** A workbook file made of plain data, for tests that need no bytes. */
import type { CellValue } from '../../../src/sheet';
import type { CellLook, StyleBook } from '../../../src/ooxml/look';
import type { SheetFrame, StoredFormula, WorkbookFile } from '../../../src/ooxml/workbook-file';

export interface SmallCell {
  readonly value?: CellValue;
  readonly formula?: Partial<StoredFormula>;
  readonly style?: number;
}

export interface SmallSheet {
  readonly rows: readonly (readonly (CellValue | SmallCell)[])[];
  readonly frame?: Partial<SheetFrame>;
}

const LOOK: CellLook = {
  numberFormat: 'General',
  bold: false,
  italic: false,
  underline: false,
  strike: false,
  size: 11,
  font: 'Calibri',
  colour: null,
  fill: null,
  horizontal: null,
  vertical: null,
  wrap: false,
  borders: {},
};

const FRAME: SheetFrame = {
  tables: [],
  merges: [],
  protected: false,
  filter: null,
  selection: { row: 0, column: 0, rows: 1, columns: 1 },
  pivots: [],
  frozen: { rows: 0, columns: 0 },
  columns: [],
  defaultRowHeight: null,
  defaultColumnWidth: null,
  rightToLeft: false,
  rules: [],
  notDrawn: [],
};

const cellOf = (cell: CellValue | SmallCell): SmallCell =>
  typeof cell === 'object' && cell !== null ? cell : { value: cell };

const formulaOf = (formula: Partial<StoredFormula> | undefined): StoredFormula | null =>
  formula === undefined ? null : { kind: 'plain', text: '', shared: null, area: null, ...formula };

/** The sheets get the ids "1", "2", ... and the names "Sheet1", ... */
export const smallFile = (
  sheets: readonly SmallSheet[],
  looks: readonly Partial<CellLook>[] = [],
): WorkbookFile => {
  const book: StyleBook = {
    count: looks.length + 1,
    look: (style) => ({ ...LOOK, ...looks[style - 1] }),
  };
  const sheetAt = (id: string): SmallSheet => {
    const sheet = sheets[Number(id) - 1];
    if (sheet === undefined) throw new Error(`no sheet ${id}`);
    return sheet;
  };
  return {
    sheets: sheets.map((_, index) => ({
      id: String(index + 1),
      name: `Sheet${index + 1}`,
      state: 'visible',
      kind: 'worksheet',
      part: `xl/worksheets/sheet${index + 1}.xml`,
    })),
    activeSheet: 0,
    dateSystem: 1900,
    macros: false,
    names: [],
    styles: () => Promise.resolve(book),
    frame: (id) => Promise.resolve({ ...FRAME, ...sheetAt(id).frame }),
    scan: async (id, visitor, options) => {
      for (const [row, cells] of sheetAt(id).rows.entries()) {
        visitor.row?.(row, { height: null, hidden: false });
        cells.map(cellOf).forEach((cell, column) => {
          const { value = null, formula, style = 0 } = cell;
          if (value !== null || formula !== undefined || style !== 0)
            visitor.cell(row, column, value, style, formulaOf(formula));
        });
        if (row % 1000 === 0) await options?.pause?.(row / sheetAt(id).rows.length);
      }
    },
    recall: () => Promise.resolve(null),
    keys: () => Promise.resolve([]),
  };
};
