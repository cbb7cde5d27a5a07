/** The user goes on working in Excel while a run is taken back: before any of its requests columns and rows change places. */
import { excelSpreadsheet } from '../../../src/hosts/excel/excel-spreadsheet';
import { putRows } from '../../../src/hosts/memory/cells';
import { firstSheet, newWorkbook, type Workbook } from '../../../src/hosts/memory/workbook';
import { createSession, type Session } from '../../../src/session';
import { pickWords, wordingOf } from '../../../src/words';
import { startExcel, type ExcelHost } from '../../excel-host';

const CLIENTS = 6;

const tiered = async (): Promise<{
  readonly host: ExcelHost;
  readonly workbook: Workbook;
  readonly session: Session;
}> => {
  const workbook = newWorkbook('Clients');
  const clients = Array.from({ length: CLIENTS }, (_, row) => [`K${row}`, 100 * (row + 1), `note ${row}`]);
  putRows(firstSheet(workbook), [['Client ID', 'Revenue', 'Note'], ...clients]);
  const host = await startExcel(workbook, { matrix: { ExcelApi: '1.14' } });
  const wording = wordingOf(pickWords('en'));
  const options = { today: () => '2026-11-22', clock: () => 0, wording, habits: {} };
  const session = createSession({ spreadsheet: excelSpreadsheet(), ...options });
  await session.look();
  await session.apply();
  host.clearLog();
  return { host, workbook, session };
};

const notesLost = (workbook: Workbook): readonly string[] => {
  const there = new Set<unknown>(firstSheet(workbook).columns.flatMap(({ contents }) => contents));
  return Array.from({ length: CLIENTS }, (_, row) => `note ${row}`).filter((note) => !there.has(note));
};

it.each<[string, (host: ExcelHost, sheet: string) => void]>([
  ['a column put in at the left', ({ user }, sheet) => user.insertColumn(sheet, 0)],
  ['a column put in among the clients', ({ user }, sheet) => user.insertColumn(sheet, 1)],
  ['a column put in before ours', ({ user }, sheet) => user.insertColumn(sheet, 3)],
  ['a row put in', ({ user }, sheet) => user.insertRow(sheet, 3)],
])(
  '%s before any request of taking back costs no cell of the user',
  async (_, meddle) => {
    const quiet = await tiered();
    await quiet.session.restore();
    expect(quiet.session.getState().kind).toBe('put-back');
    for (let number = 1; number <= quiet.host.log.length; number += 1) {
      const { host, workbook, session } = await tiered();
      host.beforeRequest(number, () => meddle(host, firstSheet(workbook).id));
      await session.restore();
      expect([number, notesLost(workbook)]).toEqual([number, []]);
    }
  },
  60_000,
);
