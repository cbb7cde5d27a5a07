/** Shares of value need a column of numbers of which more is better. */
import { lookedAt, tenClients, workOf, type Rows } from './client-sheet';

/** Days late, of which fewer are better, and the day of the last order stand beside two sums. */
const rows: Rows = tenClients.map(([key, name, , revenue, late], index) =>
  index === 0
    ? [key, name, late, 'Last order', revenue, 'Profit'].map((cell) => cell ?? null)
    : [key ?? null, name ?? null, late ?? null, 46_000 + index, revenue ?? null, 10 * index],
);

describe('the column that shares of value count', () => {
  it('is one of numbers of which more is better, wherever it stands', async () => {
    const { session } = await lookedAt(rows);
    session.setMethod('pareto');
    const { draft, countable } = workOf(session);
    expect(draft.of).toBe('amount');
    expect(countable.map((column) => column.header)).toEqual(['Revenue', 'Profit']);
  });

  it('is another one once less of it is better', async () => {
    const { session } = await lookedAt(rows);
    session.setMethod('pareto');
    session.setDirection('amount', 'less');
    expect(workOf(session).draft.of).toBe('profit');
  });

  it('is asked for where none is ticked', async () => {
    const { session } = await lookedAt(tenClients);
    session.setMethod('pareto');
    session.setUsed('amount', false);
    expect(workOf(session).preview).toEqual({ kind: 'problem', problem: { kind: 'nothing-countable' } });
    session.setUsed('amount', true);
    expect([workOf(session).draft.of, workOf(session).preview.kind]).toEqual(['amount', 'counts']);
  });

  it('is never a date, though later is better', async () => {
    const { session } = await lookedAt(rows);
    session.setMethod('pareto');
    session.setDirection('recency', 'more');
    expect(workOf(session).countable.map((column) => column.header)).not.toContain('Last order');
  });
});
