/** Clients that cannot be told apart, and columns that may not be ours: the run asks, stops or goes beside them, and writes over nothing. */
import { contentAt, putRows, setContent } from '../../src/hosts/memory/cells';
import { addTable } from '../../src/hosts/memory/tables';
import { firstSheet, type Workbook } from '../../src/hosts/memory/workbook';
import type { Session, SessionState } from '../../src/session';
import type { CellValue } from '../../src/sheet';
import { columnOf, sessionOver, tenClients, workbookOf, type Rows } from '../session/client-sheet';
import { prove } from './given/counted';
import { inNoTime } from './given/in-no-time';
import { insertRow, sortRows } from './given/meddling';
import { TIER } from './given/situations';
import { userAt } from './given/user-at';
import { whole } from './given/whole';

inNoTime();

const applied = async (workbook: Workbook): Promise<Session> => {
  const session = sessionOver(workbook);
  await session.look();
  await session.apply();
  return session;
};

/** How it ended, and with which problem. */
const endOf = (state: SessionState): string => {
  const problem = 'problem' in state && state.problem !== null ? ` ${state.problem.kind}` : '';
  return state.kind + problem;
};

const tiers = (workbook: Workbook, column: number): readonly unknown[] =>
  Array.from({ length: 10 }, (_, row) => contentAt(firstSheet(workbook), row + 1, column));

const withKeys = (key: (row: number) => CellValue): Rows =>
  tenClients.map((row, index) => (index === 0 ? row : [key(index), ...row.slice(1)]));

/** Revenue decides alone, so that each client's tier is known. */
const expected = async (rows: Rows): Promise<readonly unknown[]> => {
  const workbook = workbookOf(rows);
  await applied(workbook);
  return tiers(workbook, TIER);
};

describe('clients that cannot be told apart', () => {
  const KEYS: readonly (readonly [string, (row: number) => CellValue])[] = [
    ['the same key twice', (row) => (row === 7 ? 'K02' : `K${row}`)],
    ['the same key for all', () => 'K'],
    ['a key missing', (row) => (row === 4 ? null : `K${row}`)],
    ['no key at all', () => null],
  ];

  it.each(KEYS)('6.2-8: %s: every row gets its own tier, 0 another one’s', async (what, key) => {
    const wanted = await expected(tenClients);
    const workbook = workbookOf(withKeys(key));
    const session = await applied(workbook);
    const got = tiers(workbook, TIER);
    const wrong = got.filter((tier, row) => tier !== wanted[row]);
    prove(
      { line: '6.2-8', what: `a first run, ${what}`, host: 'memory', cases: '10 rows', never: 'wrong tier' },
      wrong,
    );
    expect(session.getState().kind).toBe('done');
  });

  it.each(KEYS)(
    '6.2-8: %s, taken back after the rows were sorted: right or told, 0 mixed up unseen',
    async (what, key) => {
      const workbook = workbookOf(withKeys(key));
      await applied(workbook);
      for (let row = 1; row < 11; row += 1) setContent(firstSheet(workbook), row, 3, row * 150);
      const before = whole(workbook);
      const session = await applied(workbook);
      expect(session.getState().kind).toBe('done');
      sortRows(workbook);
      await session.restore();
      const state = session.getState();
      sortRows(workbook);
      const isRight = state.kind === 'put-back' && whole(workbook) === before;
      const isTold =
        state.kind === 'stopped' && state.aftermath.kind === 'mixed' && state.aftermath.copy !== null;
      prove(
        {
          line: '6.2-8',
          what: `taken back after sorting, ${what}`,
          host: 'memory',
          cases: '1 run',
          never: 'mixed unseen',
        },
        isRight || isTold ? [] : [state],
      );
    },
  );
});

interface Case {
  readonly name: string;
  /** What the user did to the workbook after a run of ours. */
  readonly change: (workbook: Workbook) => void;
  readonly end: string;
  /** Whose cells must be there still: the column at this place. */
  readonly kept?: number;
}

const move = (workbook: Workbook, from: number, to: number): void => {
  const { columns } = firstSheet(workbook);
  const [column] = columns.splice(from, 1);
  if (column !== undefined) columns.splice(to, 0, column);
};

/** A register that we never wrote to, with columns of the user's that bear our headers. */
const foreign = (header: string): Rows =>
  tenClients.map((row, index) => [...row, index === 0 ? header : `mine ${index}`]);

