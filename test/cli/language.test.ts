import { join } from 'node:path';
import { call, callForDocument, SAMPLES, useFolder } from './command-line';

const register = join(SAMPLES, 'klienty.csv');
const model = join(SAMPLES, 'klienty.model.json');
const cyrillic = /[А-Яа-я]/;

describe('client-tiers --lang', () => {
  const folder = useFolder();

  it('speaks English unless it is asked for another language, whatever the machine speaks', async () => {
    const said = await call(
      'run',
      join(SAMPLES, 'northwind-clients.csv'),
      '--model',
      join(SAMPLES, 'statuses.model.json'),
    );
    expect(said.out).toContain('91 clients, as of 1998-05-06');
    expect(said.out).toBe(
      (
        await call(
          'run',
          join(SAMPLES, 'northwind-clients.csv'),
          '--model',
          join(SAMPLES, 'statuses.model.json'),
          '--lang',
          'en',
        )
      ).out,
    );
  });

  it.each([
    ['ru', /^Статус +Клиенты +% клиентов +Сумма +% суммы$/m, 'на 2'],
    ['es', /^Nivel +Clientes +% de clientes +Valor +% del valor$/m, 'a 2'],
    ['zh', /^等级 +客户 +/m, '截至 2'],
  ])('says the table, the day and the notices in %s', async (lang, headings, day) => {
    const { status, out } = await call('run', register, '--model', model, '--lang', lang);
    expect(status).toBe(0);
    expect(out).toMatch(headings);
    expect(out).toContain(day);
    expect(out).not.toMatch(/\b(as of|Notices|clients|Check one|Counted as|info|warning)\b/);
  });

  it('writes headers and reasons in that language', async () => {
    const out = folder.path('out.csv');
    const rows = 'Client,Revenue\nAnn,220\nBob,100\nCyd,50\n';
    const plain = JSON.stringify({
      schema: 1,
      name: 'x',
      asOf: '2026-11-21',
      register: { key: 'Client' },
      criteria: [{ id: 'r', reading: { kind: 'column', header: 'Revenue' }, direction: 'more', weight: 1 }],
      method: { kind: 'quota', shares: [0.3, 0.3] },
      ladder: { tiers: ['A', 'B', 'C'].map((name) => ({ name })) },
      writes: ['tier', 'score', 'why'],
    });
    const said = await call(
      'run',
      folder.put('in.csv', rows),
      '--model',
      folder.put('m.json', plain),
      '--lang',
      'ru',
      '--out',
      out,
    );
    expect(said.status).toBe(0);
    const [header = '', first = ''] = folder.read('out.csv').split('\n');
    expect(header.trim()).toBe('Client,Revenue,Статус,Балл,Почему');
    expect(first).toMatch(cyrillic);
  });

  it('says nothing else in the document: codes travel', async () => {
    const english = await callForDocument(register, model);
    expect(await callForDocument(register, model, '--lang', 'zh')).toEqual(english);
  });

  it('names a preset and its tiers in that language', async () => {
    const { out } = await call('preset', 'composite', '--lang', 'ru');
    const preset = JSON.parse(out) as {
      name: string;
      ladder: { tiers: { name: string }[] };
      prospects: { cap: string };
    };
    expect(preset.name).toMatch(cyrillic);
    expect(preset.ladder.tiers.map(({ name }) => name)).toEqual(['Платиновый', 'Золотой', 'Серебряный']);
    expect(preset.prospects.cap).toBe('Золотой');
  });

  it('refuses a language that it does not speak', async () => {
    for (const command of [
      ['run', register, '--model', model],
      ['preset', 'rfm'],
    ]) {
      const said = await call(...command, '--lang', 'de');
      expect([said.status, said.error]).toEqual([
        2,
        expect.stringContaining('--lang takes en, ru, es or zh, not "de"'),
      ]);
    }
  });
});
