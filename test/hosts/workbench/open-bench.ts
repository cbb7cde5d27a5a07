/** A workbench that draws nothing, over a file or plain data; disposed of behind each test. */
import { tier } from '../../../src/functions';
import type { Attempt } from '../../../src/hosts/workbench/attempt';
import type { Grid } from '../../../src/hosts/workbench/grid/grid';
import { startWorkbench } from '../../../src/hosts/workbench/start-workbench';
import type { Workbench } from '../../../src/hosts/workbench/workbench';
import { openWorkbook } from '../../../src/ooxml';
import { fflateCodec } from '../../../src/ooxml/codecs/fflate-codec';
import { bytesSource } from '../../../src/ooxml/sources/bytes-source';
import type { WorkbookFile } from '../../../src/ooxml';

export interface OpenBench {
  readonly bench: Workbench;
  readonly grid: Grid;
  /** What the user tried in vain. */
  readonly refused: readonly Attempt[];
  /** A command as the user gives it by a key or a menu, on the first sheet; true where it was done. */
  readonly command: (id: string, given?: object) => Promise<boolean>;
  /** Types into a cell of the first sheet. */
  readonly type: (row: number, column: number, cell: object) => Promise<boolean>;
}

const open: Workbench[] = [];
afterEach(() => {
  for (const bench of open.splice(0)) bench.dispose();
});

export const openBench = async (file: WorkbookFile): Promise<OpenBench> => {
  const refused: Attempt[] = [];
  const { workbench: bench, grid } = await startWorkbench(file, {
    container: null,
    language: 'en',
    dark: false,
    functions: { TIER: (...given) => tier(given[0], given[1], given[2], given[3]) },
    refused: (what) => refused.push(what),
  });
  open.push(bench);
  const [first] = file.sheets;
  const command = (id: string, given: object = {}): Promise<boolean> =>
    grid.commands.executeCommand(id, { unitId: grid.unit, subUnitId: first?.id ?? '', ...given });
  const type = (row: number, column: number, value: object): Promise<boolean> => {
    const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
    return command('sheet.command.set-range-values', { range, value });
  };
  return { bench, grid, refused, command, type };
};

export const openBytes = (bytes: Uint8Array): Promise<WorkbookFile> =>
  openWorkbook(bytesSource(bytes), fflateCodec);
