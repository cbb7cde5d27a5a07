/** A workbook with one small register, and a session over it: what the session tests begin with. */
import { memorySpreadsheet } from '../../src/hosts/memory/memory-spreadsheet';
import { putRows } from '../../src/hosts/memory/cells';
import { firstSheet, newWorkbook, type Workbook } from '../../src/hosts/memory/workbook';
import { createSession, type Session, type Work } from '../../src/session';
import type { CellValue, Spreadsheet } from '../../src/sheet';
import { pickWords, wordingOf } from '../../src/words';

export type Rows = readonly (readonly CellValue[])[];

/** Ten clients with ten different revenues, falling; days late rise with them; the last revenue is a text. */
export const tenClients: Rows = [
  ['Client ID', 'Client', 'City', 'Revenue', 'Days late'],
  ['K01', 'Ann', 'Ulm', 1000, 0],
  ['K02', 'Bea', 'Ulm', 900, 2],
  ['K03', 'Cid', 'Bonn', 800, 4],
  ['K04', 'Dan', 'Bonn', 700, 6],
  ['K05', 'Eve', 'Ulm', 600, 8],
  ['K06', 'Fay', 'Ulm', 500, 10],
  ['K07', 'Gil', 'Bonn', 400, 12],
  ['K08', 'Hal', 'Bonn', 300, 14],
  ['K09', 'Ida', 'Ulm', 200, 16],
  ['K10', 'Jon', 'Ulm', '100 €', 18],
];

/** A workbook that holds the rows from A1 on, with A1 selected. */
export function workbookOf(rows: Rows): Workbook {
  const workbook = newWorkbook('Clients');
  putRows(firstSheet(workbook), rows);
  return workbook;
}

/** The cells of one column of the first sheet, from the top. */
export const columnOf = (workbook: Workbook, column: number): readonly unknown[] =>
  firstSheet(workbook).columns[column]?.contents ?? [];

/** A session whose clock stands still, so that nothing is ever too long for one slice; or with another clock. */
export function sessionOver(
  workbook: Workbook,
  over: Partial<Spreadsheet> = {},
  clock: () => number = () => 0,
): Session {
  return createSession({
    spreadsheet: { ...memorySpreadsheet(workbook), ...over },
    today: () => '2026-11-21',
    clock,
    wording: wordingOf(pickWords('en')),
    habits: {},
  });
}

/** A session that has looked at the rows. */
export async function lookedAt(
  rows: Rows,
  clock?: () => number,
): Promise<{ readonly workbook: Workbook; readonly session: Session }> {
  const workbook = workbookOf(rows);
  const session = sessionOver(workbook, {}, clock);
  await session.look();
  return { workbook, session };
}

/** What is on show; fails where the session shows no register. */
export function workOf(session: Session): Work {
  const state = session.getState();
  if (!('work' in state)) throw new Error(`no register on show: ${JSON.stringify(state)}`);
  return state.work;
}

/** Clients per tier, best first, the tier for missing data last. */
export function countsOf(session: Session): readonly number[] {
  const { preview } = workOf(session);
  if (preview.kind === 'problem') throw new Error(`no counts: ${JSON.stringify(preview.problem)}`);
  return preview.run.summary.map((tier) => tier.clients);
}
