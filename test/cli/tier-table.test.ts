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

  describe('without a value', () => {
    const ratings = (part: object) => ({
      ...part,
      id: 'visits',
      reading: { kind: 'column', header: 'Visits' },
      direction: 'less',
      weight: 1,
    });
    const runOf = (model: object) =>
      call(
        'run',
        folder.put('register.csv', 'Client,Visits,Word\nAnn,200,yes\nBea,100,no\n'),
        '--model',
        folder.put('model.json', JSON.stringify({ ...(JSON.parse(MODEL) as object), ...model })),
      );

    it('says which entry of the model to set, and to what', async () => {
      const { out } = await runOf({ criteria: [ratings({})] });
      expect(out).toMatch(/\n\nValue: .*Set "value" in the model to the id of one that is: visits\.\n/);
      expect(out).toContain('  –');
    });

    it('asks for a criterion where none holds numbers', async () => {
      const word = { ...ratings({}), reading: { kind: 'column', header: 'Word' }, scale: { kind: 'yesno' } };
      const { out } = await runOf({ criteria: [word] });
      expect(out).toContain(
        'Add a criterion of weight 0 that reads it, and set "value" in the model to its id.',
      );
    });

    it('says nothing of it where there is one', async () => {
      const { out } = await runOf({ criteria: [ratings({})], value: 'visits' });
      expect(out).not.toContain('Value:');
    });
  });
});
