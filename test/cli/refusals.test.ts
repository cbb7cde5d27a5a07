import { call, useFolder } from './command-line';

const model = (changes: Readonly<Record<string, unknown>> = {}): string =>
  JSON.stringify({
    schema: 1,
    name: 'Statuses',
    asOf: '2026-11-21',
    register: { key: 'Client', label: null, rankWithin: null },
    criteria: [
      {
        id: 'amount',
        reading: { kind: 'column', header: 'Revenue' },
        direction: 'more',
        scale: { kind: 'rank' },
        weight: 1,
        missing: 'skip',
      },
    ],
    method: { kind: 'quota', shares: [0.15, 0.25] },
    ladder: { tiers: ['Platinum', 'Gold', 'Silver'].map((name) => ({ name, contactDays: null })) },
    ...changes,
  });

const REGISTER = 'Client,Revenue\nAnn,10\nBob,20\nCid,30\n';

describe('client-tiers run refuses', () => {
  const folder = useFolder();

  /** Runs with an output asked for and tells what it said; nothing may have been written or printed. */
  const refusal = async (register: string, modelText: string): Promise<string> => {
    const registerPath = folder.put('register.csv', register);
    const modelPath = folder.put('model.json', modelText);
    const said = await call('run', registerPath, '--model', modelPath, '--out', folder.path('tiers.csv'));
    expect([said.status, said.out]).toEqual([1, '']);
    expect(folder.names()).toEqual(['model.json', 'register.csv']);
    expect(folder.read('register.csv')).toBe(register);
    return said.error;
  };

  it('a register of one client, who has nobody to be compared with', async () => {
    expect(await refusal('Client,Revenue\nAnn,10\n', model())).toContain('one client only');
  });

  it('a model with a misspelt column, and names the nearest there is', async () => {
    const error = await refusal(REGISTER, model().replace('Revenue', 'Revenu'));
    expect(error).toContain('“Revenu”');
    expect(error).toContain('“Revenue”');
  });

  it('a model that is no JSON', async () => {
    expect(await refusal(REGISTER, '{ "schema": 1,')).toContain('model.json');
  });

  it('a model that would poison every object', async () => {
    const hostile = model().replace('{', '{"__proto__":{"polluted":true},');
    expect(await refusal(REGISTER, hostile)).toContain('__proto__');
    expect(({} as Readonly<Record<string, unknown>>)['polluted']).toBeUndefined();
  });

  it('a model of a newer version', async () => {
    expect(await refusal(REGISTER, model({ schema: 99 }))).toContain('99');
  });

  it('a model of three megabytes', async () => {
    expect(await refusal(REGISTER, model({ purpose: 'x'.repeat(3_000_000) }))).toContain('262,144');
  });

  it('shares in percent, and names their place', async () => {
    const percent = { kind: 'quota', shares: [15, 25] };
    expect(await refusal(REGISTER, model({ method: percent }))).toContain('method.shares');
  });

  it.each([
    ['an empty file', ''],
    ['empty lines', '\n\n\n'],
    ['a header without clients', 'Client,Revenue\n'],
    ['a sheet of text', 'Client,Revenue\nAnn,much\nBob,little\nCid,none\n'],
    ['a letter', 'Dear customer,\nthank you for your order.\nYours\n'],
    ['a quote that is never closed', 'Client,Revenue\nAnn,"10\nBob,20\n'],
  ])('%s as a register', async (_, register) => {
    expect(await refusal(register, model())).toContain('register.csv');
  });

  it.each([
    ['no byte', ''],
    ['a byte-order mark only', '\ufeff'],
    ['empty lines only', '\n\n\n'],
    ['separators only', ',,\n,,\n'],
  ])('a file with %s as empty', async (_, register) => {
    expect(await refusal(register, model())).toContain('register.csv: the file is empty');
  });

  it.each([
    ['no row of names', '1,10\n2,20\n3,30\n', 'among the first five rows of the file'],
    ['no client', 'Client,Revenue\nTotal,\n', 'no client below the column names'],
    ['one client', 'Client,Revenue\nAnn,10\n', 'one client only'],
  ])('a file with %s without speaking of a selection', async (_, register, sentence) => {
    const error = await refusal(register, model());
    expect(error).toContain(sentence);
    expect(error).not.toMatch(/select/i);
  });

  it('a column that key and label both name, once', async () => {
    const identity = { key: 'Code', label: 'Code', rankWithin: null };
    const error = await refusal(REGISTER, model({ register: identity }));
    expect(error.split('“Code”')).toHaveLength(2);
  });

  it('two columns that are both missing, each by its name', async () => {
    const identity = { key: 'Code', label: 'Firm', rankWithin: null };
    const error = await refusal(REGISTER, model({ register: identity }));
    expect(error).toContain('“Code”');
    expect(error).toContain('“Firm”');
  });

  it('a damaged workbook under the name of a text file', async () => {
    const register = folder.put('clients.csv', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 6, 0));
    const said = await call('run', register, '--model', folder.put('model.json', model()));
    expect([said.status, said.out]).toEqual([1, '']);
    expect(said.error).toContain('damaged');
  });

  it.each([
    ['register', 'absent', 'model.json'],
    ['model', 'register.csv', 'absent'],
  ])('a %s that is not there', async (_, register, modelName) => {
    folder.put('register.csv', REGISTER);
    folder.put('model.json', model());
    const said = await call('run', folder.path(register), '--model', folder.path(modelName));
    expect([said.status, said.out]).toEqual([1, '']);
    expect(said.error).toContain('absent');
  });
});
