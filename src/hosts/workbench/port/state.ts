/** What the host keeps beside the grid. */
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
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
  /** As the grid draws it, under its id. */
  readonly drawn: IConditionFormattingRule;
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
  /** The header cells of columns that the step at work has added. */
  readonly added: Area[];
  /** Texts that are kept now and are not those of the file; null for one that is kept no more. */
  readonly kept: Map<string, string | null>;
  /** Called after a text was kept or forgotten, which no undo step tells of. */
  readonly touched: () => void;
}
