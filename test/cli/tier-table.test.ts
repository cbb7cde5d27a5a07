import { call, useFolder } from './command-line';

const MODEL = JSON.stringify({
  schema: 1,
  name: 'By revenue',
  asOf: '2026-11-21',
  criteria: [{ id: 'amount', reading: { kind: 'column', header: 'Revenue' }, direction: 'more', weight: 1 }],
  method: { kind: 'cutoffs', floors: [80, 60] },
  ladder: { tiers: ['A', 'B', 'C'].map((name) => ({ name, contactDays: null })) },
});

describe('the table of a run', () => {
  const folder = useFolder();
  const run = (register: string) =>
    call('run', folder.put('register.csv', register), '--model', folder.put('model.json', MODEL));

  it('counts one row as one row', async () => {
    const { out } = await run('Client,Revenue\nAnn,200\nBea,100\nTotal,300\n');
    expect(out.split('\n')[0]).toBe('By revenue: 2 clients, 1 row left out, as of 2026-11-21');
  });

  it('calls a criterion by its column, as the register does', async () => {
    const { out } = await run('Client,Revenue\nAnn,200\nBea,200\n');
    expect(out).toContain('All clients are equal in “Revenue”');
  });
});
