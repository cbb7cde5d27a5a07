/** What the pane says it will write is what Apply writes. */
import { lookedAt, sessionOver, tenClients, workOf } from './client-sheet';

/** The ten clients with a column of the user's own that has a header of ours. */
const withOwnTier = tenClients.map((row, index) => [...row, index === 0 ? 'Tier' : 'vip']);

describe('the columns that Apply will write', () => {
  it('are those of the model, in the order of the sheet', async () => {
    const { session } = await lookedAt(tenClients);
    expect(workOf(session).columns).toEqual(['Tier', 'Score', 'Why']);
  });

  it('are shown under the names that they get where a header is taken', async () => {
    const { session } = await lookedAt(withOwnTier);
    const shown = workOf(session).columns;
    await session.apply();
    const state = session.getState();
    expect(shown).toEqual(['Tier (2)', 'Score', 'Why']);
    expect(state.kind === 'done' && state.outcome.columns).toEqual(shown);
  });

  it('are the ones that stand there already on the next run', async () => {
    const { session, workbook } = await lookedAt(withOwnTier);
    await session.apply();
    const again = sessionOver(workbook);
    await again.look();
    expect(workOf(again).columns).toEqual(['Tier (2)', 'Score', 'Why']);
  });

  it('hold no score where one column decides instead of the score', async () => {
    const { session } = await lookedAt(tenClients);
    session.setMethod('pareto');
    const byValue = workOf(session).columns;
    session.setMethod('cutoffs');
    expect([byValue, workOf(session).columns]).toEqual([
      ['Tier', 'Position', 'Why'],
      ['Tier', 'Score', 'Why'],
    ]);
  });
});
