/**
 * Work that the user takes back in one step. The library of the tests is older than the option for it, so what is looked at is
 * what the adapter asks of `Excel.run`.
 */
import { excelSpreadsheet } from '../../../src/hosts/excel/excel-spreadsheet';
import { PATIENCE_MS } from '../../../src/hosts/excel/in-time';
import { contentAt } from '../../../src/hosts/memory/cells';
import { addTable } from '../../../src/hosts/memory/tables';
import { firstSheet, type Workbook } from '../../../src/hosts/memory/workbook';
import type { SheetEdit } from '../../../src/sheet';
import { areaIn, cellsEdit, faultCode, registerBook } from '../../contract/given';
import { startExcel } from '../../excel-host';

afterEach(() => {
  jest.restoreAllMocks();
  jest.useRealTimers();
});

const begin = async (version: string) => {
  const workbook = registerBook();
  const host = await startExcel(workbook, { matrix: { ExcelApi: version } });
  const runs = jest.spyOn(Excel, 'run');
  /** The options of each run so far; null for a run without. */
  const options = (): readonly unknown[] =>
    // The overloads of Excel.run hide that options may come first.
    (runs.mock.calls as unknown[][]).map(([first]) => (typeof first === 'function' ? null : first));
  return { workbook, host, options, spreadsheet: excelSpreadsheet() };
};

const ONE_STEP = { mergeUndoGroup: true };

const severalEdits = (workbook: Workbook): readonly SheetEdit[] => {
  const table = addTable(workbook, 'Clients', areaIn(workbook, 1, 1, 4, 4));
  const area = areaIn(workbook, 2, 5, 3, 1);
  return [
    { kind: 'remember', key: 'key', text: 'text' },
    { kind: 'table-columns', table: table.id, headers: ['Tier'] },
    cellsEdit(area, [['A', 'B', 'C']]),
    { kind: 'colours', owner: 'o', area, rules: [{ text: 'A', fill: '#FFFFFF', font: '#000000' }] },
  ];
};

it('ExcelApi 1.20: several applies and what is read between them are one run with the option', async () => {
  const { workbook, spreadsheet, options } = await begin('1.20');
  const edits = severalEdits(workbook);
  const read = await spreadsheet.asOneStep(async () => {
    await spreadsheet.apply(edits.slice(0, 3));
    const cells = await spreadsheet.read(areaIn(workbook, 1, 5, 4, 1));
    await spreadsheet.apply(edits.slice(3));
    return cells;
  });
  expect(read).toEqual([['Tier', 'A', 'B', 'C']]);
  expect(workbook.rules.length).toBe(1);
  expect(options()).toEqual([ONE_STEP]);
});

it.each(['1.9', '1.14', '1.19'])('ExcelApi %s: the option is never asked for', async (version) => {
  const { workbook, spreadsheet, options } = await begin(version);
  await spreadsheet.asOneStep(() => spreadsheet.apply(severalEdits(workbook)));
  expect(contentAt(firstSheet(workbook), 4, 5)).toBe('C');
  expect(options()).toEqual([null]);
});

it('what comes after a step stands alone again', async () => {
  const { workbook, spreadsheet, options } = await begin('1.20');
  await spreadsheet.asOneStep(() => Promise.resolve());
  await spreadsheet.read(areaIn(workbook, 1, 1, 1, 1));
  expect(options()).toEqual([ONE_STEP, null]);
});

it('a step within a step is a part of it', async () => {
  const { workbook, spreadsheet, options } = await begin('1.20');
  const area = areaIn(workbook, 1, 5, 1, 1);
  await spreadsheet.asOneStep(() =>
    spreadsheet.asOneStep(() => spreadsheet.apply([cellsEdit(area, [['Tier']])])),
  );
  expect([contentAt(firstSheet(workbook), 1, 5), options()]).toEqual(['Tier', [ONE_STEP]]);
});

