import { excelSpreadsheet } from '../../../src/hosts/excel/excel-spreadsheet';
import { describeSpreadsheet } from '../../contract/spreadsheet';
import { startExcel } from '../../excel-host';

/** The floor of the manifest, the newest set of which members are used, and the one that makes one step of undoing. */
for (const { version, foresees } of [
  { version: '1.9', foresees: false },
  { version: '1.14', foresees: true },
  { version: '1.20', foresees: true },
]) {
  describeSpreadsheet(
    `Excel with ExcelApi ${version}`,
    new Set(['table-columns', 'cells', 'colours', 'put-back', 'drop-table-columns', 'new-sheet', 'remember']),
    async (workbook) => {
      await startExcel(workbook, { matrix: { ExcelApi: version } });
      return { spreadsheet: excelSpreadsheet(), look: () => Promise.resolve(workbook) };
    },
    { live: true, foresees },
  );
}
