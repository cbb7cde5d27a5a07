import { linkSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { call, callForDocument, SAMPLES, tiersByKey, useFolder } from './command-line';

const MODEL = JSON.stringify({
  schema: 1,
  name: 'By revenue',
  asOf: '2026-11-21',
  register: { key: 'Клиент', label: null, rankWithin: null },
  criteria: [
    {
      id: 'amount',
      reading: { kind: 'column', header: 'Выручка' },
      direction: 'more',
      scale: { kind: 'bounds', low: 0, high: 200 },
      weight: 1,
      missing: 'skip',
    },
  ],
  method: { kind: 'cutoffs', floors: [80, 60] },
  ladder: { tiers: ['=Platinum', 'Gold', 'Silver'].map((name) => ({ name, contactDays: null })) },
  writes: ['tier', 'score'],
});

const REGISTER = 'Клиент;Выручка\r\n"Ромашка; ООО";200,00\r\n Вектор ;125\r\nИтого;325\r\n';
// 200 of 200 is 100 points, 125 of 200 is 62.5.
const WRITTEN = `Клиент;Выручка;Tier;Score\r\n"Ромашка; ООО";200,00;'=Platinum;100\r\n Вектор ;125;Gold;62,5\r\nИтого;325;;\r\n`;

describe('client-tiers run --out', () => {
  const folder = useFolder();
  const run = (register: string, ...more: readonly string[]) =>
    call('run', register, '--model', folder.put('model.json', MODEL), ...more);

  it('writes the register letter by letter with the columns of the model beside it, no cell a formula', async () => {
    const register = folder.put('register.csv', REGISTER);
    const said = await run(register, '--out', folder.path('tiers.csv'));
    expect([said.status, folder.read('tiers.csv')]).toEqual([0, WRITTEN]);
    expect(folder.read('register.csv')).toBe(REGISTER);
    expect(folder.names()).toEqual(['model.json', 'register.csv', 'tiers.csv']);
  });

  it('gives a column another name where its own is taken', async () => {
    const register = folder.put('register.csv', 'Клиент;tier;Выручка\nВектор;x;125\nРомашка;y;0\n');
    await run(register, '--out', folder.path('tiers.csv'));
    expect(folder.read('tiers.csv').split('\n')[0]).toBe('Клиент;tier;Выручка;Tier (2);Score');
  });

  it('writes UTF-8 with a byte-order mark where the input was in another encoding, and says so', async () => {
    const register = folder.put('register.csv', iconv.encode(REGISTER, 'windows-1251'));
    const said = await run(register, '--out', folder.path('tiers.csv'));
    expect(folder.read('tiers.csv')).toBe(`\ufeff${WRITTEN}`);
    expect(said.error).toContain('windows-1251');
    expect(said.error).toContain('UTF-8');
  });

  it('replaces an output that exists only when told to', async () => {
    const register = folder.put('register.csv', REGISTER);
    const out = folder.put('tiers.csv', 'mine');
    expect((await run(register, '--out', out)).status).toBe(2);
    expect(folder.read('tiers.csv')).toBe('mine');
    expect((await run(register, '--out', out, '--force')).status).toBe(0);
    expect(folder.read('tiers.csv')).toBe(WRITTEN);
  });

  it.each([
    ['its own name', (register: string) => register],
    [
      'a link to it',
      (register: string) => {
        linkSync(register, folder.path('hard.csv'));
        return folder.path('hard.csv');
      },
    ],
    [
      'a symbolic link to it',
      (register: string) => {
        symlinkSync(register, folder.path('soft.csv'));
        return folder.path('soft.csv');
      },
    ],
  ])('never takes the input for the output, also with --force: %s', async (_, nameOf) => {
    const register = folder.put('register.csv', REGISTER);
    const said = await run(register, '--out', nameOf(register), '--force');
    expect([said.status, said.out, folder.read('register.csv')]).toEqual([2, '', REGISTER]);
  });

  it('writes what a link leads to, and replaces no link that leads nowhere unasked', async () => {
    const register = folder.put('register.csv', REGISTER);
    symlinkSync(folder.put('real.csv', 'mine'), folder.path('link.csv'));
    symlinkSync(folder.path('absent.csv'), folder.path('lost.csv'));
    expect((await run(register, '--out', folder.path('link.csv'), '--force')).status).toBe(0);
    expect([folder.read('real.csv'), folder.read('link.csv')]).toEqual([WRITTEN, WRITTEN]);
    expect((await run(register, '--out', folder.path('lost.csv'))).status).toBe(2);
  });

  it('ends with status 1 and leaves nothing behind where the output cannot be written', async () => {
    const register = folder.put('register.csv', REGISTER);
    const said = await run(register, '--out', join(folder.path('absent'), 'tiers.csv'));
    expect([said.status, said.out]).toEqual([1, '']);
    expect(folder.names()).toEqual(['model.json', 'register.csv']);
  });

  it('does not take a folder for an output', async () => {
    const register = folder.put('register.csv', REGISTER);
    mkdirSync(folder.path('tiers.csv'));
    expect((await run(register, '--out', folder.path('tiers.csv'), '--force')).status).toBe(2);
  });

  it('prints one JSON document and nothing beside it on standard output', async () => {
    const register = folder.put('register.csv', REGISTER);
    const said = await run(register, '--out', folder.path('tiers.csv'), '--format', 'json');
    expect(JSON.parse(said.out)).toMatchObject({ run: { clients: 2, excluded: 1 } });
    expect(said.error).toContain('tiers.csv');
  });

  it('prints texts of the register without their control characters', async () => {
    const register = folder.put('register.csv', `Клиент;Выручка\nА;1\u001b[2J\nБ;2\nВ;3\n`);
    const said = await run(register);
    expect(said.status).toBe(0);
    expect(said.out).toContain('[2J');
    expect(said.out).not.toContain('\u001b');
  });
});

describe('client-tiers run on an output of its own', () => {
  const folder = useFolder();

  /** Runs a register, then its output: where its separator is mistaken the second run finds no column. */
  const expectSameTiersAgain = async (register: string, model: string): Promise<void> => {
    const out = folder.path('tiers.csv');
    const first = tiersByKey(await callForDocument(register, model, '--out', out));
    expect(folder.read('tiers.csv')).toContain('; ');
    expect(tiersByKey(await callForDocument(out, model))).toEqual(first);
    expect(Object.keys(first).length).toBeGreaterThan(1);
  };

  it('finds the same tiers for the clients of Northwind', async () => {
    const register = join(SAMPLES, 'northwind-clients.csv');
    await expectSameTiersAgain(register, join(SAMPLES, 'statuses.model.json'));
  });

  it.each([3, 12])(
    'finds the same tiers in a register of %d clients with one semicolon in each reason',
    async (size) => {
      const rows = Array.from({ length: size }, (_, row) => `C${row},${row + 1}\n`);
      const model = MODEL.replaceAll('Клиент', 'Client')
        .replaceAll('Выручка', 'Revenue')
        .replace('"writes":["tier","score"]', '"writes":["tier","score","why"]')
        .replace('{"kind":"cutoffs","floors":[80,60]}', '{"kind":"quota","shares":[0.2,0.3]}');
      const register = folder.put('register.csv', `Client,Revenue\n${rows.join('')}`);
      await expectSameTiersAgain(register, folder.put('model.json', model));
      for (const line of folder.read('tiers.csv').trimEnd().split('\n').slice(1))
        expect(line.split(';')).toHaveLength(2);
    },
  );
});
