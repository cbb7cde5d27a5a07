/** A run that ended well is taken back: the workbook is what it was, and what the user did since stays. */
import fc from 'fast-check';
import { contentAt, setContent } from '../../src/hosts/memory/cells';
import { memorySpreadsheet } from '../../src/hosts/memory/memory-spreadsheet';
import { fromSnapshot, takeSnapshot } from '../../src/hosts/memory/snapshot';
import type { Workbook } from '../../src/hosts/memory/workbook';
import type { Session } from '../../src/session';
import { sessionOver } from '../session/client-sheet';
import { prove } from './given/counted';
import { inNoTime } from './given/in-no-time';
import { mishapsOf } from './given/mishaps';
import { placesOf, type Places } from './given/places';
import { made, recipes, type Given, type Recipe } from './given/random-workbook';
import { SITUATIONS } from './given/situations';
import { whole } from './given/whole';
import { wired } from './given/wire';

inNoTime();

const WORKBOOKS = 1_000;
const WORD = 'typed since';

interface Done {
  readonly given: Given;
  /** The workbook before the run. */
  readonly before: Workbook;
  readonly session: Session;
  readonly places: Places;
}

/** The workbook of a recipe with a run in it; null where nothing could be written. */
const done = async (recipe: Recipe): Promise<Done | null> => {
  const given = await made(recipe);
  const before = fromSnapshot(takeSnapshot(given.workbook));
  const session = sessionOver(given.workbook);
  await session.look();
  await session.apply();
  const state = session.getState();
  return state.kind === 'done' ? { given, before, session, places: placesOf(given.sheet, state) } : null;
};

/** Types into one cell of each of our columns and one foreign cell, in both workbooks. */
const typed = ({ given: { workbook, sheet, ours }, before, places }: Done): number => {
  const foreign = before.sheets.find(({ id }) => id === sheet.id);
  if (foreign === undefined) throw new Error('the sheet is gone');
  places.columns.forEach((column, index) => {
    const row = places.first + 1 + (index % Math.max(1, places.end - places.first - 1));
    for (const one of [sheet, foreign]) setContent(one, row, column, WORD);
  });
  for (const one of [sheet, foreign]) setContent(one, places.end + 6, 0, WORD);
  workbook.names.set('Since', { sheet: sheet.id, row: 0, column: 0, rows: 1, columns: 1 });
  before.names.set('Since', { sheet: sheet.id, row: 0, column: 0, rows: 1, columns: 1 });
  // New columns of a table stay with what was typed into them, and so do their headers.
  const isTable = workbook.tables.some(({ area }) => area.sheet === sheet.id && area.row === places.first);
  const headers = isTable ? places.columns.filter((column) => !ours.includes(column)) : [];
  return places.columns.length + headers.length;
};

const restored = async ({ session }: Done): Promise<number> => {
  await session.restore();
  const state = session.getState();
  if (state.kind !== 'put-back') throw new Error(`not put back: ${JSON.stringify(state)}`);
  return state.report.changed?.count ?? 0;
};

describe(`in ${WORKBOOKS.toLocaleString('en')} random workbooks`, () => {
  const sweep = async (
    wrongWith: (one: Done) => Promise<boolean>,
  ): Promise<{ written: number; wrong: Recipe[] }> => {
    const wrong: Recipe[] = [];
    let written = 0;
    for (const recipe of fc.sample(recipes, WORKBOOKS)) {
      const one = await done(recipe);
      if (one === null) continue;
      written += 1;
      if (await wrongWith(one).catch(() => true)) wrong.push(recipe);
    }
    return { written, wrong };
  };

  it('6.2-4: taken back after it was done, 0 cells, formats, rules, tables or settings differ from before', async () => {
    const { written, wrong } = await sweep(async (one) => {
      const changed = await restored(one);
      return changed > 0 || whole(one.given.workbook) !== whole(one.before);
    });
    prove(
      {
        line: '6.2-4',
        what: 'a run that is done, taken back',
        host: 'memory',
        cases: `${written} runs`,
        never: 'difference',
      },
      wrong,
    );
    expect(written).toBeGreaterThan(WORKBOOKS / 2);
  }, 200_000);

  it('6.2-4: taken back after the user typed into some of our cells, 0 of these are lost and all are counted', async () => {
    const { written, wrong } = await sweep(async (one) => {
      const { sheet } = one.given;
      const expected = typed(one);
      const changed = await restored(one);
      const kept = one.places.columns.every((column) =>
        Array.from({ length: one.places.end }, (_, row) => contentAt(sheet, row, column)).includes(WORD),
      );
      return changed !== expected || !kept || contentAt(sheet, one.places.end + 6, 0) !== WORD;
    });
    prove(
      {
        line: '6.2-4',
        what: 'taken back after the user typed into ours',
        host: 'memory',
        cases: `${written} runs`,
        never: 'lost word',
      },
      wrong,
    );
  }, 200_000);
});

/** Without what the workbook remembers of us: where that could not be set back, the next run asks before it writes over. */
const cellsIn = (text: string): string => text.replace(/"settings":.*,"names"/s, '"names"');

describe.each(SITUATIONS)('6.2-5: a fault at every request of taking back $name', ({ make, run }) => {
  it('0 sheets are mixed without a word', async () => {
    const start = await make();
    const original = whole(start);
    const restoring = async (meet?: Parameters<ReturnType<typeof wired>['arm']>[0]) => {
      const workbook = fromSnapshot(takeSnapshot(start));
      const wire = wired(memorySpreadsheet(workbook));
      const session = sessionOver(workbook, wire.port);
      await session.look();
      await run(session);
      const done = whole(workbook);
      wire.arm(meet);
      // What a broken listener throws is thrown on.
      await session.restore().catch(() => undefined);
      return { workbook, wire, session, done, state: session.getState() };
    };
    const quiet = await restoring();
    const mishaps = [...quiet.wire.log].flatMap(mishapsOf);
    const wrong: string[] = [];
    for (const { name, meet } of mishaps) {
      const { workbook, session, done, state } = await restoring(meet);
      const isWhole = state.kind === 'put-back' && cellsIn(whole(workbook)) === cellsIn(original);
      const isTold =
        state.kind === 'stopped' && state.aftermath.kind === 'mixed' && state.aftermath.range !== '';
      if (state.kind === 'done' && state.problem !== null && whole(workbook) === done) {
        // Refused before anything was put back: the way back is still open.
        await session.restore();
        if (whole(workbook) !== original) wrong.push(`${name}: refused, and lost`);
        continue;
      }
      if (!isWhole && !isTold) wrong.push(`${name}: ${JSON.stringify(state).slice(0, 200)}`);
    }
    const cases = `${quiet.wire.log.length} places, ${mishaps.length} mishaps`;
    prove(
      { line: '6.2-5', what: 'a fault while a run is taken back', host: 'memory', cases, never: 'untold' },
      wrong,
    );
    expect(whole(quiet.workbook)).toBe(original);
  });
});
