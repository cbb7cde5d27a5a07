import { fflateCodec } from '../../../src/ooxml/codecs/fflate-codec';
import { bytesSource } from '../../../src/ooxml/sources/bytes-source';
import { joinBytes, openWorkbook } from '../../../src/ooxml';
import { xlsxSpreadsheet } from '../../../src/hosts/file';
import { knownByFile } from '../../contract/known-by-file';
import { describeSpreadsheet } from '../../contract/spreadsheet';
import { workbookOf, xlsxOf } from '../../contract/workbook-as-xlsx';

describeSpreadsheet(
  'the file host',
  new Set(['table-columns', 'cells', 'colours', 'remember']),
  async (workbook) => {
    const file = await openWorkbook(bytesSource(await xlsxOf(workbook)), fflateCodec);
    const spreadsheet = xlsxSpreadsheet(file);
    return {
      spreadsheet: knownByFile(spreadsheet, workbook),
      look: async () => workbookOf(await joinBytes(spreadsheet.pieces()), workbook),
    };
  },
  { live: false },
);
