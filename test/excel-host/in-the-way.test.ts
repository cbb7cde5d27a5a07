import { contentAt, putRows } from '../../src/hosts/memory/cells';
import { addTable } from '../../src/hosts/memory/tables';
import { firstSheet, type Content, type Sheet, type Workbook } from '../../src/hosts/memory/workbook';
import type { Area } from '../../src/sheet';
import { clientTable, codeOf, workbookOf } from './sample';
import { startExcel } from '.';

const place = (workbook: Workbook, row: number, column: number, rows: number, columns: number): Area => ({
  sheet: firstSheet(workbook).id,
  row,
  column,
  rows,
  columns,
});

const write = (address: string, values: unknown[][]): Promise<string> =>
  codeOf(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange(address).values = values;
    await context.sync();
  });

const cells = (workbook: Workbook, column: number, rows: number): readonly Content[] =>
  Array.from({ length: rows }, (_, row) => contentAt(firstSheet(workbook), row, column));

const opened = async (
  rows: readonly (readonly Content[])[],
  arrange: (sheet: Sheet, workbook: Workbook) => void,
): Promise<Workbook> => {
  const workbook = workbookOf(rows);
  arrange(firstSheet(workbook), workbook);
  await startExcel(workbook);
  return workbook;
};

const ROWS: readonly (readonly Content[])[] = [['a'], ['b'], ['c'], ['d']];

describe('rows that a filter hides', () => {
  const filtered = (): Promise<Workbook> =>
    opened(ROWS, (sheet, workbook) => {
      sheet.filter = place(workbook, 0, 0, 4, 1);
      sheet.filteredRows.add(1).add(2);
    });

  it('make a block written over them land wrong: its first value in each cell that shows', async () => {
    const workbook = await filtered();
    expect(await write('A1:A4', [[1], [2], [3], [4]])).toBe('none');
    expect(cells(workbook, 0, 4)).toEqual([1, 'b', 'c', 1]);
  });

  it('take a block that covers hidden rows only, as do rows that show', async () => {
    const workbook = await filtered();
    expect([await write('A2:A3', [[2], [3]]), await write('A4', [[4]])]).toEqual(['none', 'none']);
    expect(cells(workbook, 0, 4)).toEqual(['a', 2, 3, 4]);
  });

  it('leave one value for all of them unexplained: a gap', async () => {
    await filtered();
    const code = await codeOf(async (context) => {
      // A single value for a range is not in the types.
      context.workbook.worksheets.getItem('Sheet1').getRange('A1:A4').numberFormat =
        '0.0' as unknown as string[][];
      await context.sync();
    });
    expect(code).toBe('HostGap');
  });

  it('are told by the filter, by the rows and by what shows', async () => {
    await filtered();
    const seen = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const { autoFilter } = sheet;
      autoFilter.load('enabled,isDataFiltered');
      const ranges = ['A1:A4', 'A2:A3', 'A4'].map((address) => sheet.getRange(address).load('rowHidden'));
      const shown = sheet.getRange('A1:A4').getSpecialCellsOrNullObject('Visible');
      shown.load('address');
      const none = sheet.getRange('A2:A3').getSpecialCellsOrNullObject('Visible');
      none.load('address');
      await context.sync();
      return [
        autoFilter.enabled,
        autoFilter.isDataFiltered,
        ranges.map(({ rowHidden }) => rowHidden),
        shown.address,
        none.isNullObject,
      ];
    });
    expect(seen).toEqual([true, true, [null, true, false], 'A1,A4', true]);
  });

  it('belong to a table as well as to a sheet', async () => {
    const workbook = clientTable();
    firstSheet(workbook).filteredRows.add(2);
    await startExcel(workbook);
    const seen = await Excel.run(async (context) => {
      const { autoFilter } = context.workbook.tables.getItem('Clients');
      autoFilter.load('isDataFiltered');
      await context.sync();
      return autoFilter.isDataFiltered;
    });
    expect(seen).toBe(true);
  });
});

it('rows hidden by hand take what is written over them', async () => {
  const workbook = await opened(ROWS, (sheet) => sheet.hiddenRows.add(1).add(2));
  expect(await write('A1:A4', [[1], [2], [3], [4]])).toBe('none');
  expect(cells(workbook, 0, 4)).toEqual([1, 2, 3, 4]);
});

