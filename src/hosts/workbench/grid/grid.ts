/** The running grid: its parts that the host works with. */
import type { ICommandService, Injector, Univer, Workbook, Worksheet } from '@univerjs/core';
import type { FormulaDataModel } from '@univerjs/engine-formula';
import type { SheetsSelectionsService } from '@univerjs/sheets';
import type { ConditionalFormattingRuleModel } from '@univerjs/sheets-conditional-formatting';
import type { TableManager } from '@univerjs/sheets-table';
import { HostFault } from '../../../sheet';
import type { Steps } from './steps';

export interface Grid {
  readonly univer: Univer;
  readonly injector: Injector;
  readonly workbook: Workbook;
  /** The grid's id of the workbook. */
  readonly unit: string;
  readonly commands: ICommandService;
  readonly steps: Steps;
  readonly selections: SheetsSelectionsService;
  readonly formulas: FormulaDataModel;
  readonly tables: TableManager;
  readonly rules: ConditionalFormattingRuleModel;
  /** Does what only the host may do: nothing of it is refused. The work must be done when it returns. */
  readonly trusted: <Answer>(work: () => Answer) => Answer;
}

/** The sheet of an id of the file. Throws a HostFault 'gone' where there is none. */
export const sheetIn = ({ workbook }: Grid, sheet: string): Worksheet => {
  const found = workbook.getSheetBySheetId(sheet);
  if (found === null || found === undefined) throw new HostFault('gone', `sheet ${sheet}`);
  return found;
};
