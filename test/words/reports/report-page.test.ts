import type { Report } from '../../../src/tiering';
import { pickWords, reportPage, type ReportPage, type ReportPart } from '../../../src/words';
import { everyReport } from './every-report';

const { run, reports } = everyReport();
const pageOf = (report: Report, locale = 'en', most = 20): ReportPage =>
  reportPage(pickWords(locale), report, { model: run.model, most });

const reportOf = (kind: Report['kind']): Report => {
  const report = reports.find((one) => one.kind === kind);
  if (report === undefined) throw new Error(`no report ${kind}`);
  return report;
};

type Table = Extract<ReportPart, { kind: 'table' }>;

const tablesOf = ({ parts }: ReportPage): readonly Table[] => parts.filter((part) => part.kind === 'table');

const tableOf = (page: ReportPage, title: string): Table => {
  const table = tablesOf(page).find((one) => one.title === title);
  if (table === undefined) throw new Error(`no table ${title}`);
  return table;
};

/** All that is ours on a page: names, not what stands in the register. */
const namesOn = ({ title, parts }: ReportPage): readonly string[] => [
  title,
  ...parts.flatMap((part) => {
    if (part.kind === 'note') return [part.text];
    if (part.kind === 'line') return [part.label];
    return [part.title, ...part.columns.map(({ label }) => label)];
  }),
];

const cellsOn = ({ parts }: ReportPage): readonly string[] =>
  parts.flatMap((part) => {
    if (part.kind === 'note') return [part.text];
    return part.kind === 'line' ? [part.text] : part.rows.flat();
  });

it('there is a report of every kind to look at', () => {
  expect(new Set(reports.map(({ kind }) => kind)).size).toBe(25);
});

