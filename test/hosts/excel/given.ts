/** What the tests of whole runs in Excel begin with. */
import { excelSpreadsheet } from '../../../src/hosts/excel/excel-spreadsheet';
import { putRows } from '../../../src/hosts/memory/cells';
import { addTable } from '../../../src/hosts/memory/tables';
import { firstSheet, newWorkbook, type Workbook } from '../../../src/hosts/memory/workbook';
import { createSession, type Session } from '../../../src/session';
import { pickWords, wordingOf } from '../../../src/words';
import { areaIn } from '../../contract/given';
import { startExcel, type ExcelHost } from '../../excel-host';

export interface Register {
  readonly clients?: number;
  /** A third column of the user's own: "note 0", "note 1" ... */
  readonly notes?: boolean;
  readonly table?: boolean;
  /** Of ExcelApi. */
  readonly version?: string;
}

export interface Begun {
  readonly host: ExcelHost;
  readonly workbook: Workbook;
  readonly session: Session;
}

/** A sheet "Clients" with clients "K0", "K1" ... and their revenue. */
export const registerBook = ({ clients = 12, notes = false, table = false }: Register): Workbook => {
  const workbook = newWorkbook('Clients');
  const rows = Array.from({ length: clients }, (_, row) => [`K${row}`, 100 * (row + 1), `note ${row}`]);
  const columns = notes ? 3 : 2;
  putRows(
    firstSheet(workbook),
    [['Client ID', 'Revenue', 'Note'], ...rows].map((cells) => cells.slice(0, columns)),
  );
  if (table) addTable(workbook, 'Clients', areaIn(workbook, 0, 0, clients + 1, columns));
  return workbook;
};

/** A session with the Excel that was started last. */
export const sessionInExcel = (): Session =>
  createSession({
    spreadsheet: excelSpreadsheet(),
    today: () => '2026-11-22',
    clock: () => 0,
    wording: wordingOf(pickWords('en')),
    habits: {},
  });

/** A session that has looked at a register; requests are counted from here on. */
export const begin = async (register: Register = {}): Promise<Begun> => {
  const workbook = registerBook(register);
  const host = await startExcel(workbook, { matrix: { ExcelApi: register.version ?? '1.14' } });
  const session = sessionInExcel();
  await session.look();
  host.clearLog();
  return { host, workbook, session };
};

/** The requests that the add-in has sent since they are counted. */
export const requestsIn = ({ log }: ExcelHost): number =>
  log.filter(({ purpose }) => purpose === 'workbook').length;

/** Does a whole Apply in a workbook of its own; how many requests it takes. */
export const requestsOfApply = async (register: Register = {}): Promise<number> => {
  const { host, session } = await begin(register);
  await session.apply();
  expect(session.getState().kind).toBe('done');
  return requestsIn(host);
};
