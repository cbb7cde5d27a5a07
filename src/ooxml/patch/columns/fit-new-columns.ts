import type { OpenedWorkbook } from '../../opened-workbook';
import type { Drafts } from '../parts/drafts';
import type { PreparedSheet } from '../prepare-sheets';
import { growFilter } from './grow-filter';
import { nameFilter } from './name-filter';
import { plannedWidths } from './planned-widths';
import { withWidths } from './with-widths';

/** Makes new columns wide enough for what they hold, and lets the register's filter reach over them. */
export const fitNewColumns = async (
  file: OpenedWorkbook,
  drafts: Drafts,
  sheets: ReadonlyMap<string, PreparedSheet>,
): Promise<void> => {
  for (const [id, sheet] of sheets) {
    for (const columns of sheet.plan.newColumns) {
      sheet.shell = withWidths(sheet.shell, columns.block.column, plannedWidths(sheet.plan, columns));
      const grown = columns.table ? null : growFilter(sheet.shell, columns);
      if (grown === null) continue;
      sheet.shell = grown.shell;
      const place = file.sheets.findIndex((one) => one.id === id);
      await nameFilter(drafts, file.workbookPart, { sheet: place, ...grown });
    }
  }
};
