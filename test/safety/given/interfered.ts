/** One run with one thing going wrong, and what became of the workbook. */
import { memorySpreadsheet } from '../../../src/hosts/memory/memory-spreadsheet';
import { fromSnapshot, takeSnapshot, type WorkbookSnapshot } from '../../../src/hosts/memory/snapshot';
import type { Workbook } from '../../../src/hosts/memory/workbook';
import type { Session, SessionState } from '../../../src/session';
import { sessionOver } from '../../session/client-sheet';
import type { Situation } from './situations';
import { whole } from './whole';
import { wired, type Asked, type Meet, type Wire } from './wire';

export interface Tried {
  readonly workbook: Workbook;
  readonly wire: Wire;
  readonly session: Session;
  readonly state: SessionState;
  /** What the run threw, which it does for what no host says. */
  readonly thrown: unknown;
}

export interface Quiet {
  readonly start: WorkbookSnapshot;
  /** The workbook as a text before the run and after one in which all went well. */
  readonly original: string;
  readonly complete: string;
  readonly after: WorkbookSnapshot;
  /** The requests of that run. */
  readonly requests: readonly Asked[];
}

/** A run over a copy of the start, its requests met like this. */
export const runWith = async (
  start: WorkbookSnapshot,
  run: Situation['run'],
  meet: Meet,
  opened: (workbook: Workbook) => void = () => undefined,
): Promise<Tried> => {
  const workbook = fromSnapshot(start);
  opened(workbook);
  const wire = wired(memorySpreadsheet(workbook));
  const session = sessionOver(workbook, wire.port);
  await session.look();
  wire.arm(meet);
  let thrown: unknown = null;
  await run(session).catch((cause: unknown) => (thrown = cause));
  return { workbook, wire, session, state: session.getState(), thrown };
};

/** The same run with nothing in its way. */
export const quietRun = async ({ make, run }: Situation): Promise<Quiet> => {
  const workbook = await make();
  const start = takeSnapshot(workbook);
  const original = whole(workbook);
  const quiet = await runWith(start, run, (_, { go }) => go());
  if (quiet.state.kind !== 'done') throw new Error(`not done: ${JSON.stringify(quiet.state)}`);
  return {
    start,
    original,
    complete: whole(quiet.workbook),
    after: takeSnapshot(quiet.workbook),
    requests: [...quiet.wire.log],
  };
};

/** What the user is told of the sheet: whole again, done, or possibly mixed. */
export const toldBy = (state: SessionState): 'original' | 'complete' | 'mixed' | 'nothing' => {
  switch (state.kind) {
    case 'ready':
      return 'original';
    case 'done':
      return 'complete';
    case 'put-back':
      return 'original';
    case 'stopped':
      return state.aftermath.kind === 'mixed' ? 'mixed' : 'original';
    default:
      return 'nothing';
  }
};
