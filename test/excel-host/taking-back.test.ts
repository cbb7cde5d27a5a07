/** What the stand-in does where an add-in takes back what it did: columns, sheets, settings, rules and formulas. */
import { contentAt, formatAt, putRows, setFormat } from '../../src/hosts/memory/cells';
import { addRule } from '../../src/hosts/memory/format-rules';
import { addTable } from '../../src/hosts/memory/tables';
import { firstSheet, type Workbook } from '../../src/hosts/memory/workbook';
import type { Area } from '../../src/sheet';
import { clientTable, codeOf, workbookOf } from './sample';
import { startExcel } from '.';

const place = (
  workbook: Workbook,
  [row, column, rows, columns]: readonly [number, number, number, number],
): Area => ({
  sheet: firstSheet(workbook).id,
  row,
  column,
  rows,
  columns,
});

const grow = (name: string): Promise<string> =>
  codeOf(async (context) => {
    context.workbook.tables.getItem('Clients').columns.add(undefined, undefined, name);
    await context.sync();
  });

const drop = (name: string): Promise<string> =>
  codeOf(async (context) => {
    context.workbook.tables.getItem('Clients').columns.getItem(name).delete();
    await context.sync();
  });

const row = (workbook: Workbook, at: number): readonly unknown[] =>
  [0, 1, 2, 3, 4].map((column) => contentAt(firstSheet(workbook), at, column));

describe('a column of a table', () => {
  it('put in at the right end moves what stands beside the table, in its rows only', async () => {
    const workbook = clientTable();
    putRows(firstSheet(workbook), [['note'], [null], [null], [null], ['below']], { row: 1, column: 2 });
    setFormat(firstSheet(workbook), 1, 2, '0.0');
    await startExcel(workbook);
    expect(await grow('Tier')).toBe('none');
    expect([row(workbook, 1), contentAt(firstSheet(workbook), 5, 2)]).toEqual([
      ['Alpha', 30, null, 'note', null],
      'below',
    ]);
    expect([2, 3].map((column) => formatAt(firstSheet(workbook), 1, column))).toEqual(['General', '0.0']);
    expect(workbook.tables[0]?.area.columns).toBe(3);
  });

  it('taken out again brings everything back where it was', async () => {
    const workbook = clientTable();
    putRows(firstSheet(workbook), [['note', 'more']], { row: 1, column: 2 });
    const before = [0, 1, 2, 3].map((at) => row(workbook, at));
    await startExcel(workbook);
    expect([await grow('Tier'), await drop('Tier')]).toEqual(['none', 'none']);
    expect([0, 1, 2, 3].map((at) => row(workbook, at))).toEqual(before);
    expect(workbook.tables[0]?.area.columns).toBe(2);
  });

  it('taken out of the middle closes the table up, with its rules', async () => {
    const workbook = clientTable();
    const sheet = firstSheet(workbook);
    putRows(sheet, [['Tier'], ['A'], ['B'], ['C']], { row: 0, column: 2 });
    const [table] = workbook.tables;
    if (table !== undefined) table.area = place(workbook, [0, 0, 4, 3]);
    const condition = { kind: 'carried', type: 'DataBar' } as const;
    addRule(workbook, { area: place(workbook, [1, 2, 3, 1]), condition });
    addRule(workbook, { area: place(workbook, [1, 1, 3, 1]), condition });
    await startExcel(workbook);
    expect(await drop('Revenue')).toBe('none');
    expect(row(workbook, 1)).toEqual(['Alpha', 'A', null, null, null]);
    expect(workbook.rules.map(({ area }) => area)).toEqual([place(workbook, [1, 1, 3, 1])]);
  });

  it('moves a range that the add-in keeps beside the table along', async () => {
    const workbook = clientTable();
    await startExcel(workbook);
    const seen = await Excel.run(async (context) => {
      const kept = context.workbook.worksheets.getItem('Sheet1').getRange('C1:C4').load('address');
      await context.sync();
      context.workbook.tables.getItem('Clients').columns.add(undefined, undefined, 'Tier');
      kept.load('address');
      await context.sync();
      return kept.address;
    });
    expect(seen).toBe('Sheet1!D1:D4');
  });

  it('is refused where cells of another table would move', async () => {
    const workbook = clientTable();
    addTable(workbook, 'Other', place(workbook, [2, 4, 9, 1]));
    await startExcel(workbook);
    expect([await grow('Tier'), await drop('Revenue')]).toEqual(['InvalidOperation', 'InvalidOperation']);
  });

  it('is refused on a protected sheet', async () => {
    const workbook = clientTable();
    firstSheet(workbook).protected = true;
    await startExcel(workbook);
    expect(await drop('Revenue')).toBe('AccessDenied');
  });
});

