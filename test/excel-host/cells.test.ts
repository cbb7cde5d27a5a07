import { contentAt } from '../../src/hosts/memory/cells';
import { firstSheet, type Content, type Workbook } from '../../src/hosts/memory/workbook';
import { clientTable, codeOf, workbookOf } from './sample';
import { startExcel } from '.';

async function write(values: unknown[][], before: readonly (readonly Content[])[] = []): Promise<Workbook> {
  const workbook = workbookOf(before);
  await startExcel(workbook);
  await Excel.run(async (context) => {
    const columns = values[0]?.length ?? 0;
    context.workbook.worksheets.getItem('Sheet1').getRangeByIndexes(0, 0, values.length, columns).values =
      values;
    await context.sync();
  });
  return workbook;
}

describe('writing values', () => {
  it('a text that begins with an equals sign becomes a formula', async () => {
    const workbook = await write([['=HYPERLINK("x")']]);
    expect(contentAt(firstSheet(workbook), 0, 0)).toEqual({ formula: '=HYPERLINK("x")' });
  });

  it('leading zeros are lost as if typed', async () => {
    const workbook = await write([['00123']]);
    expect(contentAt(firstSheet(workbook), 0, 0)).toBe(123);
  });

  it('null leaves a cell and an empty text blanks it', async () => {
    const workbook = await write([[null, '']], [['stays', 'goes']]);
    const sheet = firstSheet(workbook);
    expect([contentAt(sheet, 0, 0), contentAt(sheet, 0, 1)]).toEqual(['stays', null]);
  });

  it('undefined and NaN silently leave the old value, as on the wire', async () => {
    const workbook = await write([[undefined, NaN]], [['a', 'b']]);
    const sheet = firstSheet(workbook);
    expect([contentAt(sheet, 0, 0), contentAt(sheet, 0, 1)]).toEqual(['a', 'b']);
  });

  it('one value alone fills the range', async () => {
    const workbook = workbookOf();
    await startExcel(workbook);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('B2:C3');
      // The types know only lists of rows.
      range.values = 5 as unknown as number[][];
      await context.sync();
    });
    expect(
      firstSheet(workbook)
        .columns.slice(1, 3)
        .map(({ contents }) => contents.slice(1)),
    ).toEqual([
      [5, 5],
      [5, 5],
    ]);
  });

  it('more than 1,500 cells arrive whole, in pieces of the library’s own', async () => {
    const workbook = workbookOf();
    const host = await startExcel(workbook);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRangeByIndexes(0, 0, 4_000, 3);
      range.values = Array.from({ length: 4_000 }, (_, row) => [row, row + 0.5, `t${String(row)}`]);
      await context.sync();
    });
    const sheet = firstSheet(workbook);
    expect([contentAt(sheet, 3_999, 0), contentAt(sheet, 2_000, 1), contentAt(sheet, 499, 2)]).toEqual([
      3_999,
      2_000.5,
      't499',
    ]);
    expect(
      host.log.find(({ write: writes }) => writes)?.members.filter((name) => name === 'Values='),
    ).toHaveLength(8);
  });
});

describe('finding cells', () => {
  it('the surrounding region and the used range come with their places', async () => {
    await startExcel(workbookOf([['a', 1], ['b', 2], [null, null], ['apart']]));
    const found = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const region = sheet.getRange('A1').getSurroundingRegion().load('address,rowCount');
      const used = sheet.getUsedRangeOrNullObject(true).load('address');
      await context.sync();
      return [region.address, region.rowCount, used.address];
    });
    expect(found).toEqual(['Sheet1!A1:B2', 2, 'Sheet1!A1:B4']);
  });

  it('the used range of an empty sheet is the null object', async () => {
    await startExcel(workbookOf());
    const empty = await Excel.run(async (context) => {
      const used = context.workbook.worksheets
        .getItem('Sheet1')
        .getUsedRangeOrNullObject(true)
        .load('address');
      await context.sync();
      return used.isNullObject;
    });
    expect(empty).toBe(true);
  });

  it('a range lives on after a sync and is given back after the run', async () => {
    const host = await startExcel(workbookOf([['a']]));
    const values = await Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange();
      await context.sync();
      range.load('values');
      await context.sync();
      return range.values as unknown;
    });
    expect([values, host.world.references.size]).toEqual([[['a']], 0]);
  });

  it('a table that the range only touches is found unless whole tables are asked for', async () => {
    await startExcel(clientTable());
    const found = await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem('Sheet1').getRange('A2');
      const touched = cell.getTables(false).load('items/name');
      const whole = cell.getTables(true).load('items/name');
      await context.sync();
      return [touched.items.map(({ name }) => name), whole.items.length];
    });
    expect(found).toEqual([['Clients'], 0]);
  });
});

