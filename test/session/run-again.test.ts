import { putRows, setContent } from '../../src/hosts/memory/cells';
import { memorySpreadsheet } from '../../src/hosts/memory/memory-spreadsheet';
import { takeSnapshot } from '../../src/hosts/memory/snapshot';
import { firstSheet, type Workbook } from '../../src/hosts/memory/workbook';
import { HostFault, type Spreadsheet } from '../../src/sheet';
import { lookedAt, sessionOver, tenClients, workbookOf, workOf } from './client-sheet';
import { applied as appliedTo } from './taking-back-given';

/** A workbook in which a model was applied: revenue alone, the best tier called "A". */
async function applied(): Promise<Workbook> {
  const { session, workbook } = await lookedAt(tenClients);
  session.setUsed('payment', false);
  session.setTierName(0, 'A');
  await session.apply();
  return workbook;
}

describe('running again', () => {
  it('offers the model that the workbook remembers', async () => {
    const session = sessionOver(await applied());
    await session.look();
    const { saved, draft } = workOf(session);
    expect(saved).toEqual({
      name: 'Client tiers',
      asOf: '2026-11-21',
      criteria: 1,
      criteriaFound: 1,
      inUse: true,
      anew: true,
    });
    expect(draft.tierNames[0]).toBe('A');
  });

  it('takes its own columns neither for the register nor for criteria', async () => {
    const session = sessionOver(await applied());
    await session.look();
    const { register, draft } = workOf(session);
    expect(register.headers).toEqual(['Client ID', 'Client', 'City', 'Revenue', 'Days late']);
    expect(draft.columns.map((column) => column.header)).toEqual(register.headers);
  });

  it('changes no cell, no rule and adds no column where nothing has changed', async () => {
    const workbook = await applied();
    const before = takeSnapshot(workbook);
    const session = sessionOver(workbook);
    await session.look();
    await session.apply();
    const after = takeSnapshot(workbook);
    expect(session.getState().kind).toBe('done');
    expect(after.sheets).toEqual(before.sheets);
    expect(after.rules.map(({ id: _id, ...rule }) => rule)).toEqual(
      before.rules.map(({ id: _id, ...rule }) => rule),
    );
    expect(after.settings).toEqual(before.settings);
  });

  it('goes on from the done card with the choices made', async () => {
    const { session } = await lookedAt(tenClients);
    session.setTierName(0, 'A');
    await session.apply();
    await session.look();
    expect(workOf(session).draft.tierNames[0]).toBe('A');
    expect(workOf(session).saved?.inUse).toBe(true);
  });

  it('tells a changed draft from the saved model and goes back to it', async () => {
    const session = sessionOver(await applied());
    await session.look();
    session.setTierName(0, 'Best');
    const changed = workOf(session).saved?.inUse;
    session.useSaved();
    expect([changed, workOf(session).saved?.inUse, workOf(session).draft.tierNames[0]]).toEqual([
      false,
      true,
      'A',
    ]);
  });

  it('says whether starting anew would change anything', async () => {
    const session = sessionOver(await applied());
    await session.look();
    const before = workOf(session).saved?.anew;
    session.startAnew();
    const { saved, draft } = workOf(session);
    expect([before, saved?.anew, saved?.inUse, draft.tierNames[0]]).toEqual([true, false, false, 'Platinum']);
  });

  it('has nothing to start anew where the saved model is what the headers suggest', async () => {
    const { session } = await lookedAt(tenClients);
    await session.apply();
    await session.look();
    expect(workOf(session).saved).toMatchObject({ inUse: true, anew: false });
  });

  it('shows a column of the saved model that is gone, and waits until the user decides', async () => {
    const workbook = await applied();
    putRows(firstSheet(workbook), [['Turnover of old']], { row: 0, column: 3 });
    const session = sessionOver(workbook);
    await session.look();
    const { saved, draft, preview } = workOf(session);
    expect([saved?.criteria, saved?.criteriaFound]).toEqual([1, 0]);
    expect(draft.columns.find((column) => column.used)?.content).toBeNull();
    expect(preview.kind === 'problem' && preview.problem).toMatchObject({
      kind: 'notices',
      notices: [{ code: 'unknown-column' }],
    });
  });
});

describe('a workbook that keeps no long texts', () => {
  it('is tiered all the same, again and again, only a changed cell is not told by its address', async () => {
    const elsewhere = workbookOf(tenClients);
    await appliedTo(elsewhere);
    const most = elsewhere.settings.get('ClientTiers.registers')?.length ?? 0;
    const workbook = workbookOf(tenClients);
    const inner = memorySpreadsheet(workbook);
    const short: Partial<Spreadsheet> = {
      apply: async (edits, watch) => {
        const long = edits.some((one) => one.kind === 'remember' && (one.text?.length ?? 0) > most - 50);
        if (long) throw new HostFault('not-kept', 'too long');
        await inner.apply(edits, watch);
      },
    };
    const first = await appliedTo(workbook, short);
    expect(first.getState().kind).toBe('done');
    const second = await appliedTo(workbook, short);
    expect(second.getState().kind).toBe('done');
    setContent(firstSheet(workbook), 3, 5, 'mine');
    const third = await appliedTo(workbook, short);
    expect(third.getState()).toMatchObject({ problem: { kind: 'not-ours', exact: false } });
  });
});
