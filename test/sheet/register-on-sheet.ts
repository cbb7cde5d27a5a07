/** A small register on a sheet of the memory host, and its run: what the tests of this folder start from. */
import { putRows } from '../../src/hosts/memory/cells';
import { memorySpreadsheet } from '../../src/hosts/memory/memory-spreadsheet';
import { firstSheet, newWorkbook, type Content, type Workbook } from '../../src/hosts/memory/workbook';
import { readGrid, type Found, type Spreadsheet, type Wording } from '../../src/sheet';
import {
  checkModel,
  findHeader,
  readRegister,
  run,
  type Answer,
  type Model,
  type Run,
} from '../../src/tiering';

export const rows: readonly (readonly Content[])[] = [
  ['Client', 'Revenue'],
  ['Ada', 850],
  ['Bo', 100],
  ['Cy', null],
  ['Di', 30],
  ['Total', 980],
];

export const wanted = <Value>(answer: Answer<Value>): Value => {
  if (!answer.ok) throw new Error(JSON.stringify(answer.notices));
  return answer.value;
};

export const abcModel: Model = wanted(
  checkModel({
    schema: 1,
    name: 'ABC',
    register: { key: 'Client' },
    criteria: [
      {
        id: 'revenue',
        reading: { kind: 'column', header: 'Revenue' },
        direction: 'more',
        scale: { kind: 'rank' },
        weight: 1,
      },
    ],
    method: { kind: 'pareto', of: 'revenue', cuts: [0.8, 0.95] },
    ladder: { tiers: [{ name: 'A' }, { name: 'B' }, { name: 'C' }], missing: { name: 'D' } },
    writes: ['tier', 'score', 'why'],
  }),
);

export const wording: Wording = {
  header: (what) => `${what.charAt(0).toUpperCase()}${what.slice(1).replace('-', ' ')}`,
  tierName: (name) => name,
  why: (placement) => `because of ${placement.key}`,
  flags: ({ flags }) => flags.join(', '),
  nextTier: ({ next }) => (next === null ? '' : `to ${next}`),
  change: (client, run) => (run.previous === null ? '' : `client ${client}`),
};

export interface OnSheet {
  readonly workbook: Workbook;
  readonly spreadsheet: Spreadsheet;
  readonly found: Found;
  readonly headers: readonly string[];
  readonly run: Run;
}

/** The register at B3 of a new workbook, read through the port and run with a model, ABC unless another is given. */
export const onSheet = async (cells = rows, model = abcModel): Promise<OnSheet> => {
  const workbook = newWorkbook('Clients');
  putRows(firstSheet(workbook), cells, { row: 2, column: 1 });
  workbook.selection = { sheet: firstSheet(workbook).id, row: 3, column: 1, rows: 1, columns: 1 };
  const spreadsheet = memorySpreadsheet(workbook);
  const found = await spreadsheet.selection();
  if (found === null) throw new Error('no register found');
  const grid = await readGrid(spreadsheet, found);
  const { headers } = wanted(findHeader(grid));
  const register = wanted(readRegister(grid, { key: 'Client', label: null }));
  return { workbook, spreadsheet, found, headers, run: wanted(run(register, model, '2026-11-22')) };
};