describe('tables', () => {
  it('a new column belongs to the table and has a header of its own', async () => {
    const workbook = clientTable();
    await startExcel(workbook);
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('Clients').columns.add(undefined, undefined, 'revenue');
      await context.sync();
    });
    expect([workbook.tables[0]?.area.columns, contentAt(firstSheet(workbook), 0, 2)]).toEqual([
      3,
      'revenue2',
    ]);
  });

  it('a table made by address gets a name and can be renamed', async () => {
    const workbook = workbookOf([
      ['A', 'B'],
      [1, 2],
    ]);
    await startExcel(workbook);
    await Excel.run(async (context) => {
      const table = context.workbook.tables.add('Sheet1!A1:B2', true);
      await context.sync();
      table.name = 'Register';
      await context.sync();
    });
    expect(workbook.tables.map(({ name, area }) => [name, area.rows, area.columns])).toEqual([
      ['Register', 2, 2],
    ]);
  });
});

describe('conditional formats', () => {
  it('a rule is added with its colours, found by its id and deleted', async () => {
    const workbook = workbookOf();
    await startExcel(workbook);
    const id = await Excel.run(async (context) => {
      const format = context.workbook.getSelectedRange().conditionalFormats.add('CellValue');
      format.cellValue.rule = { formula1: '="Gold"', operator: 'EqualTo' };
      format.cellValue.format.fill.color = '#ffd700';
      format.load('id');
      await context.sync();
      return format.id;
    });
    expect(workbook.rules).toMatchObject([
      {
        id,
        fill: '#FFD700',
        font: null,
        condition: { kind: 'value', operator: 'EqualTo', formula1: '="Gold"' },
      },
    ]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange().conditionalFormats.getItem(id).delete();
      await context.sync();
    });
    expect(workbook.rules).toEqual([]);
  });

  it('a rule that is gone is not found', async () => {
    await startExcel(workbookOf());
    expect(
      await codeOf(async (context) => {
        context.workbook.getSelectedRange().conditionalFormats.getItem('{gone}').delete();
        await context.sync();
      }),
    ).toBe('ItemNotFound');
  });
});

it.each([
  ['few cells', 3],
  ['more cells than the library sets at once', 2_000],
])('what is asked for before a change in the same request is answered as it was: %s', async (_what, rows) => {
  const workbook = workbookOf(
    Array.from({ length: rows }, (_, row) => [row === 1 ? { formula: '=A1', value: 7 } : 'old']),
  );
  await startExcel(workbook);
  const answered = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRangeByIndexes(0, 0, rows, 1);
    const [before, after] = [range.getResizedRange(0, 0), range.getResizedRange(0, 0)];
    before.load('formulas,values,numberFormat');
    range.numberFormat = Array.from({ length: rows }, () => ['0.0']);
    range.values = Array.from({ length: rows }, () => ['new']);
    after.load('formulas,numberFormat');
    await context.sync();
    const [was, is] = [before.formulas, after.formulas];
    return [
      was[0],
      was[1],
      was.at(-1),
      before.values[1],
      before.numberFormat[1],
      is[0],
      is.at(-1),
      after.numberFormat[1],
    ];
  });
  expect(answered).toEqual([['old'], ['=A1'], ['old'], [7], ['General'], ['new'], ['new'], ['0.0']]);
});

it('a setting is kept in the workbook', async () => {
  const workbook = workbookOf();
  await startExcel(workbook);
  await Excel.run(async (context) => {
    context.workbook.settings.add('model', '{"schema":1}');
    await context.sync();
  });
  expect(workbook.settings.get('model')).toBe('{"schema":1}');
});
