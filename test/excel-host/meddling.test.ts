import { contentAt, putRows } from '../../src/hosts/memory/cells';
import { addTable } from '../../src/hosts/memory/tables';
import { addSheet, firstSheet, type Workbook } from '../../src/hosts/memory/workbook';
import { codeOf, workbookOf } from './sample';
import { startExcel } from '.';

const letters = (): Workbook =>
  workbookOf([
    ['a', 1],
    ['b', 2],
    ['c', 3],
  ]);
const column = (workbook: Workbook, at = 0): readonly unknown[] =>
  firstSheet(workbook).columns[at]?.contents ?? [];
const idOf = (workbook: Workbook): string => firstSheet(workbook).id;

describe('somebody else at the workbook', () => {
  it('does something right before the request of a number, once', async () => {
    const workbook = letters();
    const host = await startExcel(workbook);
    host.beforeRequest(2, () => host.user.type(idOf(workbook), 0, 0, 'changed'));
    const seen: unknown[] = [];
    for (let time = 0; time < 3; time += 1) {
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('values');
        await context.sync();
        seen.push(range.values[0]?.[0]);
        range.values = [['a']];
        await context.sync();
      });
    }
    expect(seen).toEqual(['a', 'a', 'a']);
    host.clearLog();
    host.beforeRequest(1, () => host.user.type(idOf(workbook), 0, 0, 'changed'));
    await codeOf(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('values');
      await context.sync();
      seen.push(range.values[0]?.[0]);
    });
    expect(seen.at(-1)).toBe('changed');
  });

  it('puts in and takes out rows, and tables, merges and hidden rows move along', async () => {
    const workbook = letters();
    const sheet = firstSheet(workbook);
    addTable(workbook, 'T', { sheet: sheet.id, row: 0, column: 0, rows: 3, columns: 2 });
    sheet.merged = [{ sheet: sheet.id, row: 2, column: 5, rows: 2, columns: 1 }];
    sheet.hiddenRows.add(2);
    const host = await startExcel(workbook);
    host.user.insertRow(sheet.id, 1);
    expect(column(workbook)).toEqual(['a', null, 'b', 'c']);
    expect([workbook.tables[0]?.area.rows, sheet.merged[0]?.row, [...sheet.hiddenRows]]).toEqual([4, 3, [3]]);
    host.user.deleteRow(sheet.id, 1);
    expect(column(workbook)).toEqual(['a', 'b', 'c']);
    expect([workbook.tables[0]?.area.rows, sheet.merged[0]?.row, [...sheet.hiddenRows]]).toEqual([3, 2, [2]]);
  });

  it('puts in and takes out columns', async () => {
    const workbook = letters();
    const host = await startExcel(workbook);
    host.user.insertColumn(idOf(workbook), 1);
    expect([column(workbook, 1), column(workbook, 2)]).toEqual([[], [1, 2, 3]]);
    host.user.deleteColumn(idOf(workbook), 0);
    expect(column(workbook, 1)).toEqual([1, 2, 3]);
  });

  it('sorts rows and keeps each row together', async () => {
    const workbook = letters();
    const host = await startExcel(workbook);
    host.user.sort({ sheet: idOf(workbook), row: 0, column: 0, rows: 3, columns: 2 }, 0);
    expect([column(workbook), column(workbook, 1)]).toEqual([
      ['c', 'b', 'a'],
      [3, 2, 1],
    ]);
  });

  it('renames a sheet, which the add-in goes on knowing by its id, and deletes one', async () => {
    const workbook = letters();
    const id = idOf(workbook);
    const other = addSheet(workbook, 'Other');
    const host = await startExcel(workbook);
    host.user.renameSheet(id, 'New name');
    const ask = (key: string): Promise<string> =>
      codeOf(async (context) => {
        context.workbook.worksheets.getItem(key).load('name');
        await context.sync();
      });
    host.user.deleteSheet(other.id);
    expect([await ask(id), await ask('Sheet1'), await ask(other.id)]).toEqual([
      'none',
      'ItemNotFound',
      'ItemNotFound',
    ]);
  });

  it('moves the ranges that the add-in keeps', async () => {
    const workbook = letters();
    const host = await startExcel(workbook);
    const places = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('B2:B3').load('address');
      await context.sync();
      const before = range.address;
      host.user.insertColumn(idOf(workbook), 0);
      host.user.insertRow(idOf(workbook), 2);
      range.load('address');
      await context.sync();
      return [before, range.address];
    });
    expect(places).toEqual(['Sheet1!B2:B3', 'Sheet1!C2:C4']);
  });

  it('leaves kept ranges of whole rows and of the whole sheet whole', async () => {
    const workbook = letters();
    const host = await startExcel(workbook);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const [rows, whole] = [sheet.getRange('A2:A3').getEntireRow(), sheet.getRange()];
      for (const range of [rows, whole]) range.load('address');
      await context.sync();
      host.user.insertColumn(idOf(workbook), 0);
      host.user.insertRow(idOf(workbook), 0);
      for (const range of [rows, whole]) range.load('rowIndex,columnIndex,rowCount,columnCount');
      await context.sync();
      const places = [rows, whole].map((range) => [range.rowIndex, range.columnIndex, range.rowCount]);
      expect(places).toEqual([
        [2, 0, 2],
        [0, 0, 1_048_576],
      ]);
      expect([rows.columnCount, whole.columnCount]).toEqual([16_384, 16_384]);
    });
  });

  it('takes a kept range out of being where its cells are deleted', async () => {
    const workbook = letters();
    const host = await startExcel(workbook);
    const code = await codeOf(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('B2').load('address');
      await context.sync();
      host.user.deleteRow(idOf(workbook), 1);
      range.load('address');
      await context.sync();
    });
    expect(code).toBe('ItemNotFound');
  });
});

