/** The contract: cells put back as they were, table columns taken away again, sheets added, texts forgotten. */
import { contentAt, formatAt, setFormat, putRows } from '../../src/hosts/memory/cells';
import { takeSnapshot } from '../../src/hosts/memory/snapshot';
import { addTable } from '../../src/hosts/memory/tables';
import { firstSheet, newWorkbook, sheetByName } from '../../src/hosts/memory/workbook';
import type { CellValue, SheetEdit, Typed } from '../../src/sheet';
import { areaIn, cellsEdit, faultCode, faultTold, registerBook, type StartHost } from './given';

export const puttingBack = (start: StartHost): void => {
  it.each<[string, Typed]>([
    ['a number', 12.5],
    ['a text that looks like a number', '00123'],
    ['a text that looks like a formula', '=A1'],
    ['yes or no', true],
    ['a blank', null],
  ])('%s is there again', async (_, cell) => {
    const workbook = registerBook();
    const { spreadsheet, look } = await start(workbook);
    const area = areaIn(workbook, 2, 6, 1, 1);
    await spreadsheet.apply([cellsEdit(area, [['Gold']])]);
    await spreadsheet.apply([{ kind: 'put-back', area, columns: [[cell]], formats: [null] }]);
    expect(contentAt(firstSheet(await look()), 2, 6)).toEqual(cell);
    expect(await spreadsheet.read(area)).toEqual([[cell]]);
  });

  it('a formula is a formula again, and all around it stays as it is', async () => {
    const workbook = registerBook();
    const { spreadsheet } = await start(workbook);
    const area = areaIn(workbook, 2, 6, 2, 1);
    const beside = areaIn(workbook, 0, 0, 9, 6);
    const before = await spreadsheet.contents(beside);
    await spreadsheet.apply([cellsEdit(area, [['Gold', 'Silver']])]);
    const formula: Typed = { formula: '=C3*2', value: 2401 };
    await spreadsheet.apply([{ kind: 'put-back', area, columns: [[formula, 'x']], formats: [null] }]);
    expect(await spreadsheet.contents(area)).toEqual([['=C3*2', 'x']]);
    expect(await spreadsheet.contents(beside)).toEqual(before);
  });

  it('number formats are put back cell by cell, for a whole column at once, or not at all', async () => {
    const workbook = registerBook();
    const { spreadsheet, look } = await start(workbook);
    const area = areaIn(workbook, 2, 6, 3, 3);
    const columns = [
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, 9],
    ];
    await spreadsheet.apply([{ kind: 'cells', area, columns, formats: ['0.0', '0.0', '0.0'] }]);
    const formats = [['0.00', 'General', '0 %'], '0.000', null];
    await spreadsheet.apply([{ kind: 'put-back', area, columns, formats }]);
    const sheet = firstSheet(await look());
    const seen = [6, 7, 8].map((column) => [2, 3, 4].map((row) => formatAt(sheet, row, column)));
    expect(seen).toEqual([
      ['0.00', 'General', '0 %'],
      ['0.000', '0.000', '0.000'],
      ['0.0', '0.0', '0.0'],
    ]);
    expect(await spreadsheet.formats(area)).toEqual(seen);
  });

  it('a protected sheet is a fault and nothing is put back', async () => {
    const workbook = registerBook();
    firstSheet(workbook).protected = true;
    const before = takeSnapshot(workbook);
    const { spreadsheet, look } = await start(workbook);
    const area = areaIn(workbook, 2, 6, 1, 1);
    const edit: SheetEdit = { kind: 'put-back', area, columns: [['x']], formats: [null] };
    expect(await faultCode(spreadsheet.apply([edit]))).toBe('HostFault protected');
    expect(takeSnapshot(await look())).toEqual(before);
  });
};

