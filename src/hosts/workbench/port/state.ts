/** What the host keeps beside the grid. */
import type { WorkbookFile } from '../../../ooxml';
import type { Area, ColourRule } from '../../../sheet';
import type { Originals, ShownBefore } from '../cell-content';
import type { Grid } from '../grid/grid';
import type { LoadedWorkbook } from '../load/load-workbook';

/** One of our colour rules in the grid. */
export interface OwnRule {
  readonly owner: string;
  readonly area: Area;
  readonly rule: ColourRule;
}

export interface HostState {
  readonly file: WorkbookFile;
  readonly loaded: LoadedWorkbook;
  readonly grid: Grid;
  readonly originals: Originals;
  readonly shownBefore: ShownBefore;
  /** Our rules that were set since the file was opened, by the grid's id; also those that stand no more. */
  readonly ownRules: Map<string, OwnRule>;
  /** The owners whose rules were set since then, with the area of the last time. */
  readonly owners: Map<string, Area>;
  /** Texts that were kept since then. */
  readonly kept: Map<string, string>;
  /** Called after a text was kept, which no undo step tells of. */
  readonly touched: () => void;
}
