/** Every request of Apply fails once; the user looks again and applies: the sheet must end whole, with nothing doubled. */
import { firstSheet, type Workbook } from '../../../src/hosts/memory/workbook';
import type { Session } from '../../../src/session';
import { begin, requestsOfApply } from './given';

// Each request of Apply begins a workbook of its own.
jest.setTimeout(180_000);

/** What the user does then: looks again, has a run that did not finish taken back, and applies. */
const tryAgain = async (session: Session): Promise<void> => {
  await session.look();
  if (session.getState().kind === 'unfinished') {
    await session.restore();
    await session.look();
  }
  await session.apply();
};

/** What the user's own cells hold and how they look; our columns stand to the right of them. */
const foreign = (workbook: Workbook): unknown => firstSheet(workbook).columns.slice(0, 2);

/** What our columns hold; nothing where all of their cells are blank. */
const ours = (workbook: Workbook): readonly unknown[] =>
  firstSheet(workbook)
    .columns.slice(2)
    .map(({ contents }) => contents)
    .filter((contents) => contents.some((content) => content !== null));

const recordsIn = (workbook: Workbook): number => {
  // Written by the product under test.
  const kept = JSON.parse(workbook.settings.get('ClientTiers.registers') ?? '{}') as {
    registers?: unknown[];
  };
  return kept.registers?.length ?? 0;
};

const whole = async (): Promise<readonly unknown[]> => {
  const { workbook, session } = await begin();
  await session.apply();
  return firstSheet(workbook).columns.map(({ contents }) => contents);
};

describe('after a fault at any request of Apply', () => {
  it.each([
    ['before', '1.14'],
    ['after', '1.14'],
    ['before', '1.20'],
    ['after', '1.20'],
  ] as const)(
    '%s it took effect in ExcelApi %s, the sheet is as before or whole, and a second try leaves it whole',
    async (moment, version) => {
      const wanted = await whole();
      const requests = await requestsOfApply({ version });
      expect(requests).toBeGreaterThan(8);
      for (let failing = 1; failing <= requests; failing += 1) {
        const { host, workbook, session } = await begin({ version });
        host.faults.failAt(failing, 'GeneralException', moment);
        const before = structuredClone(foreign(workbook));
        await session.apply();
        expect([failing, host.log.some(({ failure }) => failure !== null)]).toEqual([failing, true]);
        expect([failing, foreign(workbook)]).toEqual([failing, before]);
        expect([failing, [[], wanted.slice(2)]]).toEqual([failing, expect.arrayContaining([ours(workbook)])]);
        host.faults.clear();
        await tryAgain(session);
        expect([failing, session.getState().kind]).toEqual([failing, 'done']);
        expect([failing, firstSheet(workbook).columns.map(({ contents }) => contents)]).toEqual([
          failing,
          wanted,
        ]);
        expect([failing, recordsIn(workbook)]).toEqual([failing, 1]);
      }
    },
  );

  it('no colour rule is doubled where the request never took effect', async () => {
    const requests = await requestsOfApply();
    for (let failing = 1; failing <= requests; failing += 1) {
      const { host, workbook, session } = await begin();
      host.faults.failAt(failing, 'GeneralException', 'before');
      await session.apply();
      expect([failing, host.log.some(({ failure }) => failure !== null)]).toEqual([failing, true]);
      host.faults.clear();
      await tryAgain(session);
      expect([failing, workbook.rules.length]).toEqual([failing, 4]);
    }
  });
});

/** Work done while timers run ahead, so that nobody waits for an Excel that does not answer. */
const ran = async <Answer>(work: Promise<Answer>): Promise<Answer> => {
  let ended = false;
  const answer = work.finally(() => (ended = true));
  while (!ended) await jest.advanceTimersByTimeAsync(1_000);
  return answer;
};

describe('after an answer that never came to any request of Apply', () => {
  beforeEach(() => {
    jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick', 'performance', 'setImmediate'] });
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it.each(['before', 'after'] as const)(
    '%s it took effect, foreign cells are as they were and a second try completes, late answers or not',
    async (moment) => {
      jest.useRealTimers();
      const wanted = await whole();
      const requests = await requestsOfApply();
      jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick', 'performance', 'setImmediate'] });
      for (let silent = 1; silent <= requests; silent += 1) {
        const { host, workbook, session } = await ran(begin());
        const before = structuredClone(foreign(workbook));
        host.faults.silenceAt(silent, moment);
        await ran(session.apply());
        expect([silent, foreign(workbook)]).toEqual([silent, before]);
        host.faults.clear();
        await ran(tryAgain(session));
        const state = session.getState();
        expect([silent, state.kind]).toEqual([silent, 'done']);
        expect([silent, firstSheet(workbook).columns.map(({ contents }) => contents)]).toEqual([
          silent,
          wanted,
        ]);
        expect([silent, recordsIn(workbook)]).toEqual([silent, 1]);
        host.faults.release();
        await jest.advanceTimersByTimeAsync(1_000);
        expect([silent, session.getState() === state, foreign(workbook)]).toEqual([silent, true, before]);
      }
    },
  );
});

describe('after a cell was opened for editing before any request of Apply', () => {
  it('foreign cells are as they were, and once it is left a second try completes', async () => {
    const wanted = await whole();
    const requests = await requestsOfApply();
    for (let editing = 1; editing <= requests; editing += 1) {
      const { host, workbook, session } = await begin();
      const before = structuredClone(foreign(workbook));
      host.beforeRequest(editing, host.editCell);
      await session.apply();
      expect([editing, foreign(workbook)]).toEqual([editing, before]);
      host.endEdit();
      await tryAgain(session);
      expect([editing, session.getState().kind]).toEqual([editing, 'done']);
      expect([editing, firstSheet(workbook).columns.map(({ contents }) => contents)]).toEqual([
        editing,
        wanted,
      ]);
    }
  });
});
