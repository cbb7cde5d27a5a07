/** A change of a workbook file, as data: the product's edits, and what only a file or a grid of its own asks for. */
import type { Block, CellValue, SheetEdit } from '../sheet';

/** One cell that was edited by hand. */
export interface ChangedCell {
  readonly row: number;
  readonly column: number;
  /** For a formula the value that it shows. */
  readonly value: CellValue;
  /** As typed, with "="; null for a plain value. */
  readonly formula: string | null;
  /** The cells that a formula fills beside its own, with its own; null for one cell. Their values are changes of their own. */
  readonly spill: Block | null;
  /** A number format in Excel's English codes; null leaves it as it is. */
  readonly format: string | null;
}

export type WorkbookChange =
  | SheetEdit
  /** Cells here and there, ordered by row and column. */
  | { readonly kind: 'scattered'; readonly sheet: string; readonly cells: readonly ChangedCell[] }
  /** A new sheet behind the others, its cells column by column. */
  | { readonly kind: 'sheet'; readonly name: string; readonly columns: readonly (readonly CellValue[])[] };
