import iconv from 'iconv-lite';
import { HostFault } from '../../../../src/sheet';
import { csvSpreadsheet, readCsv, type CsvSpreadsheet } from '../../../../src/hosts/file';

const open = (content: string | Uint8Array): CsvSpreadsheet => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const reading = readCsv(bytes);
  if (!reading.ok) throw new Error(reading.problem.code);
  return csvSpreadsheet(reading.csv, 'clients.csv');
};

const textOf = (file: CsvSpreadsheet): string => [...file.pieces()].join('');

/** Writes one column of ours at the right, from a row (counted from 0) on. */
const write = async (file: CsvSpreadsheet, row: number, cells: readonly (string | number | null)[]) => {
  const found = await file.selection();
  if (found === null) throw new Error('nothing found');
  const area = { ...found.area, row, column: found.area.columns, rows: cells.length, columns: 1 };
  await file.apply([{ kind: 'cells', area, columns: [cells], formats: [null] }]);
};

describe('csvSpreadsheet', () => {
  it('finds the whole file as one block from its first cell', async () => {
    await expect(open('a,b\n1,2\n3,4\n\n').selection()).resolves.toEqual({
      area: { sheet: 'file', row: 0, column: 0, rows: 3, columns: 2 },
      sheetName: 'clients.csv',
      table: null,
      totalsRow: false,
    });
  });

  it('finds nothing in an empty file', async () => {
    await expect(open('').selection()).resolves.toBeNull();
  });

  it('reads a part of the block, and blanks beside it', async () => {
    const area = { sheet: 'file', row: 1, column: 1, rows: 3, columns: 2 };
    await expect(open('a,b\n1,2\n3,4\n').read(area)).resolves.toEqual([
      ['2', '4', null],
      [null, null, null],
    ]);
  });

  it('reads back what was written', async () => {
    const file = open('a,b\n1,2\n');
    await write(file, 0, ['Tier', 'Gold']);
    const area = { sheet: 'file', row: 0, column: 2, rows: 2, columns: 1 };
    await expect(file.read(area)).resolves.toEqual([['Tier', 'Gold']]);
  });

  it('repeats every record letter by letter before our cells', async () => {
    const original = ['a;b', ' "x" ;1', '"p;""q""\n r" ;2', "'=3;-4 "];
    const file = open(`${original.join('\r\n')}\r\n`);
    await write(file, 0, ['Tier', 'Gold', null, 'Silver']);
    const expected = [
      `${original[0]};Tier`,
      `${original[1]};Gold`,
      `${original[2]};`,
      `${original[3]};Silver`,
    ];
    expect(textOf(file)).toBe(`${expected.join('\r\n')}\r\n`);
  });

  it('keeps each line end as it was, and none where the last had none', async () => {
    const file = open('a,b\r\n1,2\n3,4\r5,6');
    await write(file, 0, ['T', 'x', 'y', 'z']);
    expect(textOf(file)).toBe('a,b,T\r\n1,2,x\n3,4,y\r5,6,z');
  });

  it('fills up short records so that our cells stand under our header', async () => {
    const file = open('a,b,c\n1\n4,5,6\n');
    await write(file, 0, ['Tier', 'Gold', 'Silver']);
    expect(textOf(file)).toBe('a,b,c,Tier\n1,,,Gold\n4,5,6,Silver\n');
  });

  it('gives nothing to lines above the header, to empty lines and to what follows the last row', async () => {
    const file = open('Clients\na,b\n1,2\n\n3,4\n\n,\n');
    await write(file, 1, ['Tier', 'Gold', null, 'Silver']);
    expect(textOf(file)).toBe('Clients\na,b,Tier\n1,2,Gold\n\n3,4,Silver\n\n,,\n');
  });

  it('keeps a byte-order mark and a line "sep=;", which is no row', async () => {
    const file = open('\ufeffsep=;\na;b\n1;2\n');
    await expect(file.selection()).resolves.toMatchObject({ area: { rows: 2 } });
    await write(file, 0, ['Tier', 'Gold']);
    expect(textOf(file)).toBe('\ufeffsep=;\na;b;Tier\n1;2;Gold\n');
  });

  it('writes UTF-8 with a byte-order mark where the file was in another encoding', async () => {
    const text = 'Код;Клиент\n1;Ромашка\n2;Торговый дом Берёзка\n';
    const file = open(iconv.encode(text, 'windows-1251'));
    await write(file, 0, ['Статус', 'Золотой', null]);
    expect(textOf(file)).toBe('\ufeffКод;Клиент;Статус\n1;Ромашка;Золотой\n2;Торговый дом Берёзка;\n');
  });

  it.each([
    ['a;b\n1,5;x\n', ','],
    ['a;b\n1.5;x\n', '.'],
    ['a;b\n1;x\n', ','],
    ['a,b\n"1,5",x\n', '.'],
    ['a\tb\n1\tx\n', '.'],
  ])('takes the decimal sign of %j to be %j', (text, sign) => {
    expect(open(text).decimal).toBe(sign);
  });

  it('writes our numbers as exact as a sheet would show them, and reads them back whole', async () => {
    const file = open('a;b\n1,5;x\n2,25;y\n');
    const area = { sheet: 'file', row: 1, column: 2, rows: 2, columns: 1 };
    await file.apply([{ kind: 'cells', area, columns: [[220 / 3, 70]], formats: ['0.0'] }]);
    await expect(file.read(area)).resolves.toEqual([[220 / 3, 70]]);
    expect(textOf(file)).toBe('a;b\n1,5;x;73,3\n2,25;y;70\n');
  });

  it('refuses to change what the file holds', async () => {
    const area = { sheet: 'file', row: 0, column: 1, rows: 1, columns: 1 };
    const edit = { kind: 'cells', area, columns: [['x']], formats: [null] } as const;
    await expect(open('a,b\n1,2\n').apply([edit])).rejects.toMatchObject({ code: 'unsupported' });
  });

  it('tells beforehand what it would refuse, and what it would take', async () => {
    const file = open('a,b\n1,2\n');
    const at = (row: number, column: number) => ({ sheet: 'file', row, column, rows: 1, columns: 1 });
    const told = [[at(0, 2), at(1, 2)], [at(0, 2), at(0, 1)], [at(2, 2)]].map(
      async (areas) => (await file.obstacle(areas))?.code ?? 'free',
    );
    expect(await Promise.all(told)).toEqual(['free', 'unsupported', 'gone']);
  });

  it('refuses edits that a file cannot keep', async () => {
    const file = open('a,b\n1,2\n');
    await expect(file.apply([{ kind: 'remember', key: 'k', text: 't' }])).rejects.toBeInstanceOf(HostFault);
  });
});

describe('readCsv', () => {
  it.each([
    ['a workbook', Uint8Array.of(0x50, 0x4b, 3, 4, 0), 'workbook'],
    ['an old workbook', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), 'workbook'],
    ['a file of zero bytes', new Uint8Array(8), 'not-text'],
  ])('refuses %s', (_, bytes, code) => {
    expect(readCsv(bytes)).toEqual({ ok: false, problem: { code } });
  });

  it('refuses a file whose quote is never closed, and names the row', () => {
    expect(readCsv(new TextEncoder().encode('a,b\n1,"2\n'))).toEqual({
      ok: false,
      problem: { code: 'unclosed-quote', row: 2 },
    });
  });

  it('refuses one endless row before many short ones rather than fill them all up', () => {
    const bytes = new TextEncoder().encode(`${','.repeat(20_000)}\n${'x\n'.repeat(20_000)}`);
    expect(readCsv(bytes)).toMatchObject({ ok: false, problem: { code: 'too-large' } });
  });
});
