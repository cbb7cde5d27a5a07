import { readFileSync } from 'node:fs';
import { createWorkbook, joinBytes } from '../../../src/ooxml';
import { fflateCodec } from '../../../src/ooxml/codecs/fflate-codec';
import type { CellValue, Found } from '../../../src/sheet';
import { openBench, openBytes } from './open-bench';

const pointed = async (bytes: Uint8Array): Promise<Found | null> => {
  const { bench } = await openBench(await openBytes(bytes));
  bench.pointAtRegister();
  return bench.spreadsheet.selection();
};

const sheetOf = (...columns: readonly (readonly CellValue[])[]): Promise<Uint8Array> =>
  joinBytes(createWorkbook([{ name: 'Clients', columns }], fflateCodec));

describe('a workbook that was saved with something else selected', () => {
  it('points at its table where the title above was selected', async () => {
    const rich = new Uint8Array(readFileSync('test/data/workbooks/rich.xlsm'));
    expect(await pointed(rich)).toMatchObject({ table: '1', area: { row: 2, rows: 201, columns: 12 } });
  });

  it('points at the first list below a title', async () => {
    const bytes = await sheetOf(['Clients of 2026', null, 'Client', 'A', 'B'], [null, null, 'Revenue', 1, 2]);
    expect(await pointed(bytes)).toMatchObject({
      table: null,
      area: { row: 2, column: 0, rows: 3, columns: 2 },
    });
  });

  it('stays where the selected cell stands in a list', async () => {
    const bytes = await sheetOf(['Client', 'A', 'B'], ['Revenue', 1, 2]);
    expect(await pointed(bytes)).toMatchObject({ area: { row: 0, column: 0, rows: 3, columns: 2 } });
  });

  it('points at nothing where there is no list', async () => {
    expect(await pointed(await sheetOf([null, null, null, 'a note']))).toBeNull();
  });
});
