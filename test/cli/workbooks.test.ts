import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { putRows } from '../../src/hosts/memory/cells';
import { addTable } from '../../src/hosts/memory/tables';
import { addSheet, firstSheet, newWorkbook, type Content } from '../../src/hosts/memory/workbook';
import { xlsxOf } from '../contract/workbook-as-xlsx';
import { featuresLost } from '../ooxml/rich/features';
import { call, callForDocument, counts, DATA, useFolder } from './command-line';

const RICH = join(DATA, 'workbooks/rich.xlsm');

const criterion = (id: string, header: string) => ({
  id,
  reading: { kind: 'column', header },
  direction: 'more',
  scale: { kind: 'rank' },
  weight: 1,
  missing: 'skip',
});

const modelOf = (header: string, more: object = {}): string =>
  JSON.stringify({
    schema: 1,
    name: 'By revenue',
    asOf: '2024-10-01',
    register: { key: null, label: null, rankWithin: null },
    criteria: [criterion('amount', header)],
    method: { kind: 'quota', shares: [0.15, 0.25] },
    ladder: { tiers: ['Platinum', 'Gold', 'Silver'].map((name) => ({ name })) },
    writes: ['tier', 'score'],
    ...more,
  });

const opened = async (path: string): Promise<ExcelJS.Workbook> => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  return book;
};

