import { writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { call, callForDocument, counts, tiersByKey, useFolder } from './command-line';

const model = (more: object = {}): string =>
  JSON.stringify({
    schema: 1,
    name: 'By revenue',
    asOf: '2026-11-21',
    register: { key: 'Code', label: 'Client' },
    criteria: [
      {
        id: 'amount',
        reading: { kind: 'column', header: 'Revenue' },
        direction: 'more',
        scale: { kind: 'bounds', low: 0, high: 100 },
        weight: 1,
      },
    ],
    method: { kind: 'cutoffs', floors: [80, 60] },
    ladder: { tiers: ['Platinum', 'Gold', 'Silver'].map((name) => ({ name })) },
    damping: { margin: 5, ways: 'both' },
    ...more,
  });

const register = (...revenues: readonly number[]): string =>
  `Code,Client,Revenue\n${revenues.map((one, place) => `C${place + 1},Client ${place + 1},${one}\n`).join('')}`;

describe('client-tiers run --previous', () => {
  const folder = useFolder();
  const runs = async (second: readonly number[], more?: object) => {
    const saved = folder.put('model.json', model(more));
    const before = await call(
      'run',
      folder.put('before.csv', register(79, 81, 65)),
      '--model',
      saved,
      '--format',
      'json',
    );
    const previous = folder.put('before.json', before.out);
    return { saved, previous, after: folder.put('after.csv', register(...second)) };
  };

  it('hands the run before to damping: a client who passes a limit by less than the margin stays', async () => {
    const { saved, previous, after } = await runs([82, 77, 59]);
    expect(tiersByKey(await callForDocument(after, saved))).toEqual({
      C1: 'Platinum',
      C2: 'Gold',
      C3: 'Silver',
    });
    expect(tiersByKey(await callForDocument(after, saved, '--previous', previous))).toEqual({
      C1: 'Gold',
      C2: 'Platinum',
      C3: 'Gold',
    });
  });

  it('takes the document of a run as it was printed: the same register again moves nobody', async () => {
    const { saved, previous } = await runs([]);
    const again = await callForDocument(folder.path('before.csv'), saved, '--previous', previous);
    expect(counts(again)).toEqual({ Platinum: 1, Gold: 2, Silver: 0, D: 0 });
    expect(again.placements.flatMap(({ flags }) => flags)).not.toContain('damped');
  });

  it.each<[what: string, content: string]>([
    ['is no JSON', 'Code,Tier\nC1,Gold\n'],
    ['is a model', model()],
    ['is empty', ''],
    ['is a list', '[]'],
    ['is another document', '{"placements":{}}'],
    ['has a tier that it does not know', documentWith({ tier: 'Diamond' })],
    ['has a score that is a text', documentWith({ score: '12' })],
    ['has contributions that are none', documentWith({ contributions: { amount: null } })],
    ['has reasons that are none', documentWith({ reasons: [{ from: 5 }] })],
    ['names no day', documentWith({}, { asOf: 'yesterday' })],
  ])('refuses a file that %s in words and writes nothing', async (_, content) => {
    const { saved, after } = await runs([1, 2, 3]);
    const previous = folder.put('hostile.json', content);
    const out = folder.path('tiers.csv');
    const said = await call('run', after, '--model', saved, '--previous', previous, '--out', out);
    expect([said.status, said.out]).toEqual([1, '']);
    expect(said.error).toContain('hostile.json: ');
    expect(folder.names()).not.toContain('tiers.csv');
  });

  it('refuses a file that is not there', async () => {
    const { saved, after } = await runs([1, 2, 3]);
    const said = await call('run', after, '--model', saved, '--previous', folder.path('absent.json'));
    expect([said.status, said.out]).toEqual([1, '']);
    expect(said.error).toContain('there is no such file');
  });

  it('never ends in a crash, whatever plain data the file holds', async () => {
    const { saved, after } = await runs([1, 2, 3]);
    const parts = fc.constantFrom('run', 'tiers', 'placements', 'clients', 'tierNames', '__proto__', 'tier');
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(parts, fc.jsonValue()).map((one) => JSON.stringify(one)),
        async (content) => {
          writeFileSync(folder.path('hostile.json'), content);
          const said = await call('run', after, '--model', saved, '--previous', folder.path('hostile.json'));
          expect(said.status).toBe(1);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('never writes over the run before', async () => {
    const { saved, previous, after } = await runs([1, 2, 3]);
    const said = await call(
      'run',
      after,
      '--model',
      saved,
      '--previous',
      previous,
      '--freeze',
      previous,
      '--force',
    );
    expect([said.status, said.out]).toEqual([2, '']);
  });
});

/** A document of one client, with some of it changed. */
function documentWith(client: object, run: object = {}): string {
  return JSON.stringify({
    run: { model: 'By revenue', asOf: '2026-10-21', ...run },
    tiers: ['Platinum', 'Gold', 'Silver', 'D'].map((tier) => ({ tier })),
    placements: [
      {
        key: 'C1',
        label: '',
        tier: 'Gold',
        score: 1,
        readings: {},
        contributions: {},
        reasons: [],
        ...client,
      },
    ],
    notices: [],
  });
}
