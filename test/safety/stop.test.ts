/** The user stops a run at any moment: it is seen at once, nothing comes late, and the sheet is what it was. */
import { memorySpreadsheet } from '../../src/hosts/memory/memory-spreadsheet';
import { fromSnapshot } from '../../src/hosts/memory/snapshot';
import type { Workbook } from '../../src/hosts/memory/workbook';
import type { Phase, Session, SessionState } from '../../src/session';
import { sessionOver } from '../session/client-sheet';
import { prove } from './given/counted';
import { quietRun, toldBy, type Quiet } from './given/interfered';
import { SITUATIONS, type Situation } from './given/situations';
import { whole } from './given/whole';
import { wired, type Meet, type Wire } from './given/wire';

/** When a stop is asked for: at a request of ours, or at a pause in which the window breathes. */
type Moment =
  | { readonly at: 'asked' | 'progress' | 'answered'; readonly number: number }
  | { readonly at: 'pause'; readonly number: number };

interface Stopping {
  readonly workbook: Workbook;
  readonly session: Session;
  readonly wire: Wire;
  /** The phase in which it was asked for; null where the run was over by then. */
  phase: Phase | null;
  /** Whether the state showed it at once. */
  shown: boolean;
  /** Requests sent until then. */
  sent: number;
}

let pauses = 0;
let atPause: (() => void) | null = null;
beforeAll(() => {
  jest.spyOn(globalThis, 'setTimeout').mockImplementation(((goOn: () => void) =>
    setImmediate(() => {
      pauses += 1;
      atPause?.();
      goOn();
    })) as never);
});
afterAll(() => {
  jest.restoreAllMocks();
});

/** A clock by which every look takes longer than a slice may, so that there is a pause after every step. */
const hurried = (): (() => number) => {
  let now = 0;
  return () => (now += 50);
};

const isWriting = (state: SessionState): boolean =>
  state.kind === 'applying' && ['write', 'verify'].includes(state.progress.phase);

const ask = (stopping: Stopping): void => {
  const before = stopping.session.getState();
  if (before.kind !== 'applying' || stopping.phase !== null) return;
  stopping.phase = before.progress.phase;
  stopping.sent = stopping.wire.log.length;
  stopping.session.stop();
  const after = stopping.session.getState();
  stopping.shown = after.kind === 'applying' && after.stopping;
};

const meeting =
  (stopping: Stopping, moment: Moment): Meet =>
  async ({ number }, { go, goWatched }) => {
    if (number !== moment.number || moment.at === 'pause') return go();
    if (moment.at === 'progress') {
      return goWatched((own) => (done, total) => {
        ask(stopping);
        own?.(done, total);
      });
    }
    if (moment.at === 'asked') ask(stopping);
    const answer = await go();
    if (moment.at === 'answered') ask(stopping);
    return answer;
  };

const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 10; turn += 1) await new Promise((resolve) => setImmediate(resolve));
};

const stoppedAt = async (quiet: Quiet, run: Situation['run'], moment: Moment): Promise<Stopping> => {
  const workbook = fromSnapshot(quiet.start);
  const wire = wired(memorySpreadsheet(workbook));
  const session = sessionOver(workbook, wire.port, hurried());
  await session.look();
  const stopping: Stopping = { workbook, session, wire, phase: null, shown: false, sent: 0 };
  wire.arm(meeting(stopping, moment));
  pauses = 0;
  if (moment.at === 'pause') atPause = () => (pauses === moment.number ? ask(stopping) : undefined);
  await run(session);
  atPause = null;
  return stopping;
};

const isLateWrite = ({ wire, sent }: Stopping): boolean =>
  wire.log.slice(sent).some(({ name }) => name === 'apply');

/** What is wrong with a stop before anything was written. */
const wrongBefore = async (stopping: Stopping, { original }: Quiet): Promise<string | null> => {
  const { session, workbook, wire, sent } = stopping;
  const state = session.getState();
  if (state.kind !== 'ready' || state.problem?.kind !== 'stopped') return `not ready: ${state.kind}`;
  await settled();
  const more = wire.log.length - sent;
  if (more > 0) return `${more} more requests${isLateWrite(stopping) ? ', a late write' : ''}`;
  if (session.getState() !== state) return 'the state changed later';
  return whole(workbook) === original ? null : 'not as it was';
};

const wrongWhileWriting = ({ session, workbook }: Stopping, { original, complete }: Quiet): string | null => {
  const state = session.getState();
  const told = toldBy(state);
  // The last request was on its way: all is written, and can be put back.
  if (told === 'complete') return whole(workbook) === complete ? null : 'done, and not complete';
  if (state.kind === 'stopped' && state.problem.kind !== 'stopped') return `told ${state.problem.kind}`;
  return told === 'original' && whole(workbook) === original ? null : `told ${told}, not as it was`;
};

const wrongWith = (stopping: Stopping, quiet: Quiet): Promise<string | null> => {
  if (!stopping.shown) return Promise.resolve('not shown at once');
  const isBefore = stopping.phase === 'read' || stopping.phase === 'calculate';
  return isBefore ? wrongBefore(stopping, quiet) : Promise.resolve(wrongWhileWriting(stopping, quiet));
};

const momentsOf = async (quiet: Quiet, run: Situation['run']): Promise<readonly Moment[]> => {
  await stoppedAt(quiet, run, { at: 'pause', number: 0 });
  const atRequests = quiet.requests.flatMap(({ number }) =>
    (['asked', 'progress', 'answered'] as const).map((at): Moment => ({ at, number })),
  );
  return [
    ...atRequests,
    ...Array.from({ length: pauses }, (_, index): Moment => ({ at: 'pause', number: index + 1 })),
  ];
};

describe.each(SITUATIONS)(
  '6.2-11: $name stopped at every request, at every progress and at every pause',
  (situation) => {
    it('leaves 0 sheets other than they were, 0 late writes and 0 more reads', async () => {
      const quiet = await quietRun(situation);
      const wrong: string[] = [];
      const phases = new Map<string, number>();
      for (const moment of await momentsOf(quiet, situation.run)) {
        const stopping = await stoppedAt(quiet, situation.run, moment);
        if (stopping.phase === null) continue;
        phases.set(stopping.phase, (phases.get(stopping.phase) ?? 0) + 1);
        const what = await wrongWith(stopping, quiet);
        if (what !== null) wrong.push(`${moment.at} ${moment.number}, ${stopping.phase}: ${what}`);
      }
      const counts = [...phases].map(([phase, count]) => `${phase} ${count}`).join(', ');
      prove(
        {
          line: '6.2-11',
          what: `stops in every phase of ${situation.name}`,
          host: 'memory',
          cases: counts,
          never: 'late or mixed',
        },
        wrong,
      );
      expect([...phases.keys()].sort()).toEqual(['calculate', 'read', 'verify', 'write']);
    });

    it('can be applied again at once', async () => {
      const quiet = await quietRun(situation);
      const { number } = quiet.requests.find(({ name }) => name === 'apply') ?? { number: 0 };
      const { session, workbook, wire } = await stoppedAt(quiet, situation.run, {
        at: 'asked',
        number: number - 1,
      });
      expect(isWriting(session.getState())).toBe(false);
      wire.arm();
      await situation.run(session);
      await settled();
      expect([session.getState().kind, whole(workbook) === quiet.complete]).toEqual(['done', true]);
    });
  },
);
