import { memorySpreadsheet } from '../../../src/hosts/memory/memory-spreadsheet';
import { describeSpreadsheet } from '../../contract/spreadsheet';

describeSpreadsheet(
  'the memory host',
  new Set(['table-columns', 'cells', 'colours', 'remember']),
  (workbook) =>
    Promise.resolve({ spreadsheet: memorySpreadsheet(workbook), look: () => Promise.resolve(workbook) }),
);
