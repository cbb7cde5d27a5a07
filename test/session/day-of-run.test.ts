/** Which day a run is of: the user may choose it, and the model keeps it. */
import { lookedAt, sessionOver, workOf, type Rows } from './client-sheet';

const rows: Rows = [
  ['Client', 'Revenue', 'Last order'],
  ['Ann', 500, '2024-03-01'],
  ['Bea', 400, '2024-02-01'],
  ['Cid', 300, '2023-12-01'],
];

const asOf = (session: Parameters<typeof workOf>[0]): string | null => {
  const { preview } = workOf(session);
  return preview.kind === 'counts' ? preview.run.asOf : null;
};
const codes = (session: Parameters<typeof workOf>[0]): readonly string[] => {
  const { preview } = workOf(session);
  return preview.kind === 'counts' ? preview.run.notices.map(({ code }) => code) : [];
};

it('a list that ended long ago is no longer old once its latest day is taken', async () => {
  const { session } = await lookedAt(rows);
  expect([workOf(session).dated, asOf(session), codes(session)]).toEqual([
    true,
    '2026-11-21',
    expect.arrayContaining(['all-long-ago']),
  ]);
  session.setAsOf('latest');
  expect(asOf(session)).toBe('2024-03-01');
  expect(codes(session)).not.toContain('all-long-ago');
});

it('a day of the user’s own begins with the one on show', async () => {
  const { session } = await lookedAt(rows);
  session.setAsOf('latest');
  session.setAsOf(null);
  expect(workOf(session).draft.asOf).toBe('2024-03-01');
  session.setAsOf('2024-03-31');
  expect(asOf(session)).toBe('2024-03-31');
});

it('half a date changes nothing', async () => {
  const { session } = await lookedAt(rows);
  const before = workOf(session).draft;
  session.setAsOf('');
  session.setAsOf('2024-3');
  expect(workOf(session).draft).toBe(before);
});

it.each(['2024-02-30', '2023-02-29', '2024-13-01', '1899-12-31', '2200-01-01', '0000-00-00'])(
  '%s, which is no day of our times, changes nothing',
  async (day) => {
    const { session } = await lookedAt(rows);
    const before = workOf(session).draft;
    session.setAsOf(day);
    expect(workOf(session).draft).toBe(before);
  },
);

it.each(['1900-01-01', '2024-02-29', '2199-12-31'])('%s is taken', async (day) => {
  const { session } = await lookedAt(rows);
  session.setAsOf(day);
  expect(workOf(session).draft.asOf).toBe(day);
});

it('the day chosen is remembered with the model', async () => {
  const { session, workbook } = await lookedAt(rows);
  session.setAsOf('2024-03-31');
  await session.apply();
  const again = sessionOver(workbook);
  await again.look();
  expect([workOf(again).draft.asOf, workOf(again).saved?.inUse]).toEqual(['2024-03-31', true]);
});

it('nobody is asked for a day where no days are counted', async () => {
  const { session } = await lookedAt(rows.map((row) => row.slice(0, 2)));
  expect(workOf(session).dated).toBe(false);
});
