/** An output of ours in a text file, read again: the file itself remembers nothing. */
import { call, useFolder } from './command-line';

const model = (more: object = {}): string =>
  JSON.stringify({
    schema: 1,
    name: 'By revenue',
    asOf: '2026-11-21',
    register: { key: 'Client' },
    criteria: [
      {
        id: 'amount',
        reading: { kind: 'column', header: 'Revenue' },
        direction: 'more',
        scale: { kind: 'bounds', low: 0, high: 300 },
        weight: 1,
      },
    ],
    method: { kind: 'cutoffs', floors: [60, 20] },
    ladder: { tiers: ['Platinum', 'Gold', 'Silver'].map((name) => ({ name })) },
    writes: ['tier', 'score', 'why'],
    ...more,
  });

const REGISTER = 'Client,Revenue\nAnn,220\nBob,100\nCyd,50\nTotal,370\n';

describe('a text output that is the input of the next run', () => {
  const folder = useFolder();
  const run = async (input: string, out: string, more: readonly string[] = []) => {
    const said = await call(
      'run',
      folder.path(input),
      '--model',
      folder.path('model.json'),
      '--out',
      folder.path(out),
      ...more,
    );
    if (said.status !== 0) throw new Error(said.error);
    return said;
  };

  it('has its columns written anew in their place, which is said, and is not changed itself', async () => {
    folder.put('model.json', model());
    folder.put('in.csv', REGISTER);
    const first = await run('in.csv', 'first.csv');
    const before = folder.read('first.csv');
    folder.put('june.csv', before.replace('Cyd,50', 'Cyd,250'));
    const second = await run('june.csv', 'second.csv');
    expect(first.error).not.toContain('earlier run');
    expect(second.error).toContain('the last columns (Tier, Score, Why) are those of an earlier run');
    const [header, ...rows] = folder.read('second.csv').trim().split(/\r?\n/);
    expect(header).toBe('Client,Revenue,Tier,Score,Why');
    expect(rows.map((row) => row.split(',').slice(0, 3).join(','))).toEqual([
      'Ann,220,Platinum',
      'Bob,100,Gold',
      'Cyd,250,Platinum',
      'Total,370,',
    ]);
    expect(folder.read('first.csv')).toBe(before);
  });

  it('is known in any language, and in a workbook made of it too', async () => {
    folder.put('model.json', model());
    folder.put('in.csv', REGISTER);
    await run('in.csv', 'first.csv', ['--lang', 'ru']);
    expect(folder.read('first.csv')).toMatch(/^Client,Revenue,Статус,Балл,/);
    const second = await run('first.csv', 'second.csv', ['--lang', 'ru']);
    expect(second.error).toContain('последние столбцы (Статус, Балл, Почему) — от прошлого расчёта');
    expect(folder.read('second.csv')).toBe(folder.read('first.csv'));
    expect((await run('first.csv', 'book.xlsx', ['--lang', 'ru'])).error).not.toContain('(2)');
  });

  it.each<[why: string, register: string, more: object]>([
    ['hold something else', 'Client,Revenue,Tier,Score,Why\nAnn,220,x,high,z\nBob,100,x,low,z\n', {}],
    ['stand in another order', 'Client,Revenue,Score,Tier,Why\nAnn,220,1,x,z\nBob,100,2,x,z\n', {}],
    ['are not the last', 'Client,Tier,Score,Why,Revenue\nAnn,x,1,z,220\nBob,x,2,z,100\n', {}],
    ['are blank', 'Client,Revenue,Tier,Score,Why\nAnn,220,,,\nBob,100,,,\n', {}],
    ['are one alone', 'Client,Revenue,Tier\nAnn,220,x\nBob,100,x\n', { writes: ['tier'] }],
    [
      'are read by the model',
      'Client,Revenue,Tier,Score,Why\nAnn,220,x,1,z\nBob,100,x,2,z\n',
      { rules: [{ when: { header: 'Score', op: '>', value: 1 }, then: { cap: 'Gold' }, reason: 'r' }] },
    ],
  ])('columns with our headers that %s are somebody’s own and stay', async (_why, register, more) => {
    folder.put('model.json', model(more));
    folder.put('in.csv', register);
    const said = await run('in.csv', 'out.csv');
    expect(said.error).not.toContain('earlier run');
    expect(folder.read('out.csv')).toContain('Tier (2)');
    for (const line of register.trim().split('\n')) expect(folder.read('out.csv')).toContain(line);
  });
});
