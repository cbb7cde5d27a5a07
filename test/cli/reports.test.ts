import { call, callForDocument, useFolder } from './command-line';

const model = (...reports: readonly object[]): string =>
  JSON.stringify({
    schema: 1,
    name: 'By revenue',
    asOf: '2026-11-21',
    register: { key: 'Code', label: 'Client' },
    criteria: [
      { id: 'amount', reading: { kind: 'column', header: 'Revenue' }, direction: 'more', weight: 1 },
    ],
    method: { kind: 'cutoffs', floors: [80, 60] },
    ladder: { tiers: ['A', 'B', 'C'].map((name) => ({ name })) },
    reports,
  });

const register = (clients: number): string =>
  `Code,Client,Revenue\n${Array.from({ length: clients }, (_, place) => `C${place + 1},Клиент ${place + 1},${place + 1}\n`).join('')}`;

describe('the reports of a run', () => {
  const folder = useFolder();
  const files = (clients: number, ...reports: readonly object[]) =>
    [folder.put('register.csv', register(clients)), folder.put('model.json', model(...reports))] as const;

  it('are none where the model asks for none', async () => {
    const [clients, saved] = files(3);
    expect((await callForDocument(clients, saved)).reports).toEqual([]);
  });

  it('stand in the document in the order of the model', async () => {
    const [clients, saved] = files(3, { kind: 'ranking' }, { kind: 'concentration' });
    const { reports } = await callForDocument(clients, saved);
    expect(reports.map(({ kind }) => kind)).toEqual(['ranking', 'concentration']);
    expect(reports[0]).toMatchObject({
      clients: [
        { row: 4, key: 'C3', rank: 1 },
        { row: 3, key: 'C2', rank: 2 },
        { row: 2, key: 'C1', rank: 3 },
      ],
    });
  });

  it('stand in the document whole, however many clients there are', async () => {
    const [clients, saved] = files(2_345, { kind: 'ranking' });
    const [ranking] = (await callForDocument(clients, saved)).reports;
    expect(ranking).toMatchObject({ kind: 'ranking' });
    expect(JSON.stringify(ranking).match(/"rank"/g)).toHaveLength(2_345);
  });

  it('follow the tiers as tables of twenty rows at most, and say how many more there are', async () => {
    const [clients, saved] = files(1_025, { kind: 'ranking' });
    const { out } = await call('run', clients, '--model', saved);
    const lines = out.split('\n');
    const title = lines.indexOf('Ranking');
    expect(title).toBeGreaterThan(lines.findIndex((line) => line.startsWith('Tier')));
    expect(lines.filter((line) => /^ +C\d+ Клиент/.test(line))).toHaveLength(20);
    expect(out).toContain('and 1,005 more');
  });

  it('have columns below each other, by the places that characters take', async () => {
    const wide = folder.put('wide.csv', 'Code,Client,Revenue\nC1,客户,1\nC2,Bo,22\n');
    const [, saved] = files(2, { kind: 'ranking' });
    const { out } = await call('run', wide, '--model', saved);
    const rows = out.split('\n').filter((line) => /^ +C\d /.test(line));
    // Two ideographs take four places.
    const columns = rows.map((line) => line.replace(/[一-鿿]/g, 'xx').search(/ \d/));
    expect(new Set(columns).size).toBe(1);
  });
});
