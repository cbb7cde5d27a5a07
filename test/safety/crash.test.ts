/** The program stops half way and never answers again: the next session says so, and makes the sheet what it was. */
import { memorySpreadsheet } from '../../src/hosts/memory/memory-spreadsheet';
import { fromSnapshot, takeSnapshot, type WorkbookSnapshot } from '../../src/hosts/memory/snapshot';
import type { Workbook } from '../../src/hosts/memory/workbook';
import type { Session } from '../../src/session';
import type { SheetEdit } from '../../src/sheet';
import { sessionOver } from '../session/client-sheet';
import { prove } from './given/counted';
import { inNoTime } from './given/in-no-time';
import { quietRun, type Quiet } from './given/interfered';
import { deleteRow, insertAbove, insertColumn, insertRow, sortRows } from './given/meddling';
import { partsOf } from './given/mishaps';
import { SITUATIONS, type Situation } from './given/situations';
import { JOURNAL, whole } from './given/whole';
import { wired, type Meet } from './given/wire';

inNoTime();

interface Death {
  readonly number: number;
  /** What of the last request still took effect. */
  readonly part: readonly SheetEdit[];
}

const deathsOf = ({ requests }: Quiet): readonly Death[] =>
  requests.flatMap(({ number, name, edits }) =>
    name === 'apply'
      ? [[], ...partsOf(edits), edits].map((part) => ({ number, part }))
      : [{ number, part: [] }],
  );

const never = new Promise<never>(() => undefined);

/** The workbook as a program leaves it that stops during this request. */
const leftBy = async (
  start: WorkbookSnapshot,
  run: Situation['run'],
  { number, part }: Death,
): Promise<WorkbookSnapshot> => {
  const workbook = fromSnapshot(start);
  const wire = wired(memorySpreadsheet(workbook));
  const session = sessionOver(workbook, wire.port);
  await session.look();
  await new Promise<void>((stopped) => {
    const meet: Meet = async (asked, { go, carryOut }) => {
      if (asked.number < number) return go();
      if (asked.number === number) await carryOut(part);
      stopped();
      return never;
    };
    wire.arm(meet);
    // It never ends.
    void run(session);
  });
  return takeSnapshot(workbook);
};

const begun = async (workbook: Workbook): Promise<Session> => {
  const session = sessionOver(workbook);
  await session.look();
  return session;
};

type Meddling = (workbook: Workbook) => void;

const MEANWHILE: readonly (readonly [string, Meddling])[] = [
  ['nobody touched it', () => undefined],
  ['the rows were sorted', sortRows],
  ['a row was put in', insertRow],
  ['a row was taken out', deleteRow],
  ['a line was put in above', insertAbove],
  ['a column was put in at the left', insertColumn],
];

const originalWith = (start: WorkbookSnapshot, meddle: Meddling): string => {
  const workbook = fromSnapshot(start);
  meddle(workbook);
  return whole(workbook);
};

/** Without a journal nothing had begun, or all had ended. */
const wrongWithoutJournal = async (
  workbook: Workbook,
  { original, complete }: Quiet,
): Promise<string | null> => {
  const { kind } = (await begun(workbook)).getState();
  if (kind === 'unfinished') return 'offered';
  return [original, complete].includes(whole(workbook)) ? null : 'no journal, mixed';
};

const wrongRestored = async (
  left: WorkbookSnapshot,
  quiet: Quiet,
  meddle: Meddling,
): Promise<string | null> => {
  const workbook = fromSnapshot(left);
  if (!workbook.settings.has(JOURNAL)) return wrongWithoutJournal(workbook, quiet);
  meddle(workbook);
  const session = await begun(workbook);
  const offered = session.getState();
  if (offered.kind !== 'unfinished' || !offered.unfinished.restorable) return `not offered: ${offered.kind}`;
  await session.restore();
  const state = session.getState();
  if (state.kind !== 'put-back') return `not restored: ${JSON.stringify(state)}`;
  if (state.report.changed !== null) return `changed by nobody: ${JSON.stringify(state.report)}`;
  return whole(workbook) === originalWith(quiet.start, meddle) ? null : 'restored, and not as it was';
};

const wrongKept = async (left: WorkbookSnapshot): Promise<string | null> => {
  const workbook = fromSnapshot(left);
  if (!workbook.settings.has(JOURNAL)) return null;
  const session = await begun(workbook);
  await session.keep();
  const after = fromSnapshot(left);
  after.settings.delete(JOURNAL);
  if (whole(workbook) !== whole(after)) return 'kept, and changed';
  const { kind } = (await begun(workbook)).getState();
  return kind === 'unfinished' ? 'offered again' : null;
};

describe.each(SITUATIONS)('6.2-6: the program stops during any request of $name', (situation) => {
  let quiet: Quiet;
  let deaths: readonly Death[];
  const left: WorkbookSnapshot[] = [];
  beforeAll(async () => {
    quiet = await quietRun(situation);
    deaths = deathsOf(quiet);
    for (const death of deaths) left.push(await leftBy(quiet.start, situation.run, death));
  });

  const proveAll = async (
    what: string,
    wrongWith: (snapshot: WorkbookSnapshot) => Promise<string | null>,
  ): Promise<void> => {
    const wrong: string[] = [];
    for (const [index, snapshot] of left.entries()) {
      const found = await wrongWith(snapshot);
      const { number, part } = deaths[index] ?? { number: 0, part: [] };
      if (found !== null) wrong.push(`request ${number}, ${part.length} edits: ${found}`);
    }
    const began = left.filter(({ settings }) => settings.some(([key]) => key === JOURNAL)).length;
    const cases = `${left.length} stops, ${began} half way`;
    prove(
      { line: '6.2-6', what: `${situation.name}: ${what}`, host: 'memory', cases, never: 'mixed' },
      wrong,
    );
    expect(began).toBeGreaterThan(5);
  };

  it.each(MEANWHILE)('and %s: 0 sheets stay mixed once it was put back', async (what, meddle) => {
    await proveAll(`stopped, ${what}, put back`, (snapshot) => wrongRestored(snapshot, quiet, meddle));
  });

  it('and what is left is kept: it is not offered again', async () => {
    await proveAll('stopped and kept', wrongKept);
  });
});
