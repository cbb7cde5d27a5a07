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
    expect(out).toContain('and 1,005 more: --format json prints all');
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

  it('say that there was no run before, and how to give one, where moves are asked for without it', async () => {
    const [clients, saved] = files(3, { kind: 'moves' });
    const { out } = await call('run', clients, '--model', saved);
    const lines = out.slice(out.indexOf('Who moved')).split('\n');
    expect(lines.slice(0, 3)).toEqual(['Who moved', '  No earlier run was given (--previous FILE)', '']);
    expect(out).toContain('info: No earlier run was given (--previous FILE), so nobody can say who moved.');
  });

  it('tell of moves from each tier to each', async () => {
    const [clients, saved] = files(5, { kind: 'moves' });
    const before = folder.put(
      'before.json',
      (await call('run', clients, '--model', saved, '--format', 'json')).out,
    );
    const turned = folder.put(
      'turned.csv',
      'Code,Client,Revenue\nC1,Один,5\nC2,Два,4\nC3,Три,3\nC4,Four,2\nC5,Five,1\n',
    );
    const { out } = await call('run', turned, '--model', saved, '--previous', before);
    const lines = out.split('\n').map((line) => line.trim().replace(/ +/g, ' '));
    const head = lines.indexOf('from ↓ to → A B C D');
    expect(lines.slice(head, head + 5)).toEqual([
      'from ↓ to → A B C D',
      'A 0 0 1 0',
      'B 0 0 1 0',
      'C 1 1 1 0',
      'D 0 0 0 0',
    ]);
    expect(lines).toContain('Stayed: 1 (20%)');
  });

  it('say which column could not be read, and do without it', async () => {
    const words = folder.put('words.csv', 'Code,Client,Revenue\nC1,Ann,1\nC2,Bob,2\n');
    const [, saved] = files(2, { kind: 'board', last: 'Client' });
    const { status, out } = await call('run', words, '--model', saved);
    expect(status).toBe(0);
    expect(out).toContain(
      'warning: Column “Client” holds no dates (rows 2, 3), so the reports do without it.',
    );
  });

  it('say the whole sentence of what a client lacks, however long', async () => {
    const columns = ['Revenue of the last twelve months, net', 'Profit of the last twelve months, net'];
    const wide = folder.put(
      'wide.csv',
      ['Code', 'Client', ...columns.map((name) => `"${name}"`)].join(',') +
        '\nC1,Ann,9000,9000\nC2,Bob,5000,5000\n',
    );
    const criteria = columns.map((name, place) => ({
      id: `c${place}`,
      reading: { kind: 'column', header: name },
      direction: 'more',
      scale: { kind: 'bounds', low: 0, high: 10_000 },
      weight: 1,
    }));
    const saved = folder.put(
      'long.json',
      JSON.stringify({ ...JSON.parse(model({ kind: 'next-tier' })), criteria }),
    );
    const { out } = await call('run', wide, '--model', saved);
    const line = out.split('\n').find((one) => /^ +C2 Bob/.test(one) && one.includes('points to'));
    expect(line?.replace(/^.*(?=10 points)/, '').length).toBeGreaterThan(120);
    expect(line).toMatch(/would do$/);
  });

  it('name the option for the day of the run where all is long ago', async () => {
    const days = ['1998-01-01', '1998-05-06', '1998-03-01'].map((day, place) => `C${place},K${place},${day}`);
    const old = folder.put('old.csv', ['Code,Client,Last', ...days].join('\n'));
    const last = { id: 'last', reading: { kind: 'daysSince', header: 'Last' }, direction: 'less', weight: 1 };
    const saved = folder.put('old.json', JSON.stringify({ ...JSON.parse(model()), criteria: [last] }));
    const { out } = await call('run', old, '--model', saved);
    expect(out).toMatch(/May 6, 1998.* Set the day of the run near it\. \(--as-of 1998-05-06\)$/m);
  });
});
