/** Every request of Apply fails once; the user looks again and applies: the sheet must end whole, with nothing doubled. */
import { putRows } from '../../../src/hosts/memory/cells';
import { excelSpreadsheet } from '../../../src/hosts/excel/excel-spreadsheet';
import { firstSheet, newWorkbook, type Workbook } from '../../../src/hosts/memory/workbook';
import { createSession, type Session } from '../../../src/session';
import { pickWords, wordingOf } from '../../../src/words';
import { startExcel, type ExcelHost } from '../../excel-host';

const registerBook = (): Workbook => {
  const workbook = newWorkbook('Clients');
  const clients = Array.from({ length: 12 }, (_, client) => [`K${client}`, 100 * (client + 1)]);
  putRows(firstSheet(workbook), [['Client ID', 'Revenue'], ...clients]);
  return workbook;
};

const begin = async (): Promise<{
  readonly host: ExcelHost;
  readonly workbook: Workbook;
  readonly session: Session;
}> => {
  const workbook = registerBook();
  const host = await startExcel(workbook);
  const session = createSession({
    spreadsheet: excelSpreadsheet(),
    today: () => '2026-11-22',
    clock: () => 0,
    wording: wordingOf(pickWords('en')),
    habits: {},
  });
  await session.look();
  host.clearLog();
  return { host, workbook, session };
};

const requestsOfApply = async (): Promise<number> => {
  const { host, session } = await begin();
  await session.apply();
  return host.log.filter(({ purpose }) => purpose === 'workbook').length;
};

const recordsIn = (workbook: Workbook): number => {
  // Written by the product under test.
  const kept = JSON.parse(workbook.settings.get('ClientTiers.registers') ?? '{}') as {
    registers?: unknown[];
  };
  return kept.registers?.length ?? 0;
};

const whole = async (): Promise<unknown> => {
  const { workbook, session } = await begin();
  await session.apply();
  return firstSheet(workbook).columns.map(({ contents }) => contents);
};

describe('after a fault at any request of Apply', () => {
  it.each(['before', 'after'] as const)(
    '%s it took effect, a second try leaves the sheet whole',
    async (moment) => {
      const wanted = await whole();
      const requests = await requestsOfApply();
      expect(requests).toBeGreaterThan(8);
      for (let failing = 1; failing <= requests; failing += 1) {
        const { host, workbook, session } = await begin();
        host.faults.failAt(failing, 'GeneralException', moment);
        await session.apply();
        expect([failing, host.log.some(({ failure }) => failure !== null)]).toEqual([failing, true]);
        host.faults.clear();
        await session.look();
        await session.apply();
        expect([failing, session.getState().kind]).toEqual([failing, 'done']);
        expect([failing, firstSheet(workbook).columns.map(({ contents }) => contents)]).toEqual([
          failing,
          wanted,
        ]);
        expect([failing, recordsIn(workbook)]).toEqual([failing, 1]);
      }
    },
  );

  it('no colour rule is doubled where the request never took effect', async () => {
    const requests = await requestsOfApply();
    for (let failing = 1; failing <= requests; failing += 1) {
      const { host, workbook, session } = await begin();
      host.faults.failAt(failing, 'GeneralException', 'before');
      await session.apply();
      expect([failing, host.log.some(({ failure }) => failure !== null)]).toEqual([failing, true]);
      host.faults.clear();
      await session.look();
      await session.apply();
      expect([failing, workbook.rules.length]).toEqual([failing, 4]);
    }
  });
});
