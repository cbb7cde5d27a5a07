/** The user goes on working while Apply is at work: rows change places before any of its requests. */
import { memorySpreadsheet } from '../../src/hosts/memory/memory-spreadsheet';
import { firstSheet, type Workbook } from '../../src/hosts/memory/workbook';
import { sessionOver, tenClients, workbookOf } from './client-sheet';
import type { Session } from '../../src/session';
import type { Spreadsheet } from '../../src/sheet';

const TIER = 5;

/** Calls `act` once, before the request of that number (from 1); counts the requests. */
function interrupted(
  spreadsheet: Spreadsheet,
  at: number,
  act: () => void,
): { readonly port: Spreadsheet; readonly requests: () => number } {
  let requests = 0;
  const asked = <Answer>(request: () => Promise<Answer>): Promise<Answer> => {
    requests += 1;
    if (requests === at) act();
    return request();
  };
  return {
    port: {
      ...spreadsheet,
      extent: (sheet) => asked(() => spreadsheet.extent(sheet)),
      read: (area, watch) => asked(() => spreadsheet.read(area, watch)),
      contents: (area) => asked(() => spreadsheet.contents(area)),
      formats: (area) => asked(() => spreadsheet.formats(area)),
      obstacle: (areas) => asked(() => spreadsheet.obstacle(areas)),
      apply: (edits, watch) => asked(() => spreadsheet.apply(edits, watch)),
      recall: (key) => asked(() => spreadsheet.recall(key)),
    },
    requests: () => requests,
  };
}

/** Turns the order of the clients round, whatever stands beside them. */
function sortAll(workbook: Workbook): void {
  for (const { contents } of firstSheet(workbook).columns) {
    const cells = Array.from({ length: 11 }, (_, row) => contents[row] ?? null);
    cells
      .slice(1)
      .reverse()
      .forEach((cell, row) => (contents[row + 1] = cell));
  }
}

function insertRow(workbook: Workbook): void {
  for (const { contents } of firstSheet(workbook).columns) contents.splice(3, 0, null);
}

function deleteRow(workbook: Workbook): void {
  for (const { contents } of firstSheet(workbook).columns) contents.splice(3, 1);
}

const tiersOf = (workbook: Workbook): ReadonlyMap<unknown, unknown> => {
  const { columns } = firstSheet(workbook);
  const keys = columns[0]?.contents ?? [];
  return new Map(keys.slice(1).map((key, row) => [key, columns[TIER]?.contents[row + 1] ?? null]));
};

async function appliedWith(
  at: number,
  act: (workbook: Workbook) => void,
): Promise<{ readonly workbook: Workbook; readonly session: Session; readonly requests: number }> {
  const workbook = workbookOf(tenClients);
  const { port, requests } = interrupted(memorySpreadsheet(workbook), 0, () => undefined);
  const seeing = sessionOver(workbook, port);
  await seeing.look();
  const before = requests();
  const disturbed = interrupted(port, at, () => act(workbook));
  const session = sessionOver(workbook, disturbed.port);
  await session.look();
  await session.apply();
  return { workbook, session, requests: disturbed.requests() - before };
}

const requestsOfLook = async (): Promise<number> => {
  const workbook = workbookOf(tenClients);
  const { port, requests } = interrupted(memorySpreadsheet(workbook), 0, () => undefined);
  await sessionOver(workbook, port).look();
  return requests();
};

describe.each([
  ['sorted', sortAll],
  ['pushed down by a new row', insertRow],
  ['moved up by a deleted row', deleteRow],
])('rows %s before any request of Apply', (_, act) => {
  it('never leave a tier beside another client without a word', async () => {
    const quiet = await appliedWith(0, () => undefined);
    const wanted = tiersOf(quiet.workbook);
    const first = (await requestsOfLook()) + 1;
    expect(quiet.requests).toBeGreaterThan(8);
    const ends = new Set<string>();
    for (let at = first; at < first + quiet.requests; at += 1) {
      const { workbook, session } = await appliedWith(at, act);
      const state = session.getState();
      const end = state.kind === 'stopped' ? state.problem.kind : state.kind;
      ends.add(end);
      if (end !== 'done') continue;
      const wrong = [...tiersOf(workbook)].filter(([key, tier]) => key !== null && tier !== wanted.get(key));
      expect([at, wrong]).toEqual([at, []]);
    }
    // Before the writing nothing is written; while it goes on, it is said.
    expect([...ends].sort()).toEqual(expect.arrayContaining(['changed', 'moved']));
  });
});
