/** A register with a blank row inside: tiered by the command line, then opened where people point at a cell. */
import { readFileSync } from 'node:fs';
import { createWorkbook, joinBytes, openWorkbook, patchWorkbook } from '../../src/ooxml';
import { fflateCodec } from '../../src/ooxml/codecs/fflate-codec';
import { bytesSource } from '../../src/ooxml/sources/bytes-source';
import { xlsxSpreadsheet } from '../../src/hosts/file';
import { readBasis, type Basis } from '../../src/session/basis';
import type { CellValue } from '../../src/sheet';
import { call, callForDocument, tiersByKey, useFolder } from './command-line';

const MODEL = JSON.stringify({
  schema: 1,
  name: 'By revenue',
  asOf: '2026-11-21',
  register: { key: 'Client', label: null, rankWithin: null },
  criteria: [
    {
      id: 'revenue',
      reading: { kind: 'column', header: 'Revenue' },
      direction: 'more',
      scale: { kind: 'rank' },
      weight: 1,
      missing: 'skip',
    },
  ],
  method: { kind: 'quota', shares: [0.25, 0.25] },
  ladder: { tiers: ['Gold', 'Silver', 'Bronze'].map((name) => ({ name, contactDays: null })) },
  writes: ['tier', 'score'],
});

const CLIENTS: readonly CellValue[] = ['Client', 'Ada', 'Bo', 'Cy', 'Di', null, 'Eve', 'Fay', 'Gil', 'Hal'];
const REVENUE: readonly CellValue[] = ['Revenue', 10, 20, 30, 40, null, 50, 60, 70, 80];

describe('a register with a blank row inside', () => {
  const folder = useFolder();

  /** What the pane reads where one cell of the tiered register is selected; `below` stands under the register's columns. */
  const pointedAt = async (below: readonly (readonly CellValue[])[] = []): Promise<Basis> => {
    const columns = [CLIENTS, REVENUE];
    const sheet = { name: 'S', columns };
    const register = folder.put('in.xlsx', await joinBytes(createWorkbook([sheet], fflateCodec)));
    const out = folder.path('out.xlsx');
    const said = await call('run', register, '--model', folder.put('m.json', MODEL), '--out', out);
    expect(said.status).toBe(0);
    const open = async (bytes: Uint8Array) => openWorkbook(bytesSource(bytes), fflateCodec);
    let bytes = new Uint8Array(readFileSync(out));
    if (below.length > 0) {
      const rows = below[0]?.length ?? 0;
      const area = { sheet: '1', row: CLIENTS.length, column: 0, rows, columns: below.length };
      const edit = { kind: 'cells', area, columns: below, formats: below.map(() => null) } as const;
      bytes = new Uint8Array(await joinBytes(patchWorkbook(await open(bytes), [edit])));
    }
    const spreadsheet = xlsxSpreadsheet(await open(bytes));
    const basis = await readBasis({ spreadsheet, clock: () => 0 }, () => undefined);
    if ('kind' in basis) throw new Error(basis.kind);
    return basis;
  };

  it('is read whole where it was tiered whole, and its columns are known to be ours', async () => {
    const { found, recognised, below } = await pointedAt();
    expect([found.area.rows, recognised?.own.map(({ header }) => header), below]).toEqual([
      10,
      ['Tier', 'Score'],
      [],
    ]);
  });

  it('ends where another list begins, also one with a column of the same name', async () => {
    const list = [
      [null, 'Agent', 'Ann', 'Ben'],
      [null, 'Calls', 3, 4],
      [null, 'Tier', 'Gold', 'Silver'],
    ];
    const { found, recognised } = await pointedAt(list);
    expect([found.area.rows, recognised?.own.length]).toEqual([10, 2]);
  });

  it('takes the clients in that were added right below its last part', async () => {
    const added = [
      ['Ike', 'Joe', null, 'a note'],
      [90, 100, null, null],
    ];
    expect((await pointedAt(added)).found.area.rows).toBe(12);
  });

  it('gets the same tiers from the command line when its output is run again', async () => {
    await pointedAt();
    const model = folder.path('m.json');
    const first = tiersByKey(await callForDocument(folder.path('in.xlsx'), model));
    expect(tiersByKey(await callForDocument(folder.path('out.xlsx'), model))).toEqual(first);
    expect(Object.keys(first)).toHaveLength(8);
  });
});
