/** A word typed right before its cell is written is given back, also to an Excel that is busy just then; else it is told. */
import { excelSpreadsheet } from '../../../src/hosts/excel/excel-spreadsheet';
import { contentAt, putRows } from '../../../src/hosts/memory/cells';
import { firstSheet, newWorkbook, type Workbook } from '../../../src/hosts/memory/workbook';
import type { SheetEdit } from '../../../src/sheet';
import { areaIn, faultTold } from '../../contract/given';
import { startExcel, type ExcelHost } from '../../excel-host';
import { begin as beginSession, requestsOfApply } from './given';

const ROWS = 5;
/** The request that writes: after the look at what would be refused and the one at hidden rows. */
const WRITING = 3;

interface Begun {
  readonly host: ExcelHost;
  readonly workbook: Workbook;
  readonly work: () => Promise<string>;
}

/** Tiers to be written into C2:C6, in the third of which somebody types right before. */
const begin = async (words: readonly string[] = ['my word']): Promise<Begun> => {
  const workbook = newWorkbook('Clients');
  putRows(firstSheet(workbook), [['Client'], ...Array.from({ length: ROWS }, (_, row) => [`K${row}`])]);
  const host = await startExcel(workbook);
  const columns = [Array.from({ length: ROWS }, (_, row) => `Tier ${row}`)];
  const area = areaIn(workbook, 1, 2, ROWS, 1);
  const edit: SheetEdit = { kind: 'cells', area, columns, formats: [null], over: [null] };
  host.beforeRequest(WRITING, () => {
    words.forEach((word, at) => host.user.type(firstSheet(workbook).id, 3 + at, 2, word));
  });
  return { host, workbook, work: () => faultTold(excelSpreadsheet().apply([edit])) };
};

const wordIn = (workbook: Workbook): unknown => contentAt(firstSheet(workbook), 3, 2);

it.each(['InvalidOperationInCellEditMode', 'ActivityLimitReached', 'Conflict'])(
  'it is given back though Excel answers with %s at first',
  async (code) => {
    const { host, workbook, work } = await begin();
    host.faults.failAt(WRITING + 1, code);
    host.faults.failAt(WRITING + 2, code, 'after');
    expect([await work(), wordIn(workbook)]).toEqual(['touched C4', 'my word']);
  },
);

it('what somebody typed into the cell once more meanwhile stays', async () => {
  const { host, workbook, work } = await begin(['my word', 'a second']);
  host.faults.failAt(WRITING + 1, 'InvalidOperationInCellEditMode');
  host.beforeRequest(WRITING + 2, () => host.user.type(firstSheet(workbook).id, 3, 2, 'a better word'));
  expect([await work(), wordIn(workbook)]).toEqual(['touched C4', 'a better word']);
  expect(contentAt(firstSheet(workbook), 4, 2)).toBe('a second');
});

it('where Excel refuses it for another reason, the fault tells the cells and what stood in them', async () => {
  const { host, work } = await begin(['my word', '00123']);
  host.faults.failAt(WRITING + 1, 'AccessDenied');
  expect(await work()).toBe('unknown C4 ("my word"), C5 ("00123")');
});

describe('an Excel that does not come back', () => {
  beforeEach(() => {
    jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick', 'performance', 'setImmediate'] });
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  const toldAfter = async (milliseconds: number): Promise<string | null> => {
    const { host, workbook, work } = await begin();
    host.beforeRequest(WRITING + 1, host.editCell);
    let told: string | null = null;
    const ended = work().then((fault) => (told = fault));
    await jest.advanceTimersByTimeAsync(milliseconds);
    const now = told;
    host.endEdit();
    await jest.advanceTimersByTimeAsync(10_000);
    await ended;
    expect(now !== null || wordIn(workbook) === 'my word').toBe(true);
    return now;
  };

  it('is waited for a third of a minute, then what stood in the cell is told', async () => {
    expect([await toldAfter(19_000), await toldAfter(21_000)]).toEqual([null, 'unknown C4 ("my word")']);
  });
});

it('a word before any request of a run is there afterwards, though its owner types on in the next cell', async () => {
  const requests = await requestsOfApply();
  expect(requests).toBeGreaterThan(20);
  for (let request = 1; request <= requests; request += 1) {
    const { host, workbook, session } = await beginSession();
    host.beforeRequest(request, () => host.user.type(firstSheet(workbook).id, 3, 2, 'my word'));
    host.beforeRequest(request + 1, () => {
      host.editCell();
      setTimeout(host.endEdit, 0);
    });
    await session.apply();
    expect([request, contentAt(firstSheet(workbook), 3, 2)]).toEqual([request, 'my word']);
  }
}, 60_000);
