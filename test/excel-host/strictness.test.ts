import { contentAt } from '../../src/hosts/memory/cells';
import { firstSheet } from '../../src/hosts/memory/workbook';
import { clientTable, codeOf, workbookOf } from './sample';
import { startExcel } from '.';

describe('what the stand-in does not imitate', () => {
  it('an unmapped property is a gap that names it', async () => {
    await startExcel(workbookOf());
    const thrown: unknown = await Excel.run(async (context) => {
      context.workbook.getSelectedRange().load('text');
      await context.sync();
    }).catch((reason: unknown) => reason);
    expect(thrown).toMatchObject({ code: 'HostGap' });
    expect(String(thrown)).toContain('Range.Text');
  });

  it('an unmapped method is a gap', async () => {
    await startExcel(workbookOf());
    expect(
      await codeOf(async (context) => {
        context.workbook.getSelectedRange().merge();
        await context.sync();
      }),
    ).toBe('HostGap');
  });

  it('a load that names no property is a gap', async () => {
    await startExcel(workbookOf());
    expect(
      await codeOf(async (context) => {
        context.workbook.getSelectedRange().load();
        await context.sync();
      }),
    ).toBe('HostGap');
  });

  it('the value of a formula that nobody calculated is a gap', async () => {
    await startExcel(workbookOf([[{ formula: '=1+1' }]]));
    expect(
      await codeOf(async (context) => {
        context.workbook.getSelectedRange().load('values');
        await context.sync();
      }),
    ).toBe('HostGap');
  });

  it('an argument that a member does not look at is a gap', async () => {
    await startExcel(clientTable());
    expect(
      await codeOf(async (context) => {
        context.workbook.tables.getItem('Clients').columns.add(0, undefined, 'Tier');
        await context.sync();
      }),
    ).toBe('HostGap');
  });
});

describe('what Excel refuses', () => {
  it('values of another size than the range are refused and change nothing', async () => {
    const workbook = workbookOf([['kept']]);
    await startExcel(workbook);
    const code = await codeOf(async (context) => {
      context.workbook.getSelectedRange().values = [['a', 'b']];
      await context.sync();
    });
    expect([code, contentAt(firstSheet(workbook), 0, 0)]).toEqual(['InvalidArgument', 'kept']);
  });

  it('a misspelt choice is refused', async () => {
    await startExcel(workbookOf());
    expect(
      await codeOf(async (context) => {
        const format = context.workbook.getSelectedRange().conditionalFormats.add('CellValue');
        // Not in the type, but a slip of the pen could send it.
        format.cellValue.rule = { formula1: '="A"', operator: 'equalTo' as 'EqualTo' };
        await context.sync();
      }),
    ).toBe('InvalidArgument');
  });

  it('a range outside the sheet is refused', async () => {
    await startExcel(workbookOf());
    expect(
      await codeOf(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRangeByIndexes(1_048_576, 0, 1, 1).load('address');
        await context.sync();
      }),
    ).toBe('InvalidArgument');
  });

  it('a write to a protected sheet is refused', async () => {
    const workbook = workbookOf();
    firstSheet(workbook).protected = true;
    await startExcel(workbook);
    expect(
      await codeOf(async (context) => {
        context.workbook.getSelectedRange().values = [[1]];
        await context.sync();
      }),
    ).toBe('AccessDenied');
  });

  it('what was done before the failing action stays done', async () => {
    const workbook = workbookOf();
    await startExcel(workbook);
    await codeOf(async (context) => {
      context.workbook.getSelectedRange().values = [[7]];
      context.workbook.worksheets.getItem('No').getRange('A1').values = [[8]];
      await context.sync();
    });
    expect(contentAt(firstSheet(workbook), 0, 0)).toBe(7);
  });
});

describe('the requirement check', () => {
  const formats = (): Promise<string> =>
    codeOf(async (context) => {
      context.workbook.getSelectedRange().conditionalFormats.add('CellValue').load('id');
      await context.sync();
    });

  it('refuses a member of a newer set than the host has', async () => {
    await startExcel(workbookOf(), { matrix: { ExcelApi: '1.5' } });
    expect(await formats()).toBe('ApiNotFound');
  });

  it('allows it where the host has the set', async () => {
    await startExcel(workbookOf(), { matrix: { ExcelApi: '1.9' } });
    expect(await formats()).toBe('none');
  });

  it('agrees with what isSetSupported says', async () => {
    await startExcel(workbookOf(), { matrix: { ExcelApi: '1.9' } });
    const { requirements } = Office.context;
    expect([
      requirements.isSetSupported('ExcelApi', '1.9'),
      requirements.isSetSupported('ExcelApi', '1.10'),
    ]).toEqual([true, false]);
  });
});