describe('a request that is not answered', () => {
  const write = (value: number): Promise<string> =>
    codeOf(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[value]];
      await context.sync();
    });
  const later = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

  it.each([
    ['before', 'a'],
    ['after', 7],
  ] as const)('silent %s it took effect, it ends only when it is released', async (moment, during) => {
    const workbook = letters();
    const host = await startExcel(workbook);
    host.faults.silenceAt(1, moment);
    let ended = false;
    const written = write(7).then((code) => {
      ended = true;
      return code;
    });
    await later();
    expect([ended, contentAt(firstSheet(workbook), 0, 0)]).toEqual([false, during]);
    host.faults.release();
    expect([await written, contentAt(firstSheet(workbook), 0, 0)]).toEqual(['none', 7]);
  });
});

it('a cell can be opened for editing before any request', async () => {
  const workbook = letters();
  const host = await startExcel(workbook);
  host.beforeRequest(2, host.editCell);
  const codes: string[] = [];
  for (let time = 0; time < 3; time += 1) {
    codes.push(
      await codeOf(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[time]];
        await context.sync();
      }),
    );
  }
  expect(codes).toEqual(['none', 'InvalidOperationInCellEditMode', 'InvalidOperationInCellEditMode']);
  expect(contentAt(firstSheet(workbook), 0, 0)).toBe(0);
});

describe('settings', () => {
  const keep = (text: string): Promise<string> =>
    codeOf(async (context) => {
      context.workbook.settings.add('key', text);
      await context.sync();
    });

  it.each([
    ['kept', 'none', 'text', 'text'],
    ['refused', 'GeneralException', undefined, undefined],
    ['dropped', 'none', undefined, undefined],
    ['session', 'none', 'text', undefined],
  ] as const)('that are %s', async (fate, code, now, afterwards) => {
    const workbook = letters();
    const host = await startExcel(workbook);
    host.keepSettings(fate);
    expect(await keep('text')).toBe(code);
    expect([workbook.settings.get('key'), host.reopened().settings.get('key')]).toEqual([now, afterwards]);
  });

  it('that are larger than all may be together are refused', async () => {
    const workbook = letters();
    await startExcel(workbook, { limits: { settingsLength: 10 } });
    expect([await keep('x'.repeat(11)), await keep('x'.repeat(10))]).toEqual(['InvalidArgument', 'none']);
  });
});

it('the areas that were written are noted in order', async () => {
  const workbook = letters();
  const host = await startExcel(workbook);
  await codeOf(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('C1:C2').values = [[1], [2]];
    sheet.getRange('D1').values = [[3]];
    await context.sync();
  });
  expect(host.written.map(({ row, column: at, rows }) => [row, at, rows])).toEqual([
    [0, 2, 2],
    [0, 3, 1],
  ]);
  putRows(firstSheet(workbook), [['x']]);
  host.clearLog();
  expect(host.written).toEqual([]);
});

it('a range that the add-in keeps is gone with its sheet', async () => {
  const workbook = letters();
  addSheet(workbook, 'Other');
  const host = await startExcel(workbook);
  host.beforeRequest(2, () => host.user.deleteSheet(idOf(workbook)));
  const code = await codeOf(async (context) => {
    const kept = context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('rowIndex');
    await context.sync();
    kept.load('rowIndex');
    await context.sync();
  });
  expect(code).toBe('ItemNotFound');
});