const sheetOf = (book: ExcelJS.Workbook, name: string): ExcelJS.Worksheet => {
  const sheet = book.getWorksheet(name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
};

/** What the library keeps of a sheet's rules, which its types do not tell. */
const rulesOf = (sheet: ExcelJS.Worksheet): readonly { readonly ref: string; readonly formula: string }[] => {
  const { conditionalFormattings } = sheet as unknown as {
    conditionalFormattings: readonly {
      readonly ref: string;
      readonly rules: readonly { readonly type: string; readonly formulae?: readonly string[] }[];
    }[];
  };
  return conditionalFormattings.flatMap(({ ref, rules }) =>
    rules
      .filter(({ type }) => type === 'cellIs')
      .map(({ formulae }) => ({ ref, formula: formulae?.[0] ?? '' })),
  );
};

describe('client-tiers run on a workbook full of charts, pivots and macros', () => {
  const folder = useFolder();

  const tierRich = async (input = RICH, name = 'tiers.xlsm') => {
    const model = folder.put('model.json', modelOf('Выручка'));
    const said = await call('run', input, '--model', model, '--out', folder.path(name));
    return { said, path: folder.path(name) };
  };

  it('keeps every feature of it', async () => {
    const { said, path } = await tierRich();
    expect(said.status).toBe(0);
    expect(featuresLost(new Uint8Array(readFileSync(RICH)), new Uint8Array(readFileSync(path)))).toEqual([]);
  });

  it('gives the 30 largest of 200 Platinum, the next 50 Gold, and writes it into the table', async () => {
    const { path } = await tierRich();
    const sheet = sheetOf(await opened(path), 'Клиенты');
    expect([sheet.getCell('M3').value, sheet.getCell('N3').value]).toEqual(['Tier', 'Score']);
    const clients = Array.from({ length: 200 }, (_, index) => ({
      revenue: Number(sheet.getCell(index + 4, 5).value),
      tier: sheet.getCell(index + 4, 13).value,
    })).sort((one, other) => other.revenue - one.revenue);
    expect(clients.map(({ tier }) => tier)).toEqual([
      ...new Array<string>(30).fill('Platinum'),
      ...new Array<string>(50).fill('Gold'),
      ...new Array<string>(120).fill('Silver'),
    ]);
  });

  it('sets one colour rule a tier on the tier column', async () => {
    const { path } = await tierRich();
    const rules = rulesOf(sheetOf(await opened(path), 'Клиенты'));
    expect(
      rules
        .filter(({ ref }) => ref === 'M4:M203')
        .map(({ formula }) => formula)
        .sort(),
    ).toEqual(['"D"', '"Gold"', '"Platinum"', '"Silver"']);
  });

  it('run on its own output adds no column and no rule', async () => {
    const first = await tierRich();
    const second = await tierRich(first.path, 'again.xlsm');
    expect(second.said.status).toBe(0);
    const [one, other] = [await opened(first.path), await opened(second.path)].map((book) =>
      sheetOf(book, 'Клиенты'),
    );
    expect(other?.columnCount).toBe(one?.columnCount);
    expect(other && rulesOf(other)).toEqual(one && rulesOf(one));
    expect(other?.getCell('O3').value).toBeNull();
  });

  it('refuses a name that hides its macros, and writes nothing', async () => {
    const { said } = await tierRich(RICH, 'tiers.xlsx');
    expect([said.status, folder.names()]).toEqual([2, ['model.json']]);
  });

  it('refuses its protected sheet, and writes nothing', async () => {
    const model = folder.put('model.json', modelOf('b', { criteria: [criterion('amount', 'Сумма')] }));
    const said = await call(
      'run',
      RICH,
      '--sheet',
      'Отчёт',
      '--model',
      model,
      '--out',
      folder.path('x.xlsm'),
    );
    expect([said.status, folder.names()]).toEqual([1, ['model.json']]);
  });

  it('names the sheets there are where one is asked for that is not there', async () => {
    const model = folder.put('model.json', modelOf('Выручка'));
    const said = await call('run', RICH, '--sheet', 'Clients', '--model', model);
    expect(said.status).toBe(1);
    expect(said.error).toContain('Клиенты, Отчёт');
  });
});

const CLIENTS: readonly (readonly Content[])[] = [
  ['Client', 'Since', 'Revenue'],
  ['Альфа', 45_292, 300],
  ['=Beta', 45_293.5, 200],
  ['Гамма, "ООО"', null, 100.25],
];

const clientBook = (): ReturnType<typeof newWorkbook> => {
  const workbook = newWorkbook('Clients');
  putRows(firstSheet(workbook), CLIENTS);
  const dates = firstSheet(workbook).columns[1];
  dates?.formats.push('General', 'dd.mm.yyyy', 'dd.mm.yyyy', 'dd.mm.yyyy');
  return workbook;
};

describe('client-tiers run between workbooks and text', () => {
  const folder = useFolder();
  const model = () =>
    folder.put('model.json', modelOf('Revenue', { method: { kind: 'cutoffs', floors: [90, 40] } }));

  it('writes a workbook as text with its dates as days', async () => {
    const register = folder.put('clients.xlsx', await xlsxOf(clientBook()));
    const said = await call('run', register, '--model', model(), '--out', folder.path('tiers.csv'));
    expect(said.status).toBe(0);
    // Ranks of three: 100, 50 and 0 points.
    expect(folder.read('tiers.csv')).toBe(
      '\ufeffClient,Since,Revenue,Tier,Score\r\n' +
        'Альфа,2024-01-01,300,Platinum,100\r\n' +
        "'=Beta,2024-01-02T12:00:00,200,Gold,50\r\n" +
        '"Гамма, ""ООО""",,100.25,Silver,0\r\n',
    );
  });

  it('says that the sheet has no room at the right of a register that ends in its last column, and writes nothing', async () => {
    const workbook = newWorkbook('Clients');
    putRows(firstSheet(workbook), CLIENTS, { row: 0, column: 16_381 });
    const register = folder.put('clients.xlsx', await xlsxOf(workbook));
    const said = await call('run', register, '--model', model(), '--out', folder.path('tiers.xlsx'));
    expect(said.status).toBe(1);
    expect(said.error).toContain('the sheet ends at the right of the register');
    expect(folder.names()).toEqual(['clients.xlsx', 'model.json']);
  });

  it('writes a time of day as a time and a duration as a number', async () => {
    const workbook = newWorkbook('Clients');
    putRows(firstSheet(workbook), [
      ['Client', 'Opens', 'Took', 'Revenue'],
      ['Альфа', 0.5, 1.5, 300],
      ['Beta', 0.25, 0.5, 200],
    ]);
    firstSheet(workbook).columns[1]?.formats.push('General', 'h:mm', 'h:mm');
    firstSheet(workbook).columns[2]?.formats.push('General', '[h]:mm', '[h]:mm');
    const register = folder.put('clients.xlsx', await xlsxOf(workbook));
    await call('run', register, '--model', model(), '--out', folder.path('tiers.csv'));
    expect(folder.read('tiers.csv')).toContain('Альфа,12:00:00,1.5,300,');
    expect(folder.read('tiers.csv')).toContain('Beta,06:00:00,0.5,200,');
  });

  it('reads the first list of a sheet and says what it left out', async () => {
    const workbook = clientBook();
    putRows(
      firstSheet(workbook),
      [
        ['Manager', 'Plan'],
        ['M0', 5],
        ['M1', 6],
      ],
      { row: 8, column: 0 },
    );
    const register = folder.put('clients.xlsx', await xlsxOf(workbook));
    const said = await call('run', register, '--model', model());
    expect(said.error).toContain('A1:C4');
    expect(said.error).toContain('rows 5 to 11');
  });

  it('never takes the orders for the output, also with --force', async () => {
    const orders = folder.put('orders.csv', 'Client,Day,Sum\nA,2024-01-01,1\nB,2024-01-02,2\n');
    const register = folder.put('clients.csv', 'Client\nA\nB\n');
    const reading = { kind: 'orders', measure: 'amount', months: null };
    const criteria = [{ ...criterion('amount', ''), reading }];
    const columns = { client: 'Client', date: 'Day', amount: 'Sum' };
    const wanted = folder.put(
      'model.json',
      modelOf('', { criteria, orders: columns, register: { key: 'Client' } }),
    );
    const said = await call(
      'run',
      register,
      '--model',
      wanted,
      '--orders',
      orders,
      '--out',
      orders,
      '--force',
    );
    expect([said.status, folder.read('orders.csv').split('\n')[0]]).toEqual([2, 'Client,Day,Sum']);
  });

  it('refuses text under the name of a workbook', async () => {
    const said = await call('run', folder.put('clients.xlsx', 'Client,Revenue\nA,1\n'), '--model', model());
    expect([said.status, said.out]).toEqual([1, '']);
    expect(said.error).toContain('neither an Excel workbook');
  });

  it('writes text as a workbook: plain numbers as numbers, all else to the letter, colours on the tiers', async () => {
    const text = 'Code;Client;Revenue\n0012;3-4;1200,50\n0013;=SUM(A1);900\n0014;Гамма;12\n';
    const register = folder.put('clients.csv', text);
    const said = await call('run', register, '--model', model(), '--out', folder.path('tiers.xlsx'));
    expect(said.status).toBe(0);
    const sheet = (await opened(folder.path('tiers.xlsx'))).worksheets[0];
    const rows = [1, 2, 3, 4].map((row) =>
      [1, 2, 3, 4, 5].map((column) => sheet?.getCell(row, column).value),
    );
    expect(rows).toEqual([
      ['Code', 'Client', 'Revenue', 'Tier', 'Score'],
      ['0012', '3-4', 1200.5, 'Platinum', 100],
      ['0013', '=SUM(A1)', 900, 'Gold', 50],
      ['0014', 'Гамма', 12, 'Silver', 0],
    ]);
    expect(sheet && rulesOf(sheet).map(({ ref }) => ref)).toEqual(['D2:D4', 'D2:D4', 'D2:D4', 'D2:D4']);
  });

  it('takes a file for what it is, whatever its name says', async () => {
    const register = folder.put('clients.csv', await xlsxOf(clientBook()));
    expect(counts(await callForDocument(register, model()))).toMatchObject({
      Platinum: 1,
      Gold: 1,
      Silver: 1,
    });
  });

  it('reads the longest table of a sheet, not the notes beside it', async () => {
    const workbook = clientBook();
    putRows(firstSheet(workbook), [['Note'], ['called on Monday']], { row: 6, column: 0 });
    const area = { sheet: firstSheet(workbook).id, row: 0, column: 0, rows: 4, columns: 3 };
    addTable(workbook, 'Clients', area);
    const register = folder.put('clients.xlsx', await xlsxOf(workbook));
    expect((await callForDocument(register, model())).run).toMatchObject({ clients: 3, excluded: 0 });
  });

  it('reads the sheet that is asked for', async () => {
    const workbook = clientBook();
    putRows(addSheet(workbook, 'Архив'), [CLIENTS[0] ?? [], ['A', null, 5], ['B', null, 6]]);
    const register = folder.put('clients.xlsx', await xlsxOf(workbook));
    expect((await callForDocument(register, model(), '--sheet', 'архив')).run).toMatchObject({ clients: 2 });
  });

  it.each([
    ['a sheet of text', 'clients.csv', ['--sheet', 'Clients'], 2],
    ['a workbook without macros under the name of one with', 'clients.xlsx', ['--out', 'tiers.xlsm'], 2],
    ['an empty sheet', 'clients.xlsx', ['--sheet', 'Empty'], 1],
  ])('refuses %s, and writes nothing', async (_, name, more, status) => {
    const workbook = clientBook();
    addSheet(workbook, 'Empty');
    const content = name.endsWith('csv') ? 'Client,Revenue\nA,1\nB,2\n' : await xlsxOf(workbook);
    const register = folder.put(name, content);
    const args = more.map((word) => (word.startsWith('tiers') ? folder.path(word) : word));
    const said = await call('run', register, '--model', model(), ...args);
    expect([said.status, folder.names()]).toEqual([status, [name, 'model.json'].sort()]);
    expect(said.error).not.toBe('');
  });

  it.each([
    ['half a workbook', async () => (await xlsxOf(clientBook())).slice(0, 3_000)],
    ['an old .xls', () => Promise.resolve(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))],
    [
      'a zip of something else',
      () => Promise.resolve(new Uint8Array([0x50, 0x4b, 5, 6, ...new Array<number>(18).fill(0)])),
    ],
  ])('refuses %s, and writes nothing', async (_, content) => {
    const register = folder.put('clients.xlsx', await content());
    const said = await call('run', register, '--model', model(), '--out', folder.path('tiers.xlsx'));
    expect([said.status, said.out, folder.names()]).toEqual([1, '', ['clients.xlsx', 'model.json']]);
  });
});
