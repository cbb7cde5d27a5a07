/** A request that Excel never answers: we give up in words, and what comes late changes nothing of ours. */
import { excelSpreadsheet } from '../../../src/hosts/excel/excel-spreadsheet';
import { PATIENCE_MS } from '../../../src/hosts/excel/in-time';
import { takeSnapshot } from '../../../src/hosts/memory/snapshot';
import { areaIn, cellsEdit, registerBook } from '../../contract/given';
import { startExcel } from '../../excel-host';

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick', 'performance', 'setImmediate'] });
});
afterEach(() => {
  jest.useRealTimers();
});

const begin = async () => {
  const workbook = registerBook();
  const host = await startExcel(workbook);
  const area = areaIn(workbook, 1, 5, 2, 1);
  return { workbook, host, area, spreadsheet: excelSpreadsheet(), edit: cellsEdit(area, [['Tier', 'A']]) };
};

const outcomeOf = (work: Promise<unknown>): { readonly settled: () => string } => {
  let settled = 'waiting';
  work.then(
    () => (settled = 'done'),
    (reason: unknown) => (settled = String(reason)),
  );
  return { settled: () => settled };
};

const GAVE_UP = 'HostFault: busy: no answer in 30 s';

it('is waited for as long as was said, not longer', async () => {
  const { host, spreadsheet, area } = await begin();
  host.faults.silenceAt(1);
  const { settled } = outcomeOf(spreadsheet.read(area));
  await jest.advanceTimersByTimeAsync(PATIENCE_MS - 1);
  expect(settled()).toBe('waiting');
  await jest.advanceTimersByTimeAsync(1);
  expect(settled()).toBe(GAVE_UP);
});

it('leaves no timer behind where the answer came', async () => {
  const { spreadsheet, area, edit } = await begin();
  await spreadsheet.apply([edit]);
  await spreadsheet.read(area);
  expect(jest.getTimerCount()).toBe(0);
});

it('sends nothing more after it gave up, whatever comes late', async () => {
  const { workbook, host, spreadsheet, edit } = await begin();
  const before = takeSnapshot(workbook);
  host.faults.silenceAt(1);
  const { settled } = outcomeOf(spreadsheet.apply([edit]));
  await jest.advanceTimersByTimeAsync(PATIENCE_MS);
  expect(settled()).toBe(GAVE_UP);
  host.faults.release();
  await jest.advanceTimersByTimeAsync(PATIENCE_MS);
  expect(host.log.filter(({ purpose }) => purpose === 'workbook').length).toBe(1);
  expect([settled(), takeSnapshot(workbook)]).toEqual([GAVE_UP, before]);
});

it('can be asked again after it gave up', async () => {
  const { host, spreadsheet, area, edit } = await begin();
  host.faults.silenceAt(3, 'after');
  const { settled } = outcomeOf(spreadsheet.apply([edit]));
  await jest.advanceTimersByTimeAsync(PATIENCE_MS);
  expect(settled()).toBe(GAVE_UP);
  const again = spreadsheet.apply([edit]).then(() => spreadsheet.read(area));
  await jest.advanceTimersByTimeAsync(10);
  expect(await again).toEqual([['Tier', 'A']]);
});

it('is what obstacle tells of, too', async () => {
  const { host, spreadsheet, area } = await begin();
  host.faults.silenceAt(1);
  const told = spreadsheet.obstacle([area]);
  await jest.advanceTimersByTimeAsync(PATIENCE_MS);
  expect((await told)?.code).toBe('busy');
});
