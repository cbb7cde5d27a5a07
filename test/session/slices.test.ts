/** A register so large that its counts take longer than a slice of time: here the clock runs fast instead. */
import { breath } from '../../src/session/breath';
import type { Session } from '../../src/session';
import { putRows } from '../../src/hosts/memory/cells';
import { firstSheet } from '../../src/hosts/memory/workbook';
import { columnOf, countsOf, lookedAt, tenClients, workOf } from './client-sheet';

/** Once it runs fast, every look at the clock is a slice later, so that each step is a slice of its own. */
function newClock(): { readonly clock: () => number; readonly runFast: () => void } {
  let pace = 0;
  let now = 0;
  return { clock: () => (now += pace), runFast: () => (pace = 1000) };
}

async function untilSettled(session: Session): Promise<void> {
  while (!workOf(session).settled) await breath();
}

it('shows the choice at once and its counts when they are there', async () => {
  const { clock, runFast } = newClock();
  const { session } = await lookedAt(tenClients, clock);
  session.setUsed('payment', false);
  const before = countsOf(session);
  runFast();
  session.setMethod('cutoffs');
  expect([workOf(session).draft.method, workOf(session).settled, countsOf(session)]).toEqual([
    'cutoffs',
    false,
    before,
  ]);
  await untilSettled(session);
  expect(countsOf(session)).toEqual([2, 2, 6, 0]);
});

it('drops the counts of a choice that was changed again', async () => {
  const { clock, runFast } = newClock();
  const { session } = await lookedAt(tenClients, clock);
  session.setUsed('payment', false);
  session.setMethod('cutoffs');
  runFast();
  const seen: unknown[] = [];
  session.subscribe(() => seen.push([workOf(session).settled, workOf(session).draft.limits]));
  session.setLimit(0, 90);
  session.setLimit(0, 70);
  await untilSettled(session);
  const limits = workOf(session).draft.limits;
  expect(limits[0]).toBe(70);
  expect(seen.filter((one) => JSON.stringify(one) === JSON.stringify([true, limits]))).toHaveLength(1);
  // Points above 70: 100, 88.9 and 77.8.
  expect(countsOf(session)[0]).toBe(3);
  expect(seen).toHaveLength(3);
});

it('Apply waits for the counts of the last choice', async () => {
  const { clock, runFast } = newClock();
  const { session, workbook } = await lookedAt(tenClients, clock);
  session.setUsed('payment', false);
  runFast();
  session.setMethod('cutoffs');
  expect(workOf(session).settled).toBe(false);
  await session.apply();
  expect(session.getState().kind).toBe('done');
  expect(columnOf(workbook, 5).slice(1, 4)).toEqual(['Platinum', 'Platinum', 'Gold']);
});

it('a second Apply while the first waits changes nothing', async () => {
  const { clock, runFast } = newClock();
  const { session } = await lookedAt(tenClients, clock);
  runFast();
  session.setUsed('payment', false);
  const kinds: string[] = [];
  session.subscribe(() => kinds.push(session.getState().kind));
  await Promise.all([session.apply(), session.apply()]);
  expect(kinds.filter((kind) => kind === 'done')).toHaveLength(1);
});

it('Apply waits on where the choice is changed once more', async () => {
  const { clock, runFast } = newClock();
  const { session, workbook } = await lookedAt(tenClients, clock);
  session.setUsed('payment', false);
  runFast();
  session.setMethod('cutoffs');
  const applied = session.apply();
  session.setLimit(0, 90);
  await applied;
  expect(session.getState().kind).toBe('done');
  // Points above 90: 100 alone.
  expect(columnOf(workbook, 5).slice(1, 4)).toEqual(['Platinum', 'Gold', 'Gold']);
});

it('a look while counts are worked out drops them', async () => {
  const { clock, runFast } = newClock();
  const { session } = await lookedAt(tenClients, clock);
  runFast();
  session.setMethod('cutoffs');
  await session.look();
  const work = workOf(session);
  await breath();
  await breath();
  expect([workOf(session) === work, work.settled, work.draft.method]).toEqual([true, true, 'cutoffs']);
});

it('counts of the cells before are dropped where these were read again', async () => {
  const { clock, runFast } = newClock();
  const { session, workbook } = await lookedAt(tenClients, clock);
  runFast();
  session.setMethod('cutoffs');
  // Longer to count than to read and count.
  putRows(firstSheet(workbook), tenClients.slice(0, 8));
  const again = session.lookAgain();
  await untilSettled(session);
  await again;
  const { preview } = workOf(session);
  for (let pause = 0; pause < 100; pause += 1) await breath();
  expect([workOf(session).settled, workOf(session).preview === preview]).toEqual([true, true]);
});

it('a choice made while the register is read again is kept', async () => {
  const { clock, runFast } = newClock();
  const { session } = await lookedAt(tenClients, clock);
  session.setUsed('payment', false);
  runFast();
  const again = session.lookAgain();
  for (let pause = 0; pause < 20; pause += 1) await breath();
  session.setMethod('cutoffs');
  await again;
  await untilSettled(session);
  expect([workOf(session).draft.method, countsOf(session)]).toEqual(['cutoffs', [2, 2, 6, 0]]);
});

it('a mistake of ours while counts are worked out is shown, and Apply writes nothing', async () => {
  const { clock, runFast } = newClock();
  let broken = false;
  const { session, workbook } = await lookedAt(tenClients, () => {
    if (broken) throw new Error('the clock fell down');
    return clock();
  });
  runFast();
  session.setMethod('cutoffs');
  broken = true;
  const before = columnOf(workbook, 5);
  await session.apply();
  expect(session.getState()).toEqual({
    kind: 'stopped',
    problem: { kind: 'fault', code: 'unknown', detail: 'the clock fell down' },
    aftermath: { kind: 'untouched' },
  });
  expect(columnOf(workbook, 5)).toEqual(before);
});