export const droppingTableColumns = (start: StartHost): void => {
  const added = async (drop: readonly string[]) => {
    const workbook = registerBook();
    const table = addTable(workbook, 'Clients', areaIn(workbook, 1, 1, 4, 4));
    const before = takeSnapshot(workbook);
    const host = await start(workbook);
    await host.spreadsheet.apply([
      { kind: 'table-columns', table: table.id, headers: ['Tier', 'Score'] },
      cellsEdit(areaIn(workbook, 2, 5, 3, 2), [
        ['Gold', 'Gold', 'Silver'],
        [3, 2, 1],
      ]),
      { kind: 'drop-table-columns', table: table.id, headers: drop },
    ]);
    return { before, after: await host.look() };
  };

  it('columns that were added are gone with what they hold, and the table is as it was', async () => {
    const { before, after } = await added(['Tier', 'Score']);
    expect(after.tables.map(({ area }) => area)).toEqual(before.tables.map(({ area }) => area));
    const sheet = firstSheet(after);
    const there = [5, 6].flatMap((column) => [1, 2, 3, 4].map((row) => contentAt(sheet, row, column)));
    expect(there).toEqual(there.map(() => null));
    expect(sheet.columns.slice(1, 5)).toEqual(before.sheets[0]?.columns.slice(1, 5));
  });

  it('only the last columns that bear one of the headers go', async () => {
    const { after } = await added(['Score', 'Note']);
    expect(after.tables[0]?.area.columns).toBe(5);
    expect(contentAt(firstSheet(after), 1, 5)).toBe('Tier');
    expect(contentAt(firstSheet(after), 1, 4)).toBe('Note');
  });

  it('a table without such columns stays as it is', async () => {
    const { after } = await added(['Elsewhere']);
    expect(after.tables[0]?.area.columns).toBe(6);
  });

  it('none goes where a cell holds something else than was expected, and the cell is told', async () => {
    const workbook = registerBook();
    const table = addTable(workbook, 'Clients', areaIn(workbook, 1, 1, 4, 4));
    const { spreadsheet, look } = await start(workbook);
    const headers = ['Tier', 'Score'];
    const drop = (over: readonly (readonly CellValue[] | null)[]): Promise<void> =>
      spreadsheet.apply([{ kind: 'drop-table-columns', table: table.id, headers, over }]);
    await spreadsheet.apply([
      { kind: 'table-columns', table: table.id, headers },
      cellsEdit(areaIn(workbook, 2, 5, 3, 2), [
        ['Gold', 'my word', 'Silver'],
        [3, null, 1],
      ]),
    ]);
    expect(
      await faultTold(
        drop([
          ['Gold', 'Gold', 'Silver'],
          [3, null, 1],
        ]),
      ),
    ).toBe('touched F4');
    expect(await faultTold(drop([['Gold', 'my word', 'Silver'], null]))).toBe('touched G3');
    const sheet = firstSheet(await look());
    expect([1, 2, 3, 4].map((row) => contentAt(sheet, row, 5))).toEqual([
      'Tier',
      'Gold',
      'my word',
      'Silver',
    ]);
    await drop([
      ['Gold', 'my word', 'Silver'],
      [3, null, 1],
    ]);
    expect((await look()).tables[0]?.area.columns).toBe(4);
  });

  it('a table that is gone is a fault', async () => {
    const { spreadsheet } = await start(registerBook());
    const edit: SheetEdit = { kind: 'drop-table-columns', table: '99', headers: ['Tier'] };
    expect(await faultCode(spreadsheet.apply([edit]))).toBe('HostFault gone');
  });
};