describe.each(['en', 'ru', 'es', 'zh'])('the reports in %s', (locale) => {
  const { titles } = pickWords(locale).reports;

  it.each(reports.map((report) => [report.kind, report] as const))(
    '%s has a title and parts',
    (kind, report) => {
      const page = pageOf(report, locale);
      expect(page.title).toBe(titles[kind]);
      expect(page.parts.length).toBeGreaterThan(0);
      expect([...namesOn(page), ...cellsOn(page)].filter((text) => text === '')).toEqual([]);
    },
  );

  it('show no name that only programs understand', () => {
    const shown = reports.flatMap((report) => [
      ...namesOn(pageOf(report, locale)),
      ...cellsOn(pageOf(report, locale)),
    ]);
    const raw = shown.filter((text) => /[a-z][A-Z]|^[a-z]+(?:-[a-z]+)+$|undefined|NaN|\[object/.test(text));
    expect(raw).toEqual([]);
  });

  it('call each of their entries something of its own in its table', () => {
    const labels = reports.flatMap((report) =>
      tablesOf(pageOf(report, locale)).map(
        ({ title, columns }) => [title, columns.map(({ label }) => label)] as const,
      ),
    );
    for (const [title, columns] of labels)
      expect([title, new Set(columns).size]).toEqual([title, columns.length]);
  });
});

it.each(['ru', 'zh'])('names in %s are in its own letters', (locale) => {
  const names = reports.flatMap((report) => namesOn(pageOf(report, locale)));
  // The tiers of the model head the columns of moves.
  const foreign = names.filter((name) => /[a-z]{3}/.test(name) && !run.tierNames.includes(name));
  expect(foreign).toEqual(locale === 'zh' ? ["差异（Cliff's delta）"] : []);
});

describe('what is one figure stands in one cell', () => {
  it('so many of all, the part first: 88 of 89', () => {
    const share = { clients: 88, of: 89, share: 88 / 89 };
    const value = { value: 300, of: 450, share: 2 / 3 };
    const all = {
      returning: share,
      eligible: { clients: 0, of: 0, share: null },
      kept: share,
      keptValue: value,
    };
    const page = pageOf({ kind: 'retention', eligibleDays: 90, months: 12, all, tiers: [] });
    expect(tableOf(page, 'By tier').rows).toEqual([
      ['all clients', '88 of 89 (98.9%)', '–', '88 of 89 (98.9%)', '300 of 450 (66.7%)'],
    ]);
  });

  it('a range', () => {
    const range = { expected: 12, low: 10, high: 20.5 };
    const page = pageOf({
      kind: 'customer-value',
      discount: 0.01,
      months: null,
      forecast: true,
      tiers: [
        {
          tier: 'Gold',
          clients: 1,
          retention: { expected: 0.9, low: 0.8, high: 0.95 },
          from: 'typed',
          months: range,
          value: null,
        },
      ],
      clients: [],
    });
    expect(page.parts[0]).toEqual({ kind: 'note', text: 'A simple estimate, no promise.' });
    expect(tableOf(page, 'By tier').rows).toEqual([
      ['Gold', '1', '90% (80% … 95%)', 'given in the model', '12 (10 … 20.5)', '–'],
    ]);
  });

  it('a list of more than six, with how many more there are', () => {
    const clients = Array.from({ length: 8 }, (_, place) => ({ row: place, key: `K${place}`, label: '' }));
    const sender = { row: 9, key: '', label: '', tier: 'Gold', sent: 8, value: null, clients };
    const page = pageOf({
      kind: 'referrals',
      of: null,
      sent: 8,
      value: null,
      referrers: [sender],
      unknown: [],
      circular: [],
    });
    expect(tableOf(page, 'Who recommends us').rows).toEqual([
      ['row 9', 'Gold', '8', '–', 'K0, K1, K2, K3, K4, K5, and 2 more'],
    ]);
  });
});

describe('moves', () => {
  it('without a run before are no figures at all', () => {
    const [report] = everyReport(false).reports.filter(({ kind }) => kind === 'moves');
    if (report === undefined) throw new Error('no moves');
    expect(pageOf(report).parts).toEqual([{ kind: 'note', text: 'No earlier run was given' }]);
  });

  it('name the tiers before at the left and the tiers now above', () => {
    const table = tableOf(pageOf(reportOf('moves')), 'Clients by tier before and now');
    expect(table.columns.map(({ label }) => label)).toEqual([
      'from ↓ to →',
      'Platinum',
      'Gold',
      'Silver',
      'D',
    ]);
    expect(table.rows.map(([name]) => name)).toEqual(['Platinum', 'Gold', 'Silver', 'D']);
    expect(table.rows[1]).toEqual(['Gold', '3', '9', '2', '0']);
  });
});

describe('what stood within other rows is a table of its own', () => {
  it.each([
    ['traits', 'What its clients have in common', ['Tier', 'Column', 'Value']],
    ['cross-sell', 'What to offer', ['Client', 'Tier', 'Product']],
    ['cross', 'Classes', ['Class', 'Clients', 'Share of clients']],
    ['next-tier', 'Clients', ['Client', 'Tier', 'Next tier']],
    ['portfolio', 'Profiles', ['Group', 'Clients', 'Number']],
    ['sensitivity', 'One weight changed', ['Criterion', 'Weight times', 'Up']],
  ] as const)('%s: %s', (kind, title, first) => {
    const { columns, rows } = tableOf(pageOf(reportOf(kind)), title);
    expect(columns.map(({ label }) => label).slice(0, 3)).toEqual(first);
    expect(rows.length).toBeGreaterThan(1);
  });

  it('of so many rows, and says how many it leaves out', () => {
    for (const report of reports) {
      const whole = tablesOf(pageOf(report, 'en', 1_000));
      const short = tablesOf(pageOf(report, 'en', 3));
      // The table of moves has a row a tier, and is never cut.
      const cut = short.filter(({ columns }) => columns[0]?.label !== 'from ↓ to →');
      for (const { rows, more } of cut)
        expect([rows.length <= 3, more === 0 || rows.length === 3]).toEqual([true, true]);
      expect(short.map(({ rows, more }) => rows.length + more)).toEqual(whole.map(({ rows }) => rows.length));
    }
  });
});

describe('clients who came back', () => {
  const labelsOf = (locale: string, title: string): readonly string[] =>
    tableOf(pageOf(reportOf('lapsed'), locale), title).columns.map(({ label }) => label);

  it.each([
    ['en', 'Who ever came back after a long silence, whatever their state now', 'Came back on'],
    ['ru', 'Кто когда-либо вернулся после долгой тишины, в любом нынешнем состоянии', 'Когда вернулся'],
    ['es', 'Quienes alguna vez volvieron tras un largo silencio, sea cual sea su estado actual', 'Volvió el'],
    ['zh', '曾在长期未购买后回流的客户（不论当前状态）', '回流日期'],
  ])('in %s: all who ever did, each with the day of that', (locale, title, label) => {
    expect(labelsOf(locale, title).at(-1)).toBe(label);
  });

  it('those who left are told by their last order', () => {
    expect(labelsOf('en', 'Clients')).toContain('Last order');
  });
});

it.each([
  ['en', 'Value'],
  ['ru', 'Значение'],
  ['es', 'Valor'],
  ['zh', '取值'],
])('in %s a trait has a value, not an amount', (locale, label) => {
  const title = pickWords(locale).reports.fields.allCategories;
  const { columns } = tableOf(pageOf(reportOf('traits'), locale), title);
  expect(columns[2]?.label).toBe(label);
});

it.each([
  ['en', 'Net profit'],
  ['ru', 'Чистая прибыль'],
  ['es', 'Beneficio neto'],
  ['zh', '净利润'],
])('in %s net profit is called so, not by its first column', (locale, name) => {
  const cells = cellsOn(pageOf(reportOf('weights'), locale));
  expect(cells.filter((cell) => cell === name)).toHaveLength(1);
  expect(cells.filter((cell) => cell === 'Revenue')).toHaveLength(1);
});

describe('what each client lacks', () => {
  const base = { label: '', tier: 'Gold', of: null, value: 1, moving: false, ways: [] };
  const known = { ...base, next: 'Platinum', limit: 9, held: [], unknown: [] };
  const none = { limit: null, lacking: null };
  const clients = [
    { ...known, ...none, row: 1, key: 'best', next: null },
    { ...known, ...none, row: 2, key: 'no data', next: null, unknown: ['amount'] },
    { ...known, ...none, row: 3, key: 'nobody can tell' },
    { ...known, ...none, row: 4, key: 'unproven', held: [{ by: 'unproven' as const }] },
    { ...known, row: 5, key: 'far', lacking: 30 },
    { ...known, row: 6, key: 'near', lacking: 2 },
    { ...known, row: 7, key: 'near too', lacking: 2 },
  ];

  it('the nearest stands first, also where most are left out', () => {
    const names = (most: number): readonly (string | undefined)[] =>
      tableOf(pageOf({ kind: 'next-tier', clients }, 'en', most), 'Clients').rows.map(([name]) => name);
    expect(names(20)).toEqual(['near', 'near too', 'far', 'unproven', 'nobody can tell', 'no data', 'best']);
    expect(names(1)).toEqual(['near']);
  });
});