describe('a new sheet', () => {
  const add = (name: string): Promise<string> =>
    codeOf(async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    });

  it('stands behind the others and is not shown', async () => {
    const workbook = workbookOf();
    const { selection } = workbook;
    await startExcel(workbook);
    expect(await add('Kept values')).toBe('none');
    expect([workbook.sheets.map(({ name }) => name), workbook.selection]).toEqual([
      ['Sheet1', 'Kept values'],
      selection,
    ]);
  });

  it.each([
    ['a name that is taken, letter case aside', 'SHEET1', 'ItemAlreadyExists'],
    ['a name of 32 characters', 'x'.repeat(32), 'InvalidArgument'],
    ['a name with a colon', 'a:b', 'InvalidArgument'],
    ['a name in apostrophes', "'a'", 'InvalidArgument'],
  ])('is refused for %s', async (_what, name, code) => {
    await startExcel(workbookOf());
    expect(await add(name)).toBe(code);
  });

  it('is refused where the structure of the workbook is protected', async () => {
    const workbook = workbookOf();
    workbook.structureProtected = true;
    await startExcel(workbook);
    expect(await add('New')).toBe('AccessDenied');
  });
});

describe('a setting', () => {
  const forget = (): Promise<string> =>
    codeOf(async (context) => {
      context.workbook.settings.getItem('key').delete();
      await context.sync();
    });

  it.each([
    ['kept', 'none', false],
    ['dropped', 'none', true],
    ['refused', 'GeneralException', true],
  ] as const)('deleted where settings are %s', async (fate, code, there) => {
    const workbook = workbookOf();
    workbook.settings.set('key', 'text');
    const host = await startExcel(workbook);
    host.keepSettings(fate);
    expect([await forget(), workbook.settings.has('key')]).toEqual([code, there]);
  });
});

describe('a colour rule', () => {
  it('tells what it holds, and is a null object where it is of another type', async () => {
    const workbook = workbookOf();
    const area = place(workbook, [0, 0, 2, 1]);
    const value = { kind: 'value', operator: 'EqualTo', formula1: '="A"', formula2: null } as const;
    const ours = addRule(workbook, { area, condition: value, fill: '#FFFFFF', font: '#000000' });
    const other = addRule(workbook, { area, condition: { kind: 'carried', type: 'DataBar' } });
    await startExcel(workbook);
    const seen = await Excel.run(async (context) => {
      const rules = context.workbook.worksheets.getItem('Sheet1').getRange().conditionalFormats;
      const told = [ours.id, other.id].map((id) => {
        const held = rules.getItem(id).cellValueOrNullObject;
        held.load('rule');
        held.format.fill.load('color');
        return held;
      });
      await context.sync();
      return told.map((held) =>
        held.isNullObject ? null : [held.rule.operator, held.rule.formula1, held.format.fill.color],
      );
    });
    expect(seen).toEqual([['EqualTo', '="A"', '#FFFFFF'], null]);
  });
});

it('a formula that is set gives what the test knows it to give', async () => {
  const host = await startExcel(workbookOf());
  host.knowFormula('=1+1', 2);
  const values = await Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.formulas = [['=1+1']];
    range.load('values');
    await context.sync();
    return range.values as unknown;
  });
  expect(values).toEqual([[2]]);
});

it('the log names what was changed with its class', async () => {
  const host = await startExcel(clientTable());
  await grow('Tier');
  await drop('Tier');
  await codeOf(async (context) => {
    context.workbook.getSelectedRange().values = [['x']];
    await context.sync();
  });
  const changes = host.log.filter(({ purpose }) => purpose === 'workbook').map((request) => request.changes);
  expect(changes).toEqual([['TableColumnCollection.Add'], ['TableColumn.Delete'], ['Range.Values=']]);
});
