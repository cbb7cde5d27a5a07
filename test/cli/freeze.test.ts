import { parseModel } from '../../src/tiering';
import { call, callForDocument, tiersByKey, useFolder } from './command-line';

const MODEL = JSON.stringify({
  schema: 1,
  name: 'By revenue',
  asOf: '2026-11-21',
  register: { key: 'Code' },
  criteria: [{ id: 'amount', reading: { kind: 'column', header: 'Revenue' }, direction: 'more', weight: 1 }],
  method: { kind: 'quota', shares: [0.15, 0.25] },
  ladder: { tiers: ['Platinum', 'Gold', 'Silver'].map((name) => ({ name })) },
});

const register = (from: number): string =>
  `Code,Revenue\n${Array.from({ length: 10 }, (_, place) => `C${from + place},${10 * (from + place)}\n`).join('')}`;

describe('client-tiers run --freeze', () => {
  const folder = useFolder();
  const frozen = async (...more: readonly string[]) =>
    call(
      'run',
      folder.put('register.csv', register(1)),
      '--model',
      folder.put('model.json', MODEL),
      '--freeze',
      folder.path('frozen.json'),
      ...more,
    );

  it('writes a model that gives the same clients the same tiers, also among richer ones', async () => {
    const said = await frozen();
    expect([said.status, said.error]).toEqual([0, expect.stringContaining('frozen.json written')]);
    const before = tiersByKey(await callForDocument(folder.path('register.csv'), folder.path('model.json')));
    const again = await callForDocument(folder.path('register.csv'), folder.path('frozen.json'));
    expect(tiersByKey(again)).toEqual(before);
    const richer = folder.put('richer.csv', `${register(1)}${register(11).replace(/^.*\n/, '')}`);
    expect(tiersByKey(await callForDocument(richer, folder.path('frozen.json')))).toMatchObject(before);
    // By shares those in front would have changed.
    expect(tiersByKey(await callForDocument(richer, folder.path('model.json')))).not.toMatchObject(before);
  });

  it('writes limits as numbers, in the form of any model', async () => {
    await frozen();
    const saved = parseModel(folder.read('frozen.json'));
    expect(saved.ok && saved.value.method.kind).toBe('cutoffs');
    expect(saved.notices).toEqual([]);
  });

  it('keeps limits and not the day asked for: a model of today is one of today next month too', async () => {
    const dated = async (asOf: string): Promise<string> => {
      const model = folder.put('model.json', MODEL.replace('"asOf":"2026-11-21"', `"asOf":"${asOf}"`));
      await call(
        'run',
        folder.put('register.csv', register(1)),
        '--model',
        model,
        '--as-of',
        '2026-10-31',
        '--freeze',
        folder.path('frozen.json'),
        '--force',
      );
      const saved = parseModel(folder.read('frozen.json'));
      if (!saved.ok) throw new Error('refused');
      return saved.value.asOf;
    };
    expect([await dated('today'), await dated('latest'), await dated('2026-11-21')]).toEqual([
      'today',
      'latest',
      '2026-11-21',
    ]);
  });

  it('says that nobody would change tier where nobody would', async () => {
    const { error } = await frozen();
    expect(error).toContain('frozen.json: by it no client of this register would change tier');
    expect(error).not.toContain('still compares');
  });

  it('says how many clients it would place otherwise, and the first of them by name', async () => {
    // More different readings than steps.
    const many = `Code,Revenue\n${Array.from({ length: 5000 }, (_, place) => `C${place},${place}\n`).join('')}`;
    const said = await call(
      'run',
      folder.put('many.csv', many),
      '--model',
      folder.put('many.json', MODEL.replace('"weight":1', '"weight":1,"scale":{"kind":"rank"}')),
      '--freeze',
      folder.path('steps.json'),
    );
    expect(said.error).toMatch(
      /steps.json: by it \d+ clients? of this register would change tier: C\d+ \((Platinum|Gold|Silver) to (Platinum|Gold|Silver)\)/,
    );
  });

  it('names what still compares clients', async () => {
    const model = folder.put(
      'ideal-client.json',
      MODEL.replace('"method"', '"aggregation":"topsis","method"'),
    );
    const said = await call(
      'run',
      folder.put('register.csv', register(1)),
      '--model',
      model,
      '--freeze',
      folder.path('ideal.json'),
    );
    expect(said.error).toContain(
      'it still compares clients with each other: the closeness to the ideal client',
    );
  });

  it('keeps standard output for the answer', async () => {
    const said = await frozen('--format', 'json');
    expect(JSON.parse(said.out)).toHaveProperty('placements');
  });

  it('replaces a file that exists only with --force, and never what it reads', async () => {
    folder.put('frozen.json', 'kept');
    const refused = await frozen();
    expect([refused.status, refused.out, folder.read('frozen.json')]).toEqual([2, '', 'kept']);
    expect((await frozen('--force')).status).toBe(0);
    expect(folder.read('frozen.json')).not.toBe('kept');
    const onto = await call(
      'run',
      folder.path('register.csv'),
      '--model',
      folder.path('model.json'),
      '--freeze',
      folder.path('model.json'),
      '--force',
    );
    expect([onto.status, folder.read('model.json')]).toEqual([2, MODEL]);
  });

  it('writes nothing where the register cannot be used', async () => {
    const said = await call(
      'run',
      folder.put('other.csv', 'Code,Sales\nC1,5\nC2,6\n'),
      '--model',
      folder.put('model.json', MODEL),
      '--freeze',
      folder.path('frozen.json'),
    );
    expect([said.status, folder.names()]).toEqual([1, ['model.json', 'other.csv']]);
  });
});
