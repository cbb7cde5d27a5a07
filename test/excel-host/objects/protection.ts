import type { Sheet, Workbook } from '../../../src/hosts/memory/workbook';
import type { HostObject } from '../host-object';

/** Excel.WorksheetProtection: whether the sheet is protected and what is still allowed. Protecting is left to the test. */
export function protectionObject(sheet: Sheet): HostObject {
  return {
    className: 'WorksheetProtection',
    scalars: {
      Protected: { read: () => sheet.protected },
      Options: {
        read: () => ({
          allowAutoFilter: false,
          allowDeleteColumns: false,
          allowDeleteRows: false,
          allowFormatCells: sheet.formattable,
          allowFormatColumns: false,
          allowFormatRows: false,
          allowInsertColumns: false,
          allowInsertHyperlinks: false,
          allowInsertRows: false,
          allowPivotTables: false,
          allowSort: false,
        }),
      },
    },
  };
}

/** Excel.WorkbookProtection: whether sheets may be added, renamed and deleted. */
export function workbookProtectionObject(workbook: Workbook): HostObject {
  return {
    className: 'WorkbookProtection',
    scalars: { Protected: { read: () => workbook.structureProtected } },
  };
}
