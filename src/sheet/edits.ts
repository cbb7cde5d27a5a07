/** Every change the product makes, as data: computed before a host is touched, the same list for preview, tests and all hosts. */
import type { CellValue } from '../tiering';
import type { Area } from './area';

/** A cell whose text equals `text` is filled and written in these colours ("#RRGGBB"). */
export interface ColourRule {
  readonly text: string;
  readonly fill: string;
  readonly font: string;
}

/**
 * What a cell was given: a value, or a formula as its text ("=A1*2"), which a text that looks like one is not, with the value it
 * showed, for hosts that do not calculate.
 */
export type Typed = CellValue | { readonly formula: string; readonly value: CellValue };

/**
 * What the cells to be written to held when they were looked at last, column by column, a formula as its text; null for a column that
 * was blank. A host that finds something else in one at the very moment of writing leaves that cell as it is and fails with
 * `touched`. Hosts of files, which nobody changes while they are open, need not look.
 */
export type Over = readonly (readonly CellValue[] | null)[];

export type SheetEdit =
  /** New columns at the right end of a table, so that they belong to it. The cells there must be blank. */
  | { readonly kind: 'table-columns'; readonly table: string; readonly headers: readonly string[] }
  /** Values, column by column; null blanks the cell. Text is written as text, never as a formula. */
  | {
      readonly kind: 'cells';
      readonly area: Area;
      readonly columns: readonly (readonly CellValue[])[];
      /** Number format of each column in Excel's English codes; null leaves it as it is. */
      readonly formats: readonly (string | null)[];
      /**
       * Given where the cells are headers of new columns: the first column of the register that they stand beside. Files have them look
       * like the header at their left, make their columns wide enough and let the register's filter reach over them.
       */
      readonly beside?: number;
      readonly over?: Over;
    }
  /** The colour rules of one of our columns; replaces exactly those this product set before under the same owner. */
  | {
      readonly kind: 'colours';
      readonly owner: string;
      readonly area: Area;
      readonly rules: readonly ColourRule[];
    }
  /**
   * Cells as they were: formulas as formulas, texts as texts, and the number formats of each column: one for all its cells, one a
   * cell, or null, which leaves them as they are. Only ever what was read there before.
   */
  | {
      readonly kind: 'put-back';
      readonly area: Area;
      readonly columns: readonly (readonly Typed[])[];
      readonly formats: readonly (string | readonly string[] | null)[];
      readonly over?: Over;
    }
  /**
   * Takes away from the right end of a table the columns that bear these headers, with what they hold: as many of the last
   * ones as do. The table and its sheet are then as if they had not been added. `over`: what the column of each header holds
   * below it, from the first row on; where one holds anything else, none goes.
   */
  | {
      readonly kind: 'drop-table-columns';
      readonly table: string;
      readonly headers: readonly string[];
      readonly over?: Over;
    }
  /** A new sheet behind the others, filled from its first cell. Where the name is taken a number is put behind it. */
  | { readonly kind: 'new-sheet'; readonly name: string; readonly columns: readonly (readonly CellValue[])[] }
  /** A text kept in the workbook under a key of ours; null forgets it. */
  | { readonly kind: 'remember'; readonly key: string; readonly text: string | null };

export type CellsEdit = Extract<SheetEdit, { readonly kind: 'cells' }>;
export type ColoursEdit = Extract<SheetEdit, { readonly kind: 'colours' }>;
export type PutBackEdit = Extract<SheetEdit, { readonly kind: 'put-back' }>;
export type EditKind = SheetEdit['kind'];