it('a fault within a step spoils nothing that follows in it', async () => {
  const { workbook, host, spreadsheet, options } = await begin('1.20');
  const area = areaIn(workbook, 1, 5, 2, 1);
  const codes = await spreadsheet.asOneStep(async () => {
    const seen: string[] = [];
    for (const code of ['GeneralException', 'AccessDenied', 'ItemNotFound']) {
      // The third request of a write sets the cells.
      host.clearLog();
      host.faults.failAt(3, code);
      seen.push(await faultCode(spreadsheet.apply([cellsEdit(area, [['Tier', 'A']])])));
      host.faults.clear();
    }
    seen.push(await faultCode(spreadsheet.read({ ...area, sheet: '{no such sheet}' })));
    await spreadsheet.apply([cellsEdit(area, [['Tier', 'B']])]);
    return seen;
  });
  expect(codes).toEqual(['unknown', 'protected', 'gone', 'gone'].map((code) => `HostFault ${code}`));
  expect(await spreadsheet.read(area)).toEqual([['Tier', 'B']]);
  expect(options()).toEqual([ONE_STEP, null]);
});

it('what is asked at the same time within a step is asked one after the other, each with its own answer', async () => {
  const { workbook, spreadsheet } = await begin('1.20');
  const area = areaIn(workbook, 1, 1, 4, 1);
  const answers = await spreadsheet.asOneStep(() =>
    Promise.allSettled([
      spreadsheet.read({ ...area, sheet: '{no such sheet}' }),
      spreadsheet.read(area),
      spreadsheet.apply([cellsEdit(areaIn(workbook, 1, 5, 1, 1), [['Tier']])]),
      spreadsheet.read({ ...area, sheet: '{nor this one}' }),
      spreadsheet.recall('key'),
    ]),
  );
  expect(answers.map(({ status }) => status)).toEqual([
    'rejected',
    'fulfilled',
    'fulfilled',
    'rejected',
    'fulfilled',
  ]);
});

it('what is still being asked when the step ends is answered before it does', async () => {
  const { workbook, spreadsheet, options } = await begin('1.20');
  const asked: Promise<unknown>[] = [];
  await spreadsheet.asOneStep(() => {
    asked.push(spreadsheet.apply([cellsEdit(areaIn(workbook, 1, 5, 2, 1), [['Tier', 'A']])]));
    asked.push(spreadsheet.read(areaIn(workbook, 1, 5, 2, 1)));
    return Promise.resolve();
  });
  expect(await Promise.all(asked)).toEqual([undefined, [['Tier', 'A']]]);
  expect(options()).toEqual([ONE_STEP]);
});

it('work that fails comes out of its step as it is, and the next step begins anew', async () => {
  const { spreadsheet, options } = await begin('1.20');
  const broken = new Error('a promise of ours');
  await expect(spreadsheet.asOneStep(() => Promise.reject(broken))).rejects.toBe(broken);
  expect(await spreadsheet.asOneStep(() => Promise.resolve(7))).toBe(7);
  expect(options()).toEqual([ONE_STEP, ONE_STEP]);
});

describe('a request of a step that Excel never answers', () => {
  it('has the rest of the work done in runs of its own, and the step ends', async () => {
    jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick', 'performance', 'setImmediate'] });
    const { workbook, host, spreadsheet, options } = await begin('1.20');
    const area = areaIn(workbook, 1, 5, 1, 1);
    host.faults.silenceAt(1);
    let answer: unknown = 'none';
    const step = spreadsheet.asOneStep(async () => {
      const code = await faultCode(spreadsheet.apply([cellsEdit(area, [['late']])]));
      await spreadsheet.apply([cellsEdit(area, [['Tier']])]);
      return code;
    });
    void step.then((given) => (answer = given));
    await jest.advanceTimersByTimeAsync(PATIENCE_MS + 1_000);
    expect([answer, contentAt(firstSheet(workbook), 1, 5)]).toEqual(['HostFault busy', 'Tier']);
    expect(options()).toEqual([ONE_STEP, null]);
    host.faults.release();
    await jest.advanceTimersByTimeAsync(PATIENCE_MS);
    expect(contentAt(firstSheet(workbook), 1, 5)).toBe('Tier');
  });
});