export const addingSheets = (start: StartHost): void => {
  const edit: SheetEdit = {
    kind: 'new-sheet',
    name: 'Kept values',
    columns: [
      ['Client', '=A1', '00123'],
      ['Tier', 'Gold', 7.5],
    ],
  };

  it('a new sheet stands behind the others with its values, texts as texts', async () => {
    const workbook = registerBook();
    const { spreadsheet, look } = await start(workbook);
    await spreadsheet.apply([edit]);
    const after = await look();
    expect(after.sheets.map(({ name }) => name)).toEqual(['Clients', 'Kept values']);
    const sheet = sheetByName(after, 'Kept values');
    expect(sheet && [0, 1].map((column) => [0, 1, 2].map((row) => contentAt(sheet, row, column)))).toEqual([
      ['Client', '=A1', '00123'],
      ['Tier', 'Gold', 7.5],
    ]);
  });

  it('what is selected stays selected', async () => {
    const workbook = registerBook();
    workbook.selection = areaIn(workbook, 2, 1, 1, 1);
    const { spreadsheet } = await start(workbook);
    const before = await spreadsheet.selection();
    await spreadsheet.apply([edit]);
    expect(await spreadsheet.selection()).toEqual(before);
  });

  it('a name that is taken gets a number behind it, and the sheet of that name stays as it is', async () => {
    const workbook = registerBook();
    const { spreadsheet, look } = await start(workbook);
    await spreadsheet.apply([edit, edit]);
    const after = await look();
    expect(after.sheets.map(({ name }) => name)).toEqual(['Clients', 'Kept values', 'Kept values (2)']);
  });

  it('a workbook whose sheets are fixed is a fault', async () => {
    const workbook = registerBook();
    workbook.structureProtected = true;
    const { spreadsheet, look } = await start(workbook);
    expect(await faultCode(spreadsheet.apply([edit]))).toBe('HostFault protected');
    expect((await look()).sheets).toHaveLength(1);
  });
};

export const forgetting = (start: StartHost): void => {
  it('a text that was forgotten is null, and the others stay', async () => {
    const { spreadsheet } = await start(newWorkbook());
    await spreadsheet.apply([
      { kind: 'remember', key: 'ClientTiers.a', text: 'one' },
      { kind: 'remember', key: 'ClientTiers.b', text: 'two' },
      { kind: 'remember', key: 'ClientTiers.a', text: null },
      { kind: 'remember', key: 'ClientTiers.never', text: null },
    ]);
    expect(await spreadsheet.recall('ClientTiers.a')).toBeNull();
    expect(await spreadsheet.recall('ClientTiers.b')).toBe('two');
  });
};

export const tellingColours = (start: StartHost): void => {
  const rules = [
    { text: 'Gold', fill: '#FFE9A8', font: '#4A3800' },
    { text: 'Say "D"', fill: '#FFFFFF', font: '#6B6B6B' },
  ];

  it('rules of ours are told as the edit that sets them', async () => {
    const workbook = registerBook();
    const { spreadsheet } = await start(workbook);
    const edit: SheetEdit = {
      kind: 'colours',
      owner: 'register-1',
      area: areaIn(workbook, 2, 5, 3, 1),
      rules,
    };
    await spreadsheet.apply([edit]);
    expect(await spreadsheet.colours('register-1')).toEqual(edit);
    expect(await spreadsheet.colours('register-2')).toBeNull();
  });

  it('rules that were taken away are no longer told', async () => {
    const workbook = registerBook();
    const { spreadsheet } = await start(workbook);
    const area = areaIn(workbook, 2, 5, 3, 1);
    await spreadsheet.apply([
      { kind: 'colours', owner: 'register-1', area, rules },
      { kind: 'colours', owner: 'register-1', area, rules: [] },
    ]);
    expect(await spreadsheet.colours('register-1')).toBeNull();
  });
};

/** Written and put back is as if nothing had been. */
export const leavingNoTrace = (start: StartHost): void => {
  it('a column that was written and put back leaves the sheet as it was', async () => {
    const workbook = registerBook();
    const sheet = firstSheet(workbook);
    putRows(sheet, [['old', 7]], { row: 2, column: 6 });
    setFormat(sheet, 2, 7, '0.00');
    const area = areaIn(workbook, 2, 6, 1, 2);
    const { spreadsheet, look } = await start(workbook);
    const before = takeSnapshot(await look()).sheets;
    await spreadsheet.apply([
      { kind: 'cells', area, columns: [['Gold'], [71]], formats: [null, '0.0'] },
      { kind: 'put-back', area, columns: [['old'], [7]], formats: [null, ['0.00']] },
    ]);
    expect(takeSnapshot(await look()).sheets).toEqual(before);
  });
};
