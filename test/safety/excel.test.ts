/** The same promises in Excel: every request of a run fails once, or finds somebody at work, through the real Office.js library. */
import { fromSnapshot, takeSnapshot, type WorkbookSnapshot } from '../../src/hosts/memory/snapshot';
import { contentAt, isFormula } from '../../src/hosts/memory/cells';
import { addTable } from '../../src/hosts/memory/tables';
import { firstSheet, type Workbook } from '../../src/hosts/memory/workbook';
import type { Session, SessionState } from '../../src/session';
import { startExcel, type ExcelHost } from '../excel-host';
import { sessionInExcel } from '../hosts/excel/given';
import { tenClients, workbookOf } from '../session/client-sheet';
import { prove } from './given/counted';
import { toldBy } from './given/interfered';
import { SITUATIONS, TIER, type Run, type Situation } from './given/situations';
import { whole } from './given/whole';

jest.setTimeout(180_000);

const inExcel: Run = async (workbook) => {
  await startExcel(workbook);
  const session = sessionInExcel();
  await session.look();
  await session.apply();
  if (session.getState().kind !== 'done') throw new Error(`not done: ${JSON.stringify(session.getState())}`);
  return workbook;
};

/** As a text; Excel gives a rule that is set again a new id, and the adapter keeps these ids. */
const excelWhole = (workbook: Workbook): string =>
  whole({
    ...workbook,
    rules: workbook.rules.map((rule) => ({ ...rule, id: '' })),
    settings: new Map([...workbook.settings].filter(([key]) => !key.startsWith('ClientTiers.rules.'))),
  });

interface Opened {
  readonly workbook: Workbook;
  readonly host: ExcelHost;
  readonly session: Session;
}

const opened = async (start: WorkbookSnapshot): Promise<Opened> => {
  const workbook = fromSnapshot(start);
  const host = await startExcel(workbook);
  // The stand-in does not calculate: what the user's formulas show is told to it.
  for (const content of firstSheet(workbook).columns.flatMap(({ contents }) => contents)) {
    if (isFormula(content)) host.knowFormula(content.formula, content.value ?? null);
  }
  const session = sessionInExcel();
  await session.look();
  host.clearLog();
  return { workbook, host, session };
};

interface Quiet {
  readonly start: WorkbookSnapshot;
  readonly original: string;
  readonly complete: string;
  readonly requests: number;
}

const quietRun = async ({ make, run }: Situation): Promise<Quiet> => {
  const workbook = await make(inExcel);
  const original = excelWhole(workbook);
  const start = takeSnapshot(workbook);
  const after = await opened(start);
  await run(after.session);
  expect(after.session.getState().kind).toBe('done');
  const requests = after.host.log.filter(({ purpose }) => purpose === 'workbook').length;
  return { start, original, complete: excelWhole(after.workbook), requests };
};

const withoutColours = (text: string): string => text.replace(/"rules":.*?,"settings"/s, '"settings"');

const wrongWith = (state: SessionState, workbook: Workbook, quiet: Quiet): string | null => {
  const told = toldBy(state);
  const now = excelWhole(workbook);
  if (told === 'original') return now === quiet.original ? null : 'told original, is not';
  if (state.kind !== 'done') return `told ${told}`;
  const same = (one: string, other: string): boolean =>
    state.outcome.uncoloured ? withoutColours(one) === withoutColours(other) : one === other;
  return same(now, quiet.complete) ? null : 'told complete, is not';
};

describe.each(SITUATIONS)('6.2-4: in Excel, a fault at every request of $name', (situation) => {
  it('leaves 0 mixed sheets, and the user is told which of the two it is', async () => {
    const quiet = await quietRun(situation);
    const wrong: string[] = [];
    for (let request = 1; request <= quiet.requests; request += 1) {
      for (const moment of ['before', 'after'] as const) {
        const { workbook, host, session } = await opened(quiet.start);
        host.faults.failAt(request, 'GeneralException', moment);
        await situation.run(session);
        const what = wrongWith(session.getState(), workbook, quiet);
        if (what !== null)
          wrong.push(`${request} ${moment}: ${what}: ${JSON.stringify(session.getState()).slice(0, 250)}`);
      }
    }
    const cases = `${quiet.requests} places x 2 kinds`;
    prove(
      {
        line: '6.2-4',
        what: `a fault at every request of ${situation.name}`,
        host: 'Excel',
        cases,
        never: 'mixed',
      },
      wrong,
    );
  });
});