describe('what refuses to be written over', () => {
  it.each([
    ['MergedRangeConflict', (sheet: Sheet, at: Area) => (sheet.merged = [at])],
    ['PivotTableRangeConflict', (sheet: Sheet, at: Area) => (sheet.pivots = [at])],
    ['InvalidOperation', (sheet: Sheet, at: Area) => (sheet.arrays = [{ area: at, kind: 'entered' }])],
  ])('%s', async (code, arrange) => {
    const workbook = await opened(ROWS, (sheet, book) => void arrange(sheet, place(book, 1, 0, 2, 1)));
    expect(await write('A3:A4', [[1], [2]])).toBe(code);
    expect(cells(workbook, 0, 4)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('merged cells are told only where their first cell is asked for', async () => {
    await opened(ROWS, (sheet, workbook) => (sheet.merged = [place(workbook, 1, 0, 2, 1)]));
    const seen = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const asked = ['A2', 'A3:A4'].map((address) => {
        const merged = sheet.getRange(address).getMergedAreasOrNullObject();
        merged.load('address');
        return merged;
      });
      await context.sync();
      return asked.map((merged) => merged.isNullObject);
    });
    expect(seen).toEqual([false, true]);
  });

  it('a protected sheet takes values in unlocked cells only, and formats where formatting is allowed', async () => {
    const workbook = await opened(ROWS, (sheet, book) => {
      sheet.protected = true;
      sheet.unlocked = [place(book, 0, 1, 4, 1)];
    });
    const format = (): Promise<string> =>
      codeOf(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('B1').numberFormat = [['0.0']];
        await context.sync();
      });
    expect([await write('B1', [[1]]), await write('A1:B1', [[1, 2]]), await format()]).toEqual([
      'none',
      'AccessDenied',
      'AccessDenied',
    ]);
    firstSheet(workbook).formattable = true;
    expect(await format()).toBe('none');
  });

  it('a workbook of protected structure keeps its sheets', async () => {
    const workbook = workbookOf();
    workbook.structureProtected = true;
    await startExcel(workbook);
    const codes = [
      await codeOf(async (context) => {
        context.workbook.worksheets.add('New');
        await context.sync();
      }),
      await codeOf(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').name = 'Renamed';
        await context.sync();
      }),
      await codeOf(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').delete();
        await context.sync();
      }),
    ];
    expect(codes).toEqual(['AccessDenied', 'AccessDenied', 'AccessDenied']);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
  });
});

describe('a formula that spills', () => {
  const spilled = (): Promise<Workbook> =>
    opened([], (sheet, workbook) => {
      putRows(sheet, [[{ formula: '=SEQUENCE(3)', value: 1 }], [2], [3]]);
      sheet.arrays = [{ area: place(workbook, 0, 0, 3, 1), kind: 'spilled' }];
    });
  const anchor = { formula: '=SEQUENCE(3)', value: '#SPILL!' };

  it('breaks where something is written into what it fills', async () => {
    const workbook = await spilled();
    expect(await write('A2', [['mine']])).toBe('none');
    expect(cells(workbook, 0, 3)).toEqual([anchor, 'mine', null]);
  });

  it('goes with all it filled where its first cell is written over', async () => {
    const workbook = await spilled();
    expect(await write('A1', [['mine']])).toBe('none');
    expect(cells(workbook, 0, 3)).toEqual(['mine', null, null]);
  });

  it('is told of by the cells that it fills', async () => {
    await spilled();
    const seen = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const ranges = ['A1:A3', 'A3:A4', 'A4'].map((address) =>
        sheet.getRange(address).load('hasSpill,savedAsArray'),
      );
      await context.sync();
      return ranges.map(({ hasSpill, savedAsArray }) => [hasSpill, savedAsArray]);
    });
    expect(seen).toEqual([
      [true, true],
      [null, null],
      [false, false],
    ]);
  });
});

describe('a table', () => {
  it('makes a header different that another column has', async () => {
    const workbook = clientTable();
    await startExcel(workbook);
    expect(await write('B1', [['client']])).toBe('none');
    expect(contentAt(firstSheet(workbook), 0, 1)).toBe('client2');
  });

  it('fills its whole column with a formula written into one cell, its totals row aside', async () => {
    const workbook = workbookOf([
      ['Client', 'Revenue'],
      ['Alpha', 30],
      ['Beta', 20],
      ['Total', 50],
    ]);
    addTable(workbook, 'Clients', place(workbook, 0, 0, 4, 2)).totalsRow = true;
    await startExcel(workbook);
    expect(await write('B3', [['=1+1']])).toBe('none');
    expect(cells(workbook, 1, 4)).toEqual(['Revenue', { formula: '=1+1' }, { formula: '=1+1' }, 50]);
  });
});

it('pivot tables tell where they stand', async () => {
  await opened(ROWS, (sheet, workbook) => (sheet.pivots = [place(workbook, 2, 3, 4, 2)]));
  const seen = await Excel.run(async (context) => {
    const { pivotTables } = context.workbook.worksheets.getItem('Sheet1');
    pivotTables.load('items/id');
    await context.sync();
    const range = pivotTables.items[0]?.layout.getRange().load('address');
    await context.sync();
    return range?.address;
  });
  expect(seen).toBe('Sheet1!D3:E6');
});
