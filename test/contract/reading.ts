/** The contract: what is selected, and what is read. */
import { putRows, setFormat } from '../../src/hosts/memory/cells';
import { addTable } from '../../src/hosts/memory/tables';
import { firstSheet, newWorkbook } from '../../src/hosts/memory/workbook';
import { readGrid } from '../../src/sheet';
import { areaIn, faultCode, registerBook, select, type StartHost } from './given';

export const selecting = (start: StartHost): void => {
  it('a single cell stands for the block of filled cells around it', async () => {
    const { spreadsheet } = await start(select(registerBook(), 2, 2));
    expect(await spreadsheet.selection()).toMatchObject({
      area: { row: 1, column: 1, rows: 4, columns: 4 },
      sheetName: 'Clients',
      table: null,
    });
  });

  it('the extent of a sheet ends with its last filled row and column', async () => {
    const workbook = registerBook();
    putRows(firstSheet(workbook), [['Émile', 5]], { row: 7, column: 1 });
    const { spreadsheet } = await start(workbook);
    expect(await spreadsheet.extent(firstSheet(workbook).id)).toEqual({ rows: 8, columns: 5 });
  });

  it('an empty sheet has no extent', async () => {
    const workbook = newWorkbook();
    const { spreadsheet } = await start(workbook);
    expect(await spreadsheet.extent(firstSheet(workbook).id)).toEqual({ rows: 0, columns: 0 });
  });

  it('a blank cell with nothing around it stands for nothing', async () => {
    const { spreadsheet } = await start(select(registerBook(), 20, 20));
    expect(await spreadsheet.selection()).toBeNull();
  });

  it('an empty sheet stands for nothing', async () => {
    const { spreadsheet } = await start(newWorkbook());
    expect(await spreadsheet.selection()).toBeNull();
  });

  it('a lone filled cell stands for itself', async () => {
    const workbook = newWorkbook();
    putRows(firstSheet(workbook), [['Client']]);
    const { spreadsheet } = await start(workbook);
    expect(await spreadsheet.selection()).toMatchObject({ area: { row: 0, column: 0, rows: 1, columns: 1 } });
  });

  it('several selected cells are taken as selected, cut to what is in use', async () => {
    const { spreadsheet } = await start(select(registerBook(), 1, 1, 1_000_000, 2));
    expect(await spreadsheet.selection()).toMatchObject({ area: { row: 1, column: 1, rows: 4, columns: 2 } });
  });

  it('a cell of a table stands for the whole table with its header row', async () => {
    const workbook = select(registerBook(), 3, 3);
    const table = addTable(workbook, 'Clients', areaIn(workbook, 1, 1, 4, 3));
    const { spreadsheet } = await start(workbook);
    expect(await spreadsheet.selection()).toMatchObject({
      area: { row: 1, column: 1, rows: 4, columns: 3 },
      table: table.id,
    });
  });

  it('the totals row of a table does not belong to it: a sum is no client', async () => {
    const workbook = select(registerBook(), 3, 3);
    addTable(workbook, 'Clients', areaIn(workbook, 1, 1, 4, 3)).totalsRow = true;
    const { spreadsheet } = await start(workbook);
    expect(await spreadsheet.selection()).toMatchObject({ area: { row: 1, rows: 3 }, totalsRow: true });
  });
};

