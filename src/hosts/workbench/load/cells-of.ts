/** The cells of a sheet as the grid keeps them. */
import { BooleanNumber, type ICellData, type IRowData } from '@univerjs/core';
import type { SheetVisitor, StoredFormula, WorkbookFile } from '../../../ooxml';
import type { Block } from '../../../sheet';
import { cellKey } from '../grid/cell-key';
import { cellOfValue } from '../grid/cell-value';
import { rowPixels } from './pixels';
import { canCompute } from './can-compute';
import { openArrays } from './open-arrays';

/** A formula of the file that fills several cells. */
export interface ArrayFormula {
  readonly area: Block;
  /** With "=". */
  readonly formula: string;
  /** Whether the grid works it out too. */
  readonly computed: boolean;
  /** What its cells but the first show. */
  readonly shown: Map<number, ICellData>;
}

/** A formula that other cells follow. */
export interface SharedFormula {
  readonly row: number;
  readonly column: number;
  /** Without "=". */
  readonly text: string;
}

export interface LoadedCells {
  readonly cells: Record<number, Record<number, ICellData>>;
  readonly rows: Record<number, Partial<IRowData>>;
  readonly arrays: readonly ArrayFormula[];
  /** Formulas that only the file knows, with "=": the grid shows their values. By cell key. */
  readonly formulasOfFile: ReadonlyMap<number, string>;
  /** Array formulas for a single cell, by cell key. */
  readonly oneCellArrays: ReadonlySet<number>;
  /** The first cells of shared formulas, by the grid's name of the formula; null where the file has two of that name. */
  readonly shared: ReadonlyMap<string, SharedFormula | null>;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** How often a window may breathe while a sheet is read. */
const PAUSE_AFTER = 60;

/** A pause for a reading that would otherwise keep the window from answering. */
const breathing = (): (() => Promise<void>) => {
  let last = Date.now();
  return async () => {
    if (Date.now() - last < PAUSE_AFTER) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    last = Date.now();
  };
};

class Collector implements LoadedCells {
  readonly cells: Record<number, Record<number, ICellData>> = {};
  readonly rows: Record<number, Partial<IRowData>> = {};
  readonly arrays: ArrayFormula[] = [];
  readonly formulasOfFile = new Map<number, string>();
  readonly oneCellArrays = new Set<number>();
  readonly shared = new Map<string, SharedFormula | null>();
  lastRow = -1;
  lastColumn = -1;
  /** Numbers of shared formulas that the grid works out. */
  private readonly computed = new Set<number>();
  private readonly open = openArrays<ArrayFormula>();

  constructor(private readonly ours: ReadonlySet<string>) {}

  readonly row: NonNullable<SheetVisitor['row']> = (row, { height, hidden }) => {
    if (height === null && !hidden) return;
    this.rows[row] = {
      ...(height === null ? {} : { h: rowPixels(height), ia: BooleanNumber.FALSE }),
      ...(hidden ? { hd: BooleanNumber.TRUE } : {}),
    };
  };

  readonly cell: SheetVisitor['cell'] = (...[row, column, value, style, formula]) => {
    const cell = cellOfValue(value);
    if (style !== 0) cell.s = `s${style}`;
    this.lastRow = Math.max(this.lastRow, row);
    this.lastColumn = Math.max(this.lastColumn, column);
    const kept =
      formula === null ? this.besideArrays(row, column, cell) : this.withFormula(row, column, cell, formula);
    if (kept === null) return;
    const cells = (this.cells[row] ??= {});
    cells[column] = kept;
  };

  /** A value within the area of an array formula that the grid works out is shown by it, not held by the cell. */
  private besideArrays(row: number, column: number, cell: ICellData): ICellData | null {
    const array = this.open.at(row, column);
    if (array === null) return cell;
    const { s, ...shown } = cell;
    array.shown.set(cellKey(row, column), shown);
    return s === undefined ? null : { s };
  }

  private withFormula(row: number, column: number, cell: ICellData, formula: StoredFormula): ICellData {
    const text = `=${formula.text}`;
    const computed = this.isComputed(formula);
    this.noteArea(row, column, formula, computed);
    if (!computed) {
      this.formulasOfFile.set(cellKey(row, column), text);
      return cell;
    }
    if (formula.kind !== 'shared') return { ...cell, f: text };
    const name = `shared-${formula.shared}`;
    if (formula.text === '') return { ...cell, si: name };
    this.shared.set(name, this.shared.has(name) ? null : { row, column, text: formula.text });
    return { ...cell, si: name, f: text };
  }

  private noteArea(...[row, column, formula, computed]: [number, number, StoredFormula, boolean]): void {
    const { kind, area, text } = formula;
    if (area === null || (kind !== 'array' && kind !== 'data-table')) return;
    if (area.rows * area.columns === 1) this.oneCellArrays.add(cellKey(row, column));
    else {
      const isComputed = computed && kind === 'array';
      const array = { area, formula: `=${text}`, computed: isComputed, shown: new Map<number, ICellData>() };
      this.arrays.push(array);
      if (isComputed) this.open.add(array);
    }
  }

  private isComputed({ kind, shared, text }: StoredFormula): boolean {
    if (kind === 'data-table') return false;
    if (kind !== 'shared') return text !== '' && canCompute(text, this.ours);
    if (shared === null) return false;
    if (text !== '' && canCompute(text, this.ours)) this.computed.add(shared);
    return this.computed.has(shared);
  }
}

/** Reads the cells of a sheet; `ours` are the names of our functions in capitals. */
export const cellsOf = async (
  file: WorkbookFile,
  sheet: string,
  ours: ReadonlySet<string>,
): Promise<LoadedCells> => {
  const collector = new Collector(ours);
  await file.scan(sheet, collector, { pause: breathing() });
  return collector;
};
