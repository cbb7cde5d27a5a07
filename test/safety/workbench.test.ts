/** The same promises in the workbench: whatever goes wrong with a request of a run, the grid is as it was, or complete. */
import { createSession, type Session, type SessionState } from '../../src/session';
import type { Area, CellValue } from '../../src/sheet';
import { pickWords, wordingOf } from '../../src/words';
import { openBench, type OpenBench } from '../hosts/workbench/open-bench';
import { smallFile } from '../hosts/workbench/small-file';
import { tenClients } from '../session/client-sheet';
import { prove } from './given/counted';
import { toldBy } from './given/interfered';
import { mishapsOf } from './given/mishaps';
import { JOURNAL, RECORDS } from './given/whole';
import { wired, type Asked, type Meet, type Wire } from './given/wire';

jest.setTimeout(180_000);

const WHOLE: Area = { sheet: '1', row: 0, column: 0, rows: 16, columns: 12 };

const FRAME = {
  tables: [
    {
      id: '4',
      name: 'Clients',
      part: 'xl/tables/table1.xml',
      area: { row: 0, column: 0, rows: 11, columns: 5 },
      headerRow: true,
      totalsRow: false,
      headers: ['Client ID', 'Client', 'City', 'Revenue', 'Days late'],
    },
  ],
};

const rows = [...tenClients, [], [null, 'note', { formula: { text: 'D2*2' }, value: 2000 }]];

interface Bench {
  readonly open: OpenBench;
  readonly wire: Wire;
  /** All that a run may touch, and all around it, as a text. */
  readonly whole: () => Promise<string>;
}

const started = async (isTable: boolean): Promise<Bench> => {
  const open = await openBench(smallFile([{ rows, ...(isTable ? { frame: FRAME } : {}) }]));
  const wire = wired(open.bench.spreadsheet);
  const { spreadsheet } = open.bench;
  const whole = async (): Promise<string> => {
    const contents = await spreadsheet.contents(WHOLE);
    const formats = await spreadsheet.formats(WHOLE);
    // A format shows only where there is something.
    const shown = contents.map((cells, column) =>
      cells.map((cell, row) => [cell, cell === null ? '' : formats[column]?.[row]]),
    );
    const rules = open.grid.rules.getSubunitRules(open.grid.unit, '1')?.length ?? 0;
    const table = open.grid.tables.getTableById(open.grid.unit, '4')?.getRange() ?? null;
    const kept = await Promise.all([RECORDS, JOURNAL].map((key) => spreadsheet.recall(key)));
    return JSON.stringify([shown, await spreadsheet.colours('register-1'), rules, table, kept]);
  };
  return { open, wire, whole };
};

const sessionOver = ({ wire }: Bench): Session =>
  createSession({
    spreadsheet: wire.port,
    today: () => '2026-11-21',
    clock: () => 0,
    wording: wordingOf(pickWords('en')),
    habits: {},
  });

/** A run whose requests are met like this; the answer is its session. */
const ranWith = async (bench: Bench, meet?: Meet): Promise<Session> => {
  const session = sessionOver(bench);
  bench.wire.arm();
  await session.look();
  bench.wire.arm(meet);
  // What a broken listener throws is thrown on.
  await session.apply().catch(() => undefined);
  return session;
};

const otherData = async ({ open }: Bench): Promise<void> => {
  const revenue = Array.from({ length: 10 }, (_, row): CellValue => (row + 1) * 150);
  const area: Area = { sheet: '1', row: 1, column: 3, rows: 10, columns: 1 };
  await open.bench.spreadsheet.apply([{ kind: 'cells', area, columns: [revenue], formats: [null] }]);
};

const SITUATIONS: readonly (readonly [string, boolean, boolean])[] = [
  ['a first run', false, false],
  ['a run with other data', false, true],
  ['a first run in a table', true, false],
];

const wrongWith = async (
  bench: Bench,
  state: SessionState,
  [original, complete]: readonly string[],
): Promise<string | null> => {
  const told = toldBy(state);
  const now = await bench.whole();
  if (told === 'original') return now === original ? null : 'told original, is not';
  if (state.kind !== 'done') return `told ${told}`;
  return state.outcome.uncoloured || now === complete ? null : 'told complete, is not';
};

describe.each(SITUATIONS)(
  '6.2-4: in the workbench, a fault at every request of %s',
  (name, isTable, isAgain) => {
    it('leaves 0 mixed sheets, and what was done is taken back whole', async () => {
      const bench = await started(isTable);
      if (isAgain) {
        expect((await ranWith(bench)).getState().kind).toBe('done');
        await otherData(bench);
      }
      const original = await bench.whole();
      const quiet = await ranWith(bench);
      const complete = await bench.whole();
      const requests: readonly Asked[] = [...bench.wire.log];
      const wrong: string[] = [];
      const takeBack = async (session: Session, what: string): Promise<void> => {
        bench.wire.arm();
        if (session.getState().kind === 'done') await session.restore();
        if ((await bench.whole()) !== original)
          wrong.push(`${what}: not taken back: ${JSON.stringify(session.getState()).slice(0, 200)}`);
      };
      await takeBack(quiet, 'nothing wrong');
      // One after the other in one grid: each leaves it as the next finds it.
      const mishaps = requests.flatMap(mishapsOf);
      for (const mishap of mishaps) {
        const session = await ranWith(bench, mishap.meet);
        const what = await wrongWith(bench, session.getState(), [original, complete]);
        if (what !== null)
          wrong.push(`${mishap.name}: ${what}: ${JSON.stringify(session.getState()).slice(0, 200)}`);
        await takeBack(session, mishap.name);
        if (wrong.length > 4) break;
      }
      const cases = `${requests.length} places, ${mishaps.length} mishaps`;
      prove(
        {
          line: '6.2-4',
          what: `a fault at every request of ${name}`,
          host: 'workbench',
          cases,
          never: 'mixed',
        },
        wrong,
      );
      expect([original === complete, wrong.length]).toEqual([false, 0]);
    });
  },
);
