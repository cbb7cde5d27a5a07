import { excelSpreadsheet } from '../../../src/hosts/excel/excel-spreadsheet';
import { describeSpreadsheet } from '../../contract/spreadsheet';
import { startExcel } from '../../excel-host';

describeSpreadsheet('Excel', new Set(['table-columns', 'cells', 'colours', 'remember']), async (workbook) => {
  await startExcel(workbook, { matrix: { ExcelApi: '1.9' } });
  return { spreadsheet: excelSpreadsheet(), look: () => Promise.resolve(workbook) };
});
