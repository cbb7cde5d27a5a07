import { putRows } from '../../src/hosts/memory/cells';
import { memorySpreadsheet } from '../../src/hosts/memory/memory-spreadsheet';
import { firstSheet, newWorkbook } from '../../src/hosts/memory/workbook';
import { withRememberedRows, type Found, type Records, type TieredRegister } from '../../src/sheet';
import { abcModel } from './register-on-sheet';

const ROWS = [
  ['Client', 'Revenue', 'Tier'],
  ['Ada', 850, 'A'],
  ['Bo', 100, 'B'],
  [null, null, null],
  ['Cy', 30, 'C'],
  [null, null, null],
  [null, null, null],
  ['Di', 20, 'D'],
  ['Ed', 10, null],
];

const extended = async (found: Partial<Found['area']>, entry: Partial<TieredRegister> = {}) => {
  const workbook = newWorkbook('Clients');
  putRows(firstSheet(workbook), ROWS);
  const sheet = firstSheet(workbook).id;
  const register: TieredRegister = {
    id: 'register-1',
    sheet,
    table: null,
    headerRow: 0,
    firstColumn: 0,
    columns: [{ what: 'tier', header: 'Tier', column: 2, fingerprints: [] }],
    model: abcModel,
    asOf: '2026-11-21',
    ...entry,
  };
  const records: Records = { registers: [register], unread: [] };
  const area = { sheet, row: 0, column: 0, rows: 3, columns: 3, ...found };
  const block: Found = { area, sheetName: 'Clients', table: null, totalsRow: false };
  return (await withRememberedRows(memorySpreadsheet(workbook), block, records)).area.rows;
};

describe('a block that ends at a blank row', () => {
  it('goes on to the last tier of ours, over several blank rows and tiers that it has not itself, and to the rows right below', async () => {
    expect(await extended({})).toBe(9);
  });

  it('ends where somebody chose to end: the next row is not blank', async () => {
    expect(await extended({ rows: 2 })).toBe(2);
  });

  it.each<[string, Partial<TieredRegister>]>([
    ['stands elsewhere', { firstColumn: 1 }],
    ['has its header row elsewhere', { headerRow: 4 }],
    ['is a table', { table: '1' }],
    ['is on another sheet', { sheet: '{other}' }],
    ['has no tiers', { columns: [{ what: 'score', header: 'Tier', column: 2, fingerprints: [] }] }],
    ['calls them otherwise', { columns: [{ what: 'tier', header: 'Class', column: 2, fingerprints: [] }] }],
  ])('stays as it is where the remembered register %s', async (_, entry) => {
    expect(await extended({}, entry)).toBe(3);
  });

  it('ends before what is no tier', async () => {
    const model = {
      ...abcModel,
      ladder: { ...abcModel.ladder, missing: { ...abcModel.ladder.missing, name: 'E' } },
    };
    expect(await extended({}, { model })).toBe(5);
  });
});
