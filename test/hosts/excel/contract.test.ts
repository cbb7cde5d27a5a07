import { excelSpreadsheet } from '../../../src/hosts/excel/excel-spreadsheet';
import { describeSpreadsheet } from '../../contract/spreadsheet';
import { startExcel } from '../../excel-host';

/** The floor of the manifest, and the newest that the adapter asks for. */
for (const { version, foresees } of [
  { version: '1.9', foresees: false },
  { version: '1.14', foresees: true },
]) {
  describeSpreadsheet(
    `Excel with ExcelApi ${version}`,
    new Set(['table-columns', 'cells', 'colours', 'remember']),
    async (workbook) => {
      await startExcel(workbook, { matrix: { ExcelApi: version } });
      return { spreadsheet: excelSpreadsheet(), look: () => Promise.resolve(workbook) };
    },
    { live: true, foresees },
  );
}
