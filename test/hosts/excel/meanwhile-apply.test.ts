/** Others work in the workbook while a whole Apply is under way: whatever comes of it, all that is theirs is still there. */
import { excelSpreadsheet } from '../../../src/hosts/excel/excel-spreadsheet';
import { contentAt } from '../../../src/hosts/memory/cells';
import { firstSheet, type Workbook } from '../../../src/hosts/memory/workbook';
import { areaIn, cellsEdit, faultCode, registerBook } from '../../contract/given';
import { startExcel, type ExcelHost } from '../../excel-host';
import { begin, requestsIn, requestsOfApply } from './given';

// Each request of Apply begins a workbook of its own.
jest.setTimeout(120_000);

const CLIENTS = 12;

/** The cells of the user's own that are no longer on the sheet. */
const lost = (workbook: Workbook): readonly string[] => {
  const there = new Set(firstSheet(workbook).columns.flatMap(({ contents }) => contents));
  const clients = Array.from({ length: CLIENTS }, (_, row) => [`K${row}`, `note ${row}`]);
  return ['Client ID', 'Revenue', 'Note', ...clients.flat()].filter((cell) => !there.has(cell));
};

type Meddle = (host: ExcelHost, sheet: string) => void;

const MEDDLING: readonly (readonly [string, Meddle])[] = [
  ['a column put in among them', ({ user }, sheet) => user.insertColumn(sheet, 1)],
  ['a column put in left of them', ({ user }, sheet) => user.insertColumn(sheet, 0)],
  ['a row put in', ({ user }, sheet) => user.insertRow(sheet, 4)],
  ['a row put in above', ({ user }, sheet) => user.insertRow(sheet, 0)],
];

describe.each([
  ['plain cells', false],
  ['a table', true],
])('in %s', (_what, table) => {
  it.each(MEDDLING)('with %s before any request', async (_how, meddle) => {
    const requests = await requestsOfApply({ notes: true, table });
    for (let request = 1; request <= requests; request += 1) {
      const { host, workbook, session } = await begin({ notes: true, table });
      host.beforeRequest(request, () => meddle(host, firstSheet(workbook).id));
      await session.apply();
      expect([request, lost(workbook)]).toEqual([request, []]);
    }
  });
});

describe('a word typed where our columns come or stand', () => {
  const WORD = 'somebody’s word';
  const isThere = (workbook: Workbook): boolean =>
    firstSheet(workbook).columns.some(({ contents }) => contents.includes(WORD));

  it.each([
    ['into plain cells, before any request of a first run', false, false],
    ['into a table, before any request of a first run', true, false],
    ['into plain cells, before any request of a second run', false, true],
  ])('%s is still there', async (_where, table, second) => {
    const start = async () => {
      const begun = await begin({ notes: true, table });
      if (second) {
        await begun.session.apply();
        await begun.session.look();
        begun.host.clearLog();
      }
      return begun;
    };
    const quiet = await start();
    await quiet.session.apply();
    expect(quiet.session.getState().kind).toBe('done');
    const ended = new Set<string>();
    for (let request = 1; request <= requestsIn(quiet.host); request += 1) {
      const { host, workbook, session } = await start();
      host.beforeRequest(request, () => host.user.type(firstSheet(workbook).id, 5, 3, WORD));
      await session.apply();
      expect([request, isThere(workbook), lost(workbook)]).toEqual([request, true, []]);
      ended.add(session.getState().kind);
    }
    expect(ended.size).toBeGreaterThan(1);
  });
});

describe('areas that were asked about', () => {
  const ask = async () => {
    const workbook = registerBook();
    const host = await startExcel(workbook);
    const spreadsheet = excelSpreadsheet();
    const area = areaIn(workbook, 1, 5, 2, 1);
    expect(await spreadsheet.obstacle([area])).toBeNull();
    return { workbook, host, spreadsheet, area, edit: cellsEdit(area, [['Tier', 'A']]) };
  };

  it('are not written to once they were moved, though they were asked about long before', async () => {
    const { workbook, host, spreadsheet, edit } = await ask();
    host.user.insertColumn(firstSheet(workbook).id, 2);
    await spreadsheet.apply([{ kind: 'remember', key: 'key', text: 'text' }]);
    expect(await faultCode(spreadsheet.apply([edit]))).toBe('HostFault gone');
    expect(host.written).toEqual([]);
  });

  it('may be written to once they were asked about again', async () => {
    const { workbook, host, spreadsheet, edit, area } = await ask();
    host.user.insertColumn(firstSheet(workbook).id, 8);
    host.user.insertRow(firstSheet(workbook).id, 0);
    expect(await spreadsheet.obstacle([area])).toBeNull();
    await spreadsheet.apply([edit]);
    expect(contentAt(firstSheet(workbook), 2, 5)).toBe('A');
  });

  it('are held no longer than until the next write, and Excel is given back its ranges', async () => {
    const { workbook, host, spreadsheet, edit } = await ask();
    await spreadsheet.apply([edit]);
    host.user.insertRow(firstSheet(workbook).id, 0);
    await spreadsheet.apply([edit]);
    expect(contentAt(firstSheet(workbook), 2, 5)).toBe('A');
    expect(host.world.references.size).toBe(0);
  });

  it('do not hinder a write elsewhere', async () => {
    const { workbook, host, spreadsheet } = await ask();
    host.user.insertColumn(firstSheet(workbook).id, 2);
    await spreadsheet.apply([cellsEdit(areaIn(workbook, 1, 7, 1, 1), [['Tier']])]);
    expect(contentAt(firstSheet(workbook), 1, 7)).toBe('Tier');
  });
});
