/** A small workbook for the tests of the stand-in. */
import { putRows } from '../../src/hosts/memory/cells';
import { addTable } from '../../src/hosts/memory/tables';
import { firstSheet, newWorkbook, type Content, type Workbook } from '../../src/hosts/memory/workbook';

/** One sheet, "Sheet1", with these rows from its first cell on. */
export function workbookOf(rows: readonly (readonly Content[])[] = []): Workbook {
  const workbook = newWorkbook();
  putRows(firstSheet(workbook), rows);
  return workbook;
}

/** Three clients with headers, as the table "Clients" in A1:B4. */
export function clientTable(): Workbook {
  const workbook = workbookOf([
    ['Client', 'Revenue'],
    ['Alpha', 30],
    ['Beta', 20],
    ['Gamma', 10],
  ]);
  addTable(workbook, 'Clients', { sheet: firstSheet(workbook).id, row: 0, column: 0, rows: 4, columns: 2 });
  return workbook;
}

/** The code of what a batch was rejected with; "none" where it was not. */
export async function codeOf(batch: (context: Excel.RequestContext) => Promise<unknown>): Promise<string> {
  try {
    await Excel.run(batch);
    return 'none';
  } catch (thrown) {
    return thrown instanceof Error && 'code' in thrown ? String(thrown.code) : String(thrown);
  }
}