describe('6.2-9: in Excel, rows hidden by hand, by a filter of the sheet or of a table', () => {
  const HIDDEN: readonly (readonly number[])[] = [
    [1],
    [10],
    [2, 3, 4],
    [1, 3, 5, 7, 9],
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
  ];
  const WHERE = ['by hand', 'sheet', 'table'] as const;

  const bookWith = (rows: readonly number[], where: (typeof WHERE)[number]): Workbook => {
    const workbook = workbookOf(tenClients);
    const sheet = firstSheet(workbook);
    const area = { sheet: sheet.id, row: 0, column: 0, rows: 11, columns: 5 };
    if (where === 'table') addTable(workbook, 'Clients', area);
    if (where === 'sheet') sheet.filter = area;
    for (const row of rows) (where === 'by hand' ? sheet.hiddenRows : sheet.filteredRows).add(row);
    return workbook;
  };

  const tiers = (workbook: Workbook): string =>
    JSON.stringify(
      [0, 1, 2].map((column) =>
        Array.from({ length: 11 }, (_, row) => contentAt(firstSheet(workbook), row, TIER + column)),
      ),
    );

  it('0 values land in another row, in a first run and in the next one', async () => {
    const wanted = tiers(await inExcel(workbookOf(tenClients)));
    const wrong: unknown[] = [];
    for (const [where, rows] of WHERE.flatMap((one) => HIDDEN.map((some) => [one, some] as const))) {
      const workbook = bookWith(rows, where);
      for (const run of [1, 2]) {
        await inExcel(workbook);
        const stillHidden = [...firstSheet(workbook).hiddenRows, ...firstSheet(workbook).filteredRows];
        if (tiers(workbook) !== wanted || stillHidden.length !== rows.length) wrong.push([where, rows, run]);
      }
    }
    prove(
      {
        line: '6.2-9',
        what: 'hidden and filtered rows',
        host: 'Excel',
        cases: `${WHERE.length} x ${HIDDEN.length} kinds, 2 runs`,
        never: 'wrong row',
      },
      wrong,
    );
  });
});

describe('6.2-10: in Excel, a cell is opened for editing before any request of a run', () => {
  const isTold = (state: SessionState): boolean =>
    state.kind === 'stopped' ||
    state.kind === 'done' ||
    (state.kind === 'ready' && state.problem?.kind === 'fault');

  /** What could not be put back while the cell was open is put back by the next session. */
  const wrongAfterwards = async (workbook: Workbook, quiet: Quiet): Promise<string | null> => {
    const next = sessionInExcel();
    await next.look();
    if (next.getState().kind === 'unfinished') await next.restore();
    // Rules that Excel made, and stopped answering before it told their ids, stay: they colour cells that are blank again.
    const now = withoutColours(excelWhole(workbook));
    return [quiet.original, quiet.complete].map(withoutColours).includes(now) ? null : 'mixed';
  };

  const wrongEdited = async (quiet: Quiet, request: number): Promise<string | null> => {
    const { workbook, host, session } = await opened(quiet.start);
    host.beforeRequest(request, host.editCell);
    await session.apply();
    const state = session.getState();
    const then = excelWhole(workbook);
    host.endEdit();
    await new Promise((resolve) => setTimeout(resolve, 5));
    if (excelWhole(workbook) !== then) return 'a late write';
    if (!isTold(state)) return `not told: ${JSON.stringify(state).slice(0, 200)}`;
    return state.kind === 'done' ? wrongWith(state, workbook, quiet) : wrongAfterwards(workbook, quiet);
  };

  it('0 runs end without a word or late: it is told, and nothing comes after it', async () => {
    const [situation] = SITUATIONS;
    if (situation === undefined) throw new Error('no situation');
    const quiet = await quietRun(situation);
    const wrong: string[] = [];
    for (let request = 1; request <= quiet.requests; request += 1) {
      const what = await wrongEdited(quiet, request);
      if (what !== null) wrong.push(`${request}: ${what}`);
    }
    const cases = `${quiet.requests} places`;
    prove(
      { line: '6.2-10', what: 'a cell open for editing', host: 'Excel', cases, never: 'late or untold' },
      wrong,
    );
  });
});
