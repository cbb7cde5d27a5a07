/**
 * Cancel by the clock: a run over 100,000 clients is stopped at many moments of each phase, and what a user would wait is taken: from
 * the press, the time in which the window cannot take it included, until the run has left its work. Seconds differ between machines,
 * so this is no test; the promise is 500 ms.
 */
import { memorySpreadsheet } from '../../src/hosts/memory/memory-spreadsheet';
import { fromSnapshot, takeSnapshot, type WorkbookSnapshot } from '../../src/hosts/memory/snapshot';
import { firstSheet, newWorkbook } from '../../src/hosts/memory/workbook';
import { createSession, PHASES, type Phase, type Session } from '../../src/session';
import type { Spreadsheet } from '../../src/sheet';
import type { CellValue } from '../../src/tiering';
import { pickWords, wordingOf } from '../../src/words';
import { randomReadings } from '../bench/clients';
import type { Counted } from './given/counted';

const CLIENTS = 100_000;
const MOMENTS = 8;
const PROMISED = 500;
const ANSWER_MS = 30;

const register = (): WorkbookSnapshot => {
  const workbook = newWorkbook('Clients');
  const add = (contents: CellValue[]): void =>
    void firstSheet(workbook).columns.push({ contents, formats: [] });
  add(['Client ID', ...Array.from({ length: CLIENTS }, (_, client) => `C-${client}`)]);
  for (const [index, column] of randomReadings(CLIENTS).entries())
    add([`Revenue ${index}`, ...Array.from(column, (one) => (Number.isNaN(one) ? null : one))]);
  return takeSnapshot(workbook);
};

/** A host that answers no sooner than a real one: in the meantime the window lives. */
const unhurried = (spreadsheet: Spreadsheet): Spreadsheet => {
  const later = async <Answer>(ask: () => Promise<Answer>): Promise<Answer> => {
    await new Promise((resolve) => setTimeout(resolve, ANSWER_MS));
    return ask();
  };
  return {
    ...spreadsheet,
    read: (area, watch) => later(() => spreadsheet.read(area, watch)),
    contents: (area, watch) => later(() => spreadsheet.contents(area, watch)),
    formats: (area) => later(() => spreadsheet.formats(area)),
    apply: (edits, watch) => later(() => spreadsheet.apply(edits, watch)),
  };
};

const opened = async (start: WorkbookSnapshot): Promise<Session> => {
  const words = pickWords('en');
  const session = createSession({
    spreadsheet: unhurried(memorySpreadsheet(fromSnapshot(start))),
    today: () => '2026-11-21',
    clock: () => performance.now(),
    wording: wordingOf(words),
    habits: {},
  });
  await session.look();
  return session;
};

const phaseOf = (session: Session): Phase | null => {
  const state = session.getState();
  return state.kind === 'applying' ? state.progress.phase : null;
};

/** How long each phase takes when nobody stops it. */
const durations = async (start: WorkbookSnapshot): Promise<ReadonlyMap<Phase, number>> => {
  const session = await opened(start);
  const taken = new Map<Phase, number>();
  let last = performance.now();
  let before: Phase | null = null;
  session.subscribe(() => {
    const now = performance.now();
    if (before !== null) taken.set(before, (taken.get(before) ?? 0) + now - last);
    last = now;
    before = phaseOf(session);
  });
  await session.apply();
  if (session.getState().kind !== 'done') throw new Error('the run did not end well');
  return taken;
};

/** What a user waits who presses so many milliseconds after a phase began; null where the phase was over by then. */
const waited = async (start: WorkbookSnapshot, phase: Phase, after: number): Promise<number | null> => {
  const session = await opened(start);
  let pressed: number | null = null;
  let wait: number | null = null;
  let begun = false;
  session.subscribe(() => {
    if (phaseOf(session) === phase && !begun) {
      begun = true;
      const due = performance.now() + after;
      setTimeout(() => {
        if (phaseOf(session) !== phase) return;
        pressed = due;
        session.stop();
      }, after);
    }
    if (pressed !== null && phaseOf(session) === null) wait ??= performance.now() - pressed;
  });
  await session.apply();
  return wait;
};

/** A line for each phase; its failures are those who waited longer than is promised. */
export const stopByClock = async (): Promise<readonly Counted[]> => {
  const start = register();
  const taken = await durations(start);
  const lines: Counted[] = [];
  for (const phase of PHASES) {
    const waits: number[] = [];
    for (let moment = 0; moment < MOMENTS; moment += 1) {
      const wait = await waited(start, phase, ((taken.get(phase) ?? 0) * (moment + 0.5)) / MOMENTS);
      if (wait !== null) waits.push(wait);
    }
    lines.push({
      line: '6.2-11',
      what: `stopped while it does “${phase}”, by the clock, ${CLIENTS.toLocaleString('en')} clients`,
      host: 'memory',
      cases: `${waits.length} stops, the longest wait ${Math.ceil(Math.max(0, ...waits))} ms`,
      never: `over ${PROMISED} ms`,
      failures: waits.filter((wait) => wait > PROMISED).length,
    });
  }
  return lines;
};
