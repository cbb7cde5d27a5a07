/** Texts kept in the workbook: what is not kept is told at once, and what is lost later is met as if never kept. */
import { excelSpreadsheet } from '../../../src/hosts/excel/excel-spreadsheet';
import { firstSheet, newWorkbook } from '../../../src/hosts/memory/workbook';
import type { SheetEdit } from '../../../src/sheet';
import { faultCode } from '../../contract/given';
import { startExcel } from '../../excel-host';
import { registerBook, sessionInExcel } from './given';

const remember: SheetEdit = { kind: 'remember', key: 'ClientTiers.a', text: 'text' };

it.each(['refused', 'dropped'] as const)('settings that are %s are told as not kept', async (fate) => {
  const host = await startExcel(newWorkbook());
  host.keepSettings(fate);
  expect(await faultCode(excelSpreadsheet().apply([remember]))).toBe('HostFault not-kept');
});

it('settings that are full are told as not kept', async () => {
  await startExcel(newWorkbook(), { limits: { settingsLength: 3 } });
  expect(await faultCode(excelSpreadsheet().apply([remember]))).toBe('HostFault not-kept');
});

it('colour rules whose ids cannot be kept do not stay', async () => {
  const workbook = newWorkbook();
  const host = await startExcel(workbook);
  host.keepSettings('dropped');
  const area = { sheet: firstSheet(workbook).id, row: 0, column: 0, rows: 1, columns: 1 };
  const rules = [{ text: 'A', fill: '#FFFFFF', font: '#000000' }];
  const work = excelSpreadsheet().apply([{ kind: 'colours', owner: 'o', area, rules }]);
  expect(await faultCode(work)).toBe('HostFault not-kept');
  expect(workbook.rules).toEqual([]);
});

it('settings lost when the workbook was opened again never lead to columns written over unasked', async () => {
  const workbook = registerBook({});
  const host = await startExcel(workbook);
  host.keepSettings('session');
  const first = sessionInExcel();
  await first.look();
  await first.apply();
  expect(first.getState().kind).toBe('done');
  const again = host.reopened();
  const columns = structuredClone(firstSheet(again).columns);
  await startExcel(again);
  const second = sessionInExcel();
  await second.look();
  await second.apply();
  expect(firstSheet(again).columns.slice(0, columns.length)).toEqual(columns);
});
