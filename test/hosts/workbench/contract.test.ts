import { fflateCodec } from '../../../src/ooxml/codecs/fflate-codec';
import { joinBytes, openWorkbook } from '../../../src/ooxml';
import { bytesSource } from '../../../src/ooxml/sources/bytes-source';
import { openWorkbench } from '../../../src/hosts/workbench/open-workbench';
import type { Workbench } from '../../../src/hosts/workbench/workbench';
import { knownByFile } from '../../contract/known-by-file';
import { describeSpreadsheet } from '../../contract/spreadsheet';
import { workbookOf, xlsxOf } from '../../contract/workbook-as-xlsx';

const open: Workbench[] = [];
afterEach(() => {
  for (const bench of open.splice(0)) bench.dispose();
});

describeSpreadsheet(
  'the workbench',
  new Set(['table-columns', 'cells', 'colours', 'put-back', 'drop-table-columns', 'remember']),
  async (workbook) => {
    const file = await openWorkbook(bytesSource(await xlsxOf(workbook)), fflateCodec);
    const bench = await openWorkbench(file, {
      container: null,
      language: 'en',
      dark: false,
      functions: {},
      refused: (what) => {
        throw new Error(`refused ${what}`);
      },
    });
    open.push(bench);
    return {
      spreadsheet: knownByFile(bench.spreadsheet, workbook),
      look: async () => workbookOf(await joinBytes(bench.save()), workbook),
    };
  },
);
