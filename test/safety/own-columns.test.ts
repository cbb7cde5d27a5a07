/** What a run may change in a workbook, over ten thousand of them: its own columns, colours and record, and nothing before Apply. */
import fc from 'fast-check';
import { memorySpreadsheet } from '../../src/hosts/memory/memory-spreadsheet';
import { fromSnapshot, takeSnapshot } from '../../src/hosts/memory/snapshot';
import type { Workbook } from '../../src/hosts/memory/workbook';
import type { Session, SessionState } from '../../src/session';
import type * as HeaderMatching from '../../src/tiering/guessing/header-match';
import { sessionOver } from '../session/client-sheet';
import { prove } from './given/counted';
import { inNoTime } from './given/in-no-time';
import { maskOf, placesOf } from './given/places';
import { made, recipes, type Given, type Recipe } from './given/random-workbook';
import { whole } from './given/whole';
import { wired, type Wire } from './given/wire';

// What a header means depends on the header alone; the same few are asked for thousands of times.
jest.mock('../../src/tiering/guessing/header-match', () => {
  const { headerMatch } = jest.requireActual<typeof HeaderMatching>(
    '../../src/tiering/guessing/header-match',
  );
  const known = new Map<string, ReturnType<typeof headerMatch>>();
  return {
    headerMatch: (header: string) => {
      if (!known.has(header)) known.set(header, headerMatch(header));
      return known.get(header) ?? null;
    },
  };
});

const WORKBOOKS = 10_000;
/** One in so many runs is followed by a second one. */
const SECOND_RUNS = 2;

/** What went wrong in all workbooks, by what must not happen. */
interface Tally {
  readonly foreign: Recipe[];
  readonly early: Recipe[];
  readonly again: Recipe[];
  done: number;
  twice: number;
  cells: number;
}

const copyOf = (workbook: Workbook): Workbook => fromSnapshot(takeSnapshot(workbook));

const opened = (workbook: Workbook): { readonly wire: Wire; readonly session: Session } => {
  const wire = wired(memorySpreadsheet(workbook));
  return { wire, session: sessionOver(workbook, wire.port) };
};

type Done = Extract<SessionState, { readonly kind: 'done' }>;

/** Whether all that differs lies in the columns that the outcome names, and these were blank or ours. */
const onlyOurs = (before: Workbook, { workbook, ours, sheet }: Given, state: Done): boolean => {
  const places = placesOf(sheet, state);
  const free = places.columns.every((column) => {
    const cells = before.sheets.find(({ id }) => id === sheet.id)?.columns[column]?.contents ?? [];
    const isBlank = cells.slice(places.first, places.end).every((cell) => cell === null);
    return ours.includes(column) || isBlank;
  });
  const mask = maskOf(workbook, sheet, places);
  return (
    free &&
    places.columns.length === state.outcome.columns.length &&
    whole(before, mask) === whole(workbook, mask)
  );
};

/** A second run over what the first one left. */
const changesNothing = async (workbook: Workbook): Promise<boolean> => {
  const before = whole(workbook);
  const session = sessionOver(workbook);
  await session.look();
  await session.apply();
  return session.getState().kind === 'done' && whole(workbook) === before;
};

const tried = async (recipe: Recipe, tally: Tally): Promise<void> => {
  const given = await made(recipe);
  const { workbook } = given;
  const before = copyOf(workbook);
  const { wire, session } = opened(workbook);
  await session.look();
  const untouched = wire.log.every(({ name }) => name !== 'apply') && whole(workbook) === whole(before);
  if (!untouched) tally.early.push(recipe);
  await session.apply();
  const state = session.getState();
  if (state.kind !== 'done') {
    if (wire.log.some(({ name }) => name === 'apply') || whole(workbook) !== whole(before))
      tally.foreign.push(recipe);
    return;
  }
  tally.done += 1;
  tally.cells += state.outcome.columns.length * (state.outcome.placed + state.outcome.unknown + 1);
  if (!onlyOurs(before, given, state)) tally.foreign.push(recipe);
  if (tally.done % SECOND_RUNS !== 0) return;
  tally.twice += 1;
  if (!(await changesNothing(workbook))) tally.again.push(recipe);
};

describe(`in ${WORKBOOKS.toLocaleString('en')} random workbooks`, () => {
  inNoTime();
  const tally: Tally = { foreign: [], early: [], again: [], done: 0, twice: 0, cells: 0 };
  const all = `${WORKBOOKS.toLocaleString('en')} workbooks`;

  beforeAll(async () => {
    for (const recipe of fc.sample(recipes, WORKBOOKS)) await tried(recipe, tally);
  }, 400_000);

  it('6.2-1: 0 foreign cells, formats, rules, names or settings changed', () => {
    const cases = `${all}, ${tally.done} written, ${tally.cells} cells of ours`;
    prove(
      { line: '6.2-1', what: 'only own columns are written', host: 'memory', cases, never: 'foreign change' },
      tally.foreign,
    );
    // Most of them are written to, or the proof would be one of refusals.
    expect(tally.done).toBeGreaterThan(WORKBOOKS / 2);
  });

  it('6.2-2: 0 writes before Apply', () => {
    prove(
      {
        line: '6.2-2',
        what: 'nothing is written before Apply',
        host: 'memory',
        cases: all,
        never: 'early write',
      },
      tally.early,
    );
  });

  it('6.2-3: a second run changes 0 cells and adds 0 columns and 0 colour rules', () => {
    const cases = `${tally.twice} second runs`;
    prove(
      {
        line: '6.2-3',
        what: 'a second run changes nothing',
        host: 'memory',
        cases,
        never: 'changed workbook',
      },
      tally.again,
    );
  });
});
