/** Every change the product makes, as data: computed before a host is touched, the same list for preview, tests and all hosts. */
import type { CellValue } from '../tiering';
import type { Area } from './area';

/** A cell whose text equals `text` is filled and written in these colours ("#RRGGBB"). */
export interface ColourRule {
  readonly text: string;
  readonly fill: string;
  readonly font: string;
}

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
    }
  /** The colour rules of one of our columns; replaces exactly those this product set before under the same owner. */
  | {
      readonly kind: 'colours';
      readonly owner: string;
      readonly area: Area;
      readonly rules: readonly ColourRule[];
    }
  /** A text kept in the workbook under a key of ours. */
  | { readonly kind: 'remember'; readonly key: string; readonly text: string };

export type EditKind = SheetEdit['kind'];