describe('columns after a run of ours', () => {
  const CASES: readonly Case[] = [
    {
      name: 'renamed by the user',
      change: (book) => setContent(firstSheet(book), 0, TIER, 'Tier 2025'),
      end: 'done',
      kept: TIER,
    },
    { name: 'moved by the user', change: (book) => move(book, TIER + 2, TIER), end: 'done' },
    { name: 'moved to the front', change: (book) => move(book, TIER, 0), end: 'done' },
    {
      name: 'with a column of the user’s between',
      change: (book) => userAt(book).insertColumn(firstSheet(book).id, TIER + 1),
      end: 'ready occupied',
    },
    {
      name: 'with a word of the user’s in it',
      change: (book) => setContent(firstSheet(book), 3, TIER, 'mine'),
      end: 'ready not-ours',
      kept: TIER,
    },
    {
      name: 'with two clients’ tiers exchanged',
      change: (book) => exchange(book),
      end: 'ready not-ours',
      kept: TIER,
    },
    {
      name: 'with one cell cleared',
      change: (book) => setContent(firstSheet(book), 3, TIER, null),
      end: 'ready not-ours',
      kept: TIER,
    },
    {
      name: 'with a formula in it',
      change: (book) =>
        setContent(firstSheet(book), 3, TIER, {
          formula: '=F3',
          value: contentAt(firstSheet(book), 3, TIER) as string,
        }),
      end: 'ready not-ours',
      kept: TIER,
    },
    { name: 'with a new row between', change: insertRow, end: 'done' },
  ];

  const exchange = (workbook: Workbook): void => {
    const [first, last] = [
      contentAt(firstSheet(workbook), 1, TIER),
      contentAt(firstSheet(workbook), 10, TIER),
    ];
    setContent(firstSheet(workbook), 1, TIER, last);
    setContent(firstSheet(workbook), 10, TIER, first);
  };

  it.each(CASES)(
    '6.2-7: a column of ours $name: ends as "$end", 0 cells of the user are written over',
    async ({ name, change, end, kept }) => {
      const workbook = workbookOf(tenClients);
      await applied(workbook);
      change(workbook);
      const before = whole(workbook);
      const theirs = kept === undefined ? [] : [...columnOf(workbook, kept)];
      const session = await applied(workbook);
      const wrong = [
        ...(endOf(session.getState()) === end ? [] : [endOf(session.getState())]),
        ...(end === 'done' || whole(workbook) === before ? [] : ['changed']),
        ...(kept === undefined || JSON.stringify(columnOf(workbook, kept)) === JSON.stringify(theirs)
          ? []
          : ['lost']),
      ];
      prove(
        {
          line: '6.2-7',
          what: `a column of ours ${name}`,
          host: 'memory',
          cases: end,
          never: 'written over',
        },
        wrong,
      );
    },
  );

  it.each(['Tier', 'Score', 'Why', 'tier', ' TIER '])(
    '6.2-1: a foreign column called "%s" is never taken for ours: 0 of its cells change',
    async (header) => {
      const wrong: unknown[] = [];
      for (const isTable of [false, true]) {
        const workbook = workbookOf(foreign(header));
        const area = { sheet: firstSheet(workbook).id, row: 0, column: 0, rows: 11, columns: 6 };
        if (isTable) addTable(workbook, 'Clients', area);
        for (const run of [1, 2]) {
          const session = await applied(workbook);
          const there =
            JSON.stringify(columnOf(workbook, TIER)) ===
            JSON.stringify(foreign(header).map((row) => row[TIER]));
          if (session.getState().kind !== 'done' || !there) wrong.push([isTable, run]);
        }
      }
      prove(
        {
          line: '6.2-1',
          what: `a foreign column called "${header}"`,
          host: 'memory',
          cases: '2 runs, plain and table',
          never: 'written over',
        },
        wrong,
      );
    },
  );

  it('6.2-1: another list below with a column of that name keeps it: 0 of its cells change', async () => {
    const workbook = workbookOf(tenClients);
    await applied(workbook);
    putRows(firstSheet(workbook), foreign('Tier'), { row: 20, column: 0 });
    workbook.selection = { sheet: firstSheet(workbook).id, row: 21, column: 0, rows: 1, columns: 1 };
    await applied(workbook);
    const wrong = foreign('Tier').filter(
      (row, index) => contentAt(firstSheet(workbook), 20 + index, TIER) !== row[TIER],
    );
    prove(
      {
        line: '6.2-1',
        what: 'a foreign column of another list',
        host: 'memory',
        cases: '11 cells',
        never: 'written over',
      },
      wrong,
    );
  });
});
