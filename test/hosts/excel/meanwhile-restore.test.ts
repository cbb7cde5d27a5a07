/** The user goes on working in Excel while a run is taken back: before any of its requests columns and rows change places. */
import { firstSheet, type Workbook } from '../../../src/hosts/memory/workbook';
import type { ExcelHost } from '../../excel-host';
import { begin, requestsIn, type Begun } from './given';

const CLIENTS = 6;

const tiered = async (): Promise<Begun> => {
  const begun = await begin({ clients: CLIENTS, notes: true });
  await begun.session.apply();
  begun.host.clearLog();
  return begun;
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
    for (let number = 1; number <= requestsIn(quiet.host); number += 1) {
      const { host, workbook, session } = await tiered();
      host.beforeRequest(number, () => meddle(host, firstSheet(workbook).id));
      await session.restore();
      expect([number, notesLost(workbook)]).toEqual([number, []]);
    }
  },
  60_000,
);
