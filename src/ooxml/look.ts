/** How cells look, as far as a plain grid shows it. Colours are "#RRGGBB", sizes points, widths characters. */
import type { Block } from '../sheet';

export interface Freeze {
  readonly rows: number;
  readonly columns: number;
}

export interface ColumnLook {
  readonly first: number;
  readonly last: number;
  readonly width: number | null;
  readonly hidden: boolean;
  readonly style: number;
}

export interface RowLook {
  readonly height: number | null;
  readonly hidden: boolean;
}

export interface BorderLook {
  readonly line: 'thin' | 'medium' | 'thick' | 'dashed' | 'dotted' | 'double' | 'hair';
  readonly colour: string | null;
}

export interface CellLook {
  /** In Excel's English codes; "General" where none is set. */
  readonly numberFormat: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  readonly size: number | null;
  readonly font: string | null;
  readonly colour: string | null;
  readonly fill: string | null;
  readonly horizontal: 'left' | 'center' | 'right' | 'justify' | null;
  readonly vertical: 'top' | 'center' | 'bottom' | null;
  readonly wrap: boolean;
  readonly borders: Readonly<Partial<Record<'left' | 'right' | 'top' | 'bottom', BorderLook>>>;
}

export interface StyleBook {
  /** The look of a style number of the file; the plain one for a number that it has not. */
  look(style: number): CellLook;
  /** How many styles the file has. */
  readonly count: number;
}

/** What a conditional format sets; null where it leaves the cell's own. */
export interface RuleLook {
  readonly colour: string | null;
  readonly fill: string | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly underline: boolean | null;
  readonly strike: boolean | null;
}

/** A bound of a scale, bar or icon: "min", "max", "num", "percent", "percentile", "formula". */
export interface ScaleBound {
  readonly kind: string;
  readonly value: string | null;
}

/** One conditional format as the file keeps it. `kind` is the file's own word ("cellIs", "expression", "top10", ...). */
export interface FormatRuleEntry {
  readonly kind: string;
  readonly areas: readonly Block[];
  readonly priority: number;
  readonly stopIfTrue: boolean;
  /** For "timePeriod" the period, for "aboveAverage" the side: "above" or "below". */
  readonly operator: string | null;
  readonly text: string | null;
  readonly formulas: readonly string[];
  readonly look: RuleLook | null;
  readonly rank: { readonly count: number; readonly percent: boolean; readonly bottom: boolean } | null;
  readonly bounds: readonly ScaleBound[];
  readonly colours: readonly string[];
  readonly icons: string | null;
}

/** Things that stay in the file though a plain grid does not draw them. */
export type NotDrawn =
  'chart' | 'picture' | 'shape' | 'comment' | 'pivot' | 'slicer' | 'sparkline' | 'control';
