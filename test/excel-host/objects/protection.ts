import type { Sheet } from '../../../src/hosts/memory/workbook';
import type { HostObject } from '../host-object';

/** Excel.WorksheetProtection: only whether the sheet is protected. Protecting is left to the test. */
export function protectionObject(sheet: Sheet): HostObject {
  return { className: 'WorksheetProtection', scalars: { Protected: { read: () => sheet.protected } } };
}
