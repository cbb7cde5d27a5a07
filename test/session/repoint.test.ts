/** A column of the saved model was renamed in the sheet: its criterion can be given the new one. */
import { setContent } from '../../src/hosts/memory/cells';
import { firstSheet } from '../../src/hosts/memory/workbook';
import type { Session } from '../../src/session';
import { lookedAt, sessionOver, tenClients, workOf } from './client-sheet';

const renamed = async (): Promise<Session> => {
  const { session, workbook } = await lookedAt(tenClients);
  session.setWeight('amount', 70);
  await session.apply();
  setContent(firstSheet(workbook), 0, 3, 'Turnover of old');
  const again = sessionOver(workbook);
  await again.look();
  return again;
};

const columnsOf = (session: Session) =>
  workOf(session).draft.columns.map(({ header, used, content }) => [header, used, content]);

describe('a criterion whose column is gone', () => {
  it('offers the unused columns of the same kind in its place', async () => {
    const session = await renamed();
    expect(workOf(session).substitutes).toEqual({ amount: ['Turnover of old'] });
  });

  it('reads the column chosen in its place, with its weight and direction', async () => {
    const session = await renamed();
    session.repoint('amount', 'Turnover of old');
    const { draft, preview } = workOf(session);
    const criterion = draft.columns.find((column) => column.criterion.id === 'amount')?.criterion;
    expect(criterion).toMatchObject({
      reading: { kind: 'column', header: 'Turnover of old' },
      weight: 70,
      direction: 'more',
    });
    expect(preview.kind).toBe('counts');
  });

  it('takes the place of that column, which is offered no second time', async () => {
    const session = await renamed();
    session.repoint('amount', 'Turnover of old');
    expect(columnsOf(session)).toEqual([
      ['Client ID', false, 'text'],
      ['Client', false, 'text'],
      ['City', false, 'text'],
      ['Turnover of old', true, 'number'],
      ['Days late', true, 'number'],
    ]);
  });

  it('stays as it is where there is no such column', async () => {
    const session = await renamed();
    const before = columnsOf(session);
    session.repoint('amount', 'Nowhere');
    expect(columnsOf(session)).toEqual(before);
  });
});
