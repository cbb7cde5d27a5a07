/** Which Excel the adapter works with: the floor of the manifest, and nothing older half way. */
import { readFileSync } from 'node:fs';
import { excelSpreadsheet } from '../../../src/hosts/excel/excel-spreadsheet';
import { takeSnapshot } from '../../../src/hosts/memory/snapshot';
import { contentAt } from '../../../src/hosts/memory/cells';
import { firstSheet } from '../../../src/hosts/memory/workbook';
import type { Spreadsheet } from '../../../src/sheet';
import { areaIn, cellsEdit, faultCode, registerBook, select } from '../../contract/given';
import { startExcel } from '../../excel-host';

const older = Array.from({ length: 8 }, (_, index) => `1.${index + 1}`);
const newer = [...Array.from({ length: 6 }, (_, index) => `1.${index + 9}`), '1.20'];

it.each(older)('ExcelApi %s is refused in words, and nothing is asked of it', async (version) => {
  const workbook = select(registerBook(), 2, 2);
  const before = takeSnapshot(workbook);
  const host = await startExcel(workbook, { matrix: { ExcelApi: version } });
  const spreadsheet = excelSpreadsheet();
  const area = areaIn(workbook, 1, 5, 1, 1);
  const asked: readonly ((one: Spreadsheet) => Promise<unknown>)[] = [
    (one) => one.selection(),
    (one) => one.extent(area.sheet),
    (one) => one.read(area),
    (one) => one.contents(area),
    (one) => one.formats(area),
    (one) => one.recall('key'),
    (one) => one.colours('o'),
    (one) => one.apply([cellsEdit(area, [['Tier']])]),
  ];
  for (const ask of asked) expect(await faultCode(ask(spreadsheet))).toBe('HostFault unsupported');
  expect((await spreadsheet.obstacle([area]))?.code).toBe('unsupported');
  expect(host.log.filter(({ purpose }) => purpose === 'workbook')).toEqual([]);
  expect(takeSnapshot(workbook)).toEqual(before);
});

it.each(newer)('ExcelApi %s does all of the work', async (version) => {
  const workbook = select(registerBook(), 2, 2);
  await startExcel(workbook, { matrix: { ExcelApi: version } });
  const spreadsheet = excelSpreadsheet();
  const area = areaIn(workbook, 1, 5, 1, 1);
  expect((await spreadsheet.selection())?.area.rows).toBe(4);
  expect(await spreadsheet.obstacle([area])).toBeNull();
  await spreadsheet.apply([
    cellsEdit(area, [['Tier']]),
    { kind: 'colours', owner: 'o', area, rules: [{ text: 'A', fill: '#FFFFFF', font: '#000000' }] },
    { kind: 'remember', key: 'key', text: 'text' },
  ]);
  expect([
    contentAt(firstSheet(workbook), 1, 5),
    workbook.rules.length,
    await spreadsheet.recall('key'),
  ]).toEqual(['Tier', 1, 'text']);
});

it('the manifest asks for the same floor', () => {
  expect(readFileSync('manifest.xml', 'utf8')).toContain('<Set Name="ExcelApi" MinVersion="1.9" />');
});
