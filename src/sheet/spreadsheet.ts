/** The port: what a spreadsheet is to us. One contract suite (test/contract) holds every host to these words. */
import type { CellValue } from '../tiering';
import type { Area } from './area';
import type { ColoursEdit, EditKind, SheetEdit } from './edits';
import type { HostFault } from './faults';

/** The block of cells that the user points at. */
export interface Found {
  readonly area: Area;
  readonly sheetName: string;
  /** The lasting id of the table that the block is; null for plain cells. */
  readonly table: string | null;
  /** True where a totals row stands below the area; it moves with the table. */
  readonly totalsRow: boolean;
}

/** How many rows and columns of a sheet are in use, counted from its first cell. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/** Called as work goes on: cells done of cells to do. */
export type Watch = (done: number, total: number) => void;

export interface Spreadsheet {
  /** The kinds of edit that this host can carry out. */
  readonly can: ReadonlySet<EditKind>;
  /**
   * The table the selection touches; else, for a single cell, the block of filled cells around it;
   * else the selected cells that are in use. A table's header row belongs to it, its totals row does not.
   * Null where there is nothing filled.
   */
  selection(): Promise<Found | null>;
  /** Which part of a sheet holds values. */
  extent(sheet: string): Promise<Extent>;
  /** Raw values, column by column, blank as null. Throws a HostFault, never a partial answer. */
  read(area: Area, watch?: Watch): Promise<readonly (readonly CellValue[])[]>;
  /** As `read`, but a formula as its text ("=A1*2"): also a formula that shows nothing is somebody's work. */
  contents(area: Area, watch?: Watch): Promise<readonly (readonly CellValue[])[]>;
  /**
   * The cells of each column, counted from the area's first row, that hold a formula without a result: `read` gives them as blank.
   * Left out by hosts that calculate.
   */
  uncalculated?(area: Area): Promise<readonly (readonly number[])[]>;
  /**
   * The number formats of an area, column by column, in Excel's English codes; "General" where a filled cell has none. What a
   * blank cell answers is the host's choice.
   */
  formats(area: Area): Promise<readonly (readonly string[])[]>;
  /**
   * What would refuse a `cells` edit there or disturb what is not written to, looked at before anything is written: a protected
   * sheet, merged cells, a formula of several cells, a pivot table, a cell being edited; the first found of the areas in
   * order. Null where all are free as far as the host can tell beforehand. Never rejects with a HostFault: also a sheet
   * that is gone is an answer. `apply` asks the same.
   */
  obstacle(areas: readonly Area[]): Promise<HostFault | null>;
  /**
   * The edit that would set the colour rules standing under an owner of ours again, the first asked first; rules that somebody
   * deleted or changed into others are left out. Null where there are none. Nobody else's rules are looked at.
   */
  colours(owner: string): Promise<ColoursEdit | null>;
  /** Carries out the edits in order. Throws a HostFault at the first that fails. */
  apply(edits: readonly SheetEdit[], watch?: Watch): Promise<void>;
  /**
   * Does work of several `apply`s as one: where the host lets its user undo, one step takes all of it back. Work that fails
   * is not taken back.
   */
  asOneStep<Answer>(work: () => Promise<Answer>): Promise<Answer>;
  /** The text kept under a key by a `remember` edit; null where there is none. Throws `not-kept` where there was one and it is lost. */
  recall(key: string): Promise<string | null>;
}
