/** How the new columns of an output look: in a workbook, and as text. */
import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { packageParts } from '../ooxml/rich/package-parts';
import { call, useFolder } from './command-line';

const MODEL = JSON.stringify({
  schema: 1,
  name: 'By revenue',
  asOf: '2026-11-21',
  register: { key: 'Client' },
  criteria: [
    {
      id: 'amount',
      reading: { kind: 'column', header: 'Revenue' },
      direction: 'more',
      scale: { kind: 'bounds', low: 0, high: 300 },
      weight: 1,
    },
  ],
  method: { kind: 'quota', shares: [0.2, 0.3] },
  ladder: { tiers: ['Platinum', 'Gold', 'Silver'].map((name) => ({ name })) },
  writes: ['tier', 'score', 'position', 'why'],
});

const CLIENTS = [
  ['Client', 'Revenue'],
  ['Ann', 220],
  ['Bob', 100],
  ['Cyd', 50],
];

/** A register as people make it: bold headers, and a filter over them. */
const register = async (): Promise<Uint8Array> => {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Clients');
  sheet.addRows(CLIENTS);
  sheet.getRow(1).font = { bold: true };
  ['A1', 'B1'].forEach((cell) => (sheet.getCell(cell).font = { bold: true }));
  sheet.getColumn(1).width = 25;
  sheet.autoFilter = 'A1:B4';
  return new Uint8Array(await book.xlsx.writeBuffer());
};

describe('the new columns of an output', () => {
  const folder = useFolder();
  const run = async (input: string, name: string): Promise<string> => {
    const out = folder.path(name);
    const said = await call('run', input, '--model', folder.put('model.json', MODEL), '--out', out);
    if (said.status !== 0) throw new Error(said.error);
    return out;
  };
  const sheetOf = async (path: string): Promise<ExcelJS.Worksheet> => {
    const [sheet] = (await new ExcelJS.Workbook().xlsx.readFile(path)).worksheets;
    if (sheet === undefined) throw new Error('no sheet');
    return sheet;
  };

  it('have bold headers beside bold ones, widths that can be read, and the filter over them', async () => {
    const sheet = await sheetOf(await run(folder.put('in.xlsx', await register()), 'out.xlsx'));
    expect(['C1', 'F1'].map((cell) => sheet.getCell(cell).font?.bold)).toEqual([true, true]);
    expect([1, 3, 4].map((column) => sheet.getColumn(column).width)).toEqual([25, 10, 10]);
    expect(sheet.getColumn(6).width).toBeGreaterThan(30);
    expect(sheet.autoFilter).toBe('A1:F4');
  });

  it('change nothing of their sheet when they are written again', async () => {
    const first = await run(folder.put('in.xlsx', await register()), 'first.xlsx');
    const again = await run(first, 'again.xlsx');
    const [one, other] = [first, again].map((path) =>
      packageParts(new Uint8Array(readFileSync(path))).text('xl/worksheets/sheet1.xml'),
    );
    expect(other).toBe(one);
  });

  it('are as exact in text as the sheet shows them, whatever file they come from', async () => {
    const wanted = ['Ann,220,Platinum,73.3,0.167', 'Bob,100,Gold,33.3,0.5', 'Cyd,50,Silver,16.7,0.833'];
    const inputs = [
      folder.put('in.xlsx', await register()),
      folder.put('in.csv', CLIENTS.map((row) => `${row.join(',')}\n`).join('')),
    ];
    for (const [place, input] of inputs.entries()) {
      await run(input, `out${place}.csv`);
      const lines = folder.read(`out${place}.csv`).split(/\r?\n/).slice(1, 4);
      expect(lines.map((line) => line.split(',').slice(0, 5).join(','))).toEqual(wanted);
    }
  });
});
