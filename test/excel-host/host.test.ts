import { contentAt } from '../../src/hosts/memory/cells';
import { firstSheet } from '../../src/hosts/memory/workbook';
import { codeOf, workbookOf } from './sample';
import { startExcel } from '.';

const readFirst = (): Promise<string> =>
  codeOf(async (context) => {
    context.workbook.getSelectedRange().load('values');
    await context.sync();
  });

const writeFirst = (value: string | number): Promise<string> =>
  codeOf(async (context) => {
    context.workbook.getSelectedRange().values = [[value]];
    await context.sync();
  });

describe('limits', () => {
  it('a request over the limit is refused and changes nothing', async () => {
    const workbook = workbookOf();
    await startExcel(workbook, { limits: { requestBytes: 2_000 } });
    const code = await writeFirst('x'.repeat(2_000));
    expect([code, contentAt(firstSheet(workbook), 0, 0)]).toEqual(['RequestPayloadSizeLimitExceeded', null]);
  });

  it('bytes count as UTF-8', async () => {
    await startExcel(workbookOf(), { limits: { requestBytes: 2_000 } });
    expect(await writeFirst('я'.repeat(900))).toBe('RequestPayloadSizeLimitExceeded');
  });

  it('an answer over the limit is refused', async () => {
    await startExcel(workbookOf([['x'.repeat(3_000)]]), { limits: { answerBytes: 3_000 } });
    expect(await readFirst()).toBe('ResponsePayloadSizeLimitExceeded');
  });

  it('values beyond the cells of one read come back as null, without an error', async () => {
    await startExcel(workbookOf(), { limits: { cellsPerRead: 10 } });
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:A11').load('values');
      await context.sync();
      return range.values as unknown;
    });
    expect(values).toBeNull();
  });
});

describe('faults', () => {
  it('the planned request fails and the next does not', async () => {
    const host = await startExcel(workbookOf());
    host.faults.failAt(2, 7000);
    expect([await readFirst(), await readFirst(), await readFirst()]).toEqual([
      'none',
      'AccessDenied',
      'none',
    ]);
  });

  it('a fault before the request leaves the workbook as it was', async () => {
    const workbook = workbookOf();
    const host = await startExcel(workbook);
    host.faults.failAt(1, 'GeneralException');
    expect([await writeFirst(1), contentAt(firstSheet(workbook), 0, 0)]).toEqual(['GeneralException', null]);
  });

  it('a fault after the request leaves what it did', async () => {
    const workbook = workbookOf();
    const host = await startExcel(workbook);
    host.faults.failAt(1, 5012, 'after');
    expect([await writeFirst(1), contentAt(firstSheet(workbook), 0, 0)]).toEqual([
      'InvalidOrTimedOutSession',
      1,
    ]);
  });
});

describe('a cell that is being edited', () => {
  it('makes requests fail until the edit ends', async () => {
    const host = await startExcel(workbookOf());
    host.editCell();
    const during = await readFirst();
    host.endEdit();
    expect([during, await readFirst()]).toEqual(['InvalidOperationInCellEditMode', 'none']);
  });

  it('makes a request wait that was sent to wait', async () => {
    const workbook = workbookOf();
    const host = await startExcel(workbook);
    host.editCell();
    const written = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.getSelectedRange().values = [[1]];
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    const during = contentAt(firstSheet(workbook), 0, 0);
    host.endEdit();
    await written;
    expect([during, contentAt(firstSheet(workbook), 0, 0)]).toEqual([null, 1]);
  });
});

describe('the log', () => {
  it('lists every request with its members, bytes and purpose', async () => {
    const host = await startExcel(workbookOf());
    await writeFirst(1);
    expect(host.log).toMatchObject([
      { purpose: 'workbook', members: ['GetSelectedRange', 'Values='], write: true, failure: null },
      { purpose: 'cleanup', write: false },
    ]);
  });

  it('a read does not count as a write', async () => {
    const host = await startExcel(workbookOf());
    await readFirst();
    expect(host.log.map(({ write }) => write)).toEqual([false, false]);
  });
});

describe('starting again', () => {
  it('another workbook takes the place of the first', async () => {
    await startExcel(workbookOf([['first']]));
    await startExcel(workbookOf([['second']]));
    const value = await Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load('values');
      await context.sync();
      return range.values as unknown;
    });
    expect(value).toEqual([['second']]);
  });

  it('another language starts the library anew', async () => {
    await startExcel(workbookOf(), { locale: 'ru-RU' });
    const russian = Office.context.displayLanguage;
    await startExcel(workbookOf());
    expect([russian, Office.context.displayLanguage]).toEqual(['ru-RU', 'en-US']);
  });
});

it('a listener hears that the selection has changed', async () => {
  const workbook = workbookOf();
  const host = await startExcel(workbook);
  let heard = 0;
  await Excel.run(async (context) => {
    context.workbook.onSelectionChanged.add(() => {
      heard += 1;
      return Promise.resolve();
    });
    await context.sync();
  });
  expect(host.raiseSelectionChanged()).toBe(true);
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(heard).toBe(1);
});
