import { memorySpreadsheet } from '../../../src/hosts/memory/memory-spreadsheet';
import { describeSpreadsheet } from '../../contract/spreadsheet';

describeSpreadsheet(
  'the memory host',
  new Set(['table-columns', 'cells', 'colours', 'put-back', 'drop-table-columns', 'new-sheet', 'remember']),
  (workbook) =>
    Promise.resolve({ spreadsheet: memorySpreadsheet(workbook), look: () => Promise.resolve(workbook) }),
);