export const reading = (start: StartHost): void => {
  it('numbers, texts, truth values, blanks and errors come as they are, column by column', async () => {
    const workbook = registerBook();
    const { spreadsheet } = await start(workbook);
    expect(await spreadsheet.read(areaIn(workbook, 1, 1, 4, 4))).toEqual([
      ['Client', 'Альфа', '北京', 'O’Brien'],
      ['Revenue', 1200.5, -3, 0],
      ['Partner', true, false, null],
      ['Note', 'first', null, '#N/A'],
    ]);
  });

  it('a formula is read as the value it shows', async () => {
    const workbook = newWorkbook();
    putRows(firstSheet(workbook), [[{ formula: '=6*7', value: 42 }]]);
    const { spreadsheet } = await start(workbook);
    expect(await spreadsheet.read(areaIn(workbook, 0, 0, 1, 1))).toEqual([[42]]);
  });

  it('what was typed is told apart from what is shown: a formula that shows nothing is no blank cell', async () => {
    const workbook = newWorkbook();
    putRows(firstSheet(workbook), [[{ formula: '=IF(A9>1,"x","")', value: '' }, 7, 'text', null]]);
    const { spreadsheet } = await start(workbook);
    const area = areaIn(workbook, 0, 0, 1, 4);
    expect(await spreadsheet.contents(area)).toEqual([['=IF(A9>1,"x","")'], [7], ['text'], [null]]);
  });

  it('number formats come column by column, and General where a filled cell has none', async () => {
    const workbook = registerBook();
    const sheet = firstSheet(workbook);
    putRows(sheet, [[45356, 45356.5, 7]], { row: 10, column: 0 });
    setFormat(sheet, 10, 0, 'dd.mm.yyyy');
    setFormat(sheet, 10, 1, 'yyyy-mm-dd hh:mm');
    const { spreadsheet } = await start(workbook);
    expect(await spreadsheet.formats(areaIn(workbook, 10, 0, 1, 3))).toEqual([
      ['dd.mm.yyyy'],
      ['yyyy-mm-dd hh:mm'],
      ['General'],
    ]);
  });

  it('a column of dates is known by the format of its numbers, wherever its header stands', async () => {
    const workbook = newWorkbook();
    const sheet = firstSheet(workbook);
    putRows(sheet, [
      ['Client', 'Visited', 'Amount', 'Called at'],
      ['Ann', 45356, 45356, 0.5],
      ['Bob', null, 41000, 0.25],
      ['Cyd', 45400, 45400, null],
    ]);
    for (const row of [1, 3]) setFormat(sheet, row, 1, 'd.m.yyyy');
    for (const row of [1, 2]) setFormat(sheet, row, 3, 'hh:mm');
    const { spreadsheet } = await start(select(workbook, 1, 1));
    const found = await spreadsheet.selection();
    const grid = found && (await readGrid(spreadsheet, found));
    expect(grid?.dates).toEqual([false, true, false, false]);
  });

  it('a column of shares is known by the format of its numbers, or by its texts', async () => {
    const workbook = newWorkbook();
    const sheet = firstSheet(workbook);
    putRows(sheet, [
      ['Client', 'Margin', 'Part', 'Typed'],
      ['Ann', 0.83, 0.5, '83 %'],
      ['Bob', null, 0.25, '7,5%'],
      ['Cyd', 0.1, 0.125, null],
    ]);
    for (const row of [1, 3]) setFormat(sheet, row, 1, '0.0%');
    setFormat(sheet, 1, 2, '0%');
    const { spreadsheet } = await start(select(workbook, 1, 1));
    const found = await spreadsheet.selection();
    const grid = found && (await readGrid(spreadsheet, found));
    expect(grid?.percents).toEqual([false, true, false, true]);
  });

  it('cells that were never filled are blank', async () => {
    const workbook = registerBook();
    const { spreadsheet } = await start(workbook);
    expect(await spreadsheet.read(areaIn(workbook, 40, 9, 2, 1))).toEqual([[null, null]]);
  });

  it('a long area is read whole, and its progress ends at the number of its cells', async () => {
    const workbook = newWorkbook();
    const rows = Array.from({ length: 30_000 }, (_, row) => [`Клиент ${row}`, row]);
    putRows(firstSheet(workbook), rows);
    const { spreadsheet } = await start(workbook);
    const steps: number[] = [];
    const [names, numbers] = await spreadsheet.read(areaIn(workbook, 0, 0, 30_000, 2), (done) =>
      steps.push(done),
    );
    expect(names?.[29_999]).toBe('Клиент 29999');
    expect(numbers?.every((number, row) => number === row)).toBe(true);
    expect(steps.at(-1)).toBe(60_000);
    expect([...steps].sort((one, other) => one - other)).toEqual(steps);
  });

  it('a sheet that is gone is a fault', async () => {
    const { spreadsheet } = await start(registerBook());
    const gone = { sheet: '{no such sheet}', row: 0, column: 0, rows: 1, columns: 1 };
    expect(await faultCode(spreadsheet.read(gone))).toBe('HostFault gone');
  });
};
