/** A workbook with everything a real one may carry, edited as the product edits: nothing of it is lost. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bytesSource } from '../../../src/ooxml/sources/bytes-source';
import { fflateCodec } from '../../../src/ooxml/codecs/fflate-codec';
import { joinBytes } from '../../../src/ooxml/container/join-bytes';
import { openWorkbook, patchWorkbook, type WorkbookChange } from '../../../src/ooxml';
import { areaAt, cells, opened, patchedFile, refusalOf } from '../patch/made-workbook';
import { faultsOf } from '../patch/soundness';
import { FEATURES, featuresLost } from './features';
import { packageParts } from './package-parts';
import { rawEntries } from './raw-entries';

const RICH = new Uint8Array(readFileSync(join(__dirname, '../../data/workbooks/rich.xlsm')));
const CLIENTS = '1';
const ROWS = 200;

const TIERS = Array.from({ length: ROWS }, (_, row) => ['Platinum', 'Gold', 'Silver'][row % 3] ?? '');
const RULES = [
  { text: 'Platinum', fill: '#D6E4F0', font: '#12344D' },
  { text: 'Gold', fill: '#FFE9A8', font: '#4A3800' },
  { text: 'Silver', fill: '#E3E5E8', font: '#33373D' },
];

const VALUES: readonly WorkbookChange[] = [
  cells(
    3,
    12,
    [TIERS, TIERS.map((_, row) => row / 7), TIERS.map((_, row) => `Why ${row}`)],
    [null, '0.0', null],
  ),
  { kind: 'colours', owner: 'register', area: areaAt(3, 12, ROWS, 1), rules: RULES },
  { kind: 'remember', key: 'ClientTiers.model', text: '{"имя":"модель"}' },
];

const EDITS: readonly WorkbookChange[] = [
  { kind: 'table-columns', table: '1', headers: ['Tier', 'Score', 'Why'] },
  ...VALUES,
  {
    kind: 'sheet',
    name: 'Tiers',
    columns: [
      ['Tier', 'Platinum'],
      ['Clients', 67],
    ],
  },
];

describe('three columns, rules, a kept text and a sheet in rich.xlsm', () => {
  let edited: Uint8Array;
  beforeAll(async () => {
    edited = await patchedFile(RICH, EDITS);
  });

  it('lose none of its 48 features', () => {
    expect(FEATURES.size).toBe(48);
    expect(featuresLost(RICH, edited)).toEqual([]);
  });

  it('break no rule of the format', () => {
    expect(faultsOf(RICH)).toEqual([]);
    expect(faultsOf(edited)).toEqual([]);
  });

  it('are there: the table has grown, the cells hold the values, the rules paint them', async () => {
    const book = await opened(edited);
    const frame = await book.frame(CLIENTS);
    expect(frame.tables[0]?.headers.slice(-3)).toEqual(['Tier', 'Score', 'Why']);
    expect(
      frame.rules
        .filter(({ kind, operator }) => kind === 'cellIs' && operator === 'equal')
        .map(({ formulas }) => formulas[0]),
    ).toEqual(['"Platinum"', '"Gold"', '"Silver"']);
    const found = new Map<string, unknown>();
    await book.scan(CLIENTS, {
      cell: (row, column, value) => column >= 12 && found.set(`${row},${column}`, value),
    });
    expect(found.size).toBe(3 * (ROWS + 1));
    expect(
      TIERS.every(
        (tier, row) => found.get(`${row + 3},12`) === tier && found.get(`${row + 3},13`) === row / 7,
      ),
    ).toBe(true);
    expect(await book.recall('ClientTiers.model')).toBe('{"имя":"модель"}');
    expect(book.sheets.at(-1)).toMatchObject({ name: 'Tiers', id: '7', state: 'visible' });
  });

  it('leave every part that they do not concern as it was packed, to the byte', () => {
    const changed = rawEntries(edited);
    const different = [...rawEntries(RICH)]
      .filter(([name, raw]) => changed.get(name) !== raw)
      .map(([name]) => name);
    expect(different.sort()).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/tables/table1.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
    ]);
  });

  it('change no character before and behind the rows but the block of cells, the rules and the widths of the new columns', () => {
    const [before, after] = [RICH, edited].map((file) =>
      packageParts(file)
        .text('xl/worksheets/sheet1.xml')
        .replace(/<sheetData>.*<\/sheetData>/s, '')
        .replace(/<dimension ref="[^"]*"\/>/, '')
        .replace(/<conditionalFormatting sqref="M4:M203">.*?<\/conditionalFormatting>/, '')
        .replace(/<col min="(13|15)" max="\1" width="10" customWidth="1"\/>/g, ''),
    );
    expect(after).toBe(before);
  });

  it('made ten times over add nothing after the first time', async () => {
    let file = edited;
    for (let time = 0; time < 10; time += 1) file = await patchedFile(file, VALUES);
    expect(featuresLost(RICH, file)).toEqual([]);
    expect(faultsOf(file)).toEqual([]);
    const [first, last] = [packageParts(edited), packageParts(file)];
    for (const part of [
      'xl/styles.xml',
      'xl/workbook.xml',
      '[Content_Types].xml',
      'xl/worksheets/sheet1.xml',
    ]) {
      expect(last.text(part)).toBe(first.text(part));
    }
    expect(last.names).toEqual(first.names);
  });

  it('come out the same in a browser’s packing', async () => {
    const file = await openWorkbook(bytesSource(RICH), fflateCodec);
    const there = packageParts(await joinBytes(patchWorkbook(file, EDITS)));
    const here = packageParts(edited);
    expect(there.names).toEqual(here.names);
    expect(there.names.every((name) => there.text(name) === here.text(name))).toBe(true);
  });
});

describe('rich.xlsm', () => {
  it('without changes stays as it is, to the byte', async () => {
    expect(await patchedFile(RICH, [])).toEqual(RICH);
  });

  it.each([
    ['its protected sheet', cells(2, 1, [[1]], undefined, '2'), 'protected Отчёт'],
    ['its merged title', cells(0, 0, [['Title']]), 'merged Клиенты!A1'],
    ['its pivot table', cells(3, 1, [[1]], undefined, '6'), 'pivot Сводная!B4'],
    ['its chart sheet', cells(0, 0, [[1]], undefined, '5'), 'gone 5'],
    ['a header of its table', cells(2, 4, [['Amount']]), 'unsupported Клиенты!E3'],
  ])('is not changed in %s', async (_, change, refusal) => {
    expect(await refusalOf(RICH, [...VALUES, change])).toBe(refusal);
  });

  it('changed in a hidden sheet keeps it hidden', async () => {
    const edited = await patchedFile(RICH, [cells(0, 3, [['x']], undefined, '4')]);
    expect(featuresLost(RICH, edited)).toEqual([]);
    expect((await opened(edited)).sheets[3]?.state).toBe('veryHidden');
  });

  it('changed on several sheets at once has each change, and loses nothing', async () => {
    const typed = { row: 6, column: 2, value: 21, formula: '=Секрет!B1*20', spill: null, format: '0.00' };
    const edited = await patchedFile(RICH, [
      ...EDITS,
      cells(4, 0, [['Roma']], undefined, '3'),
      { kind: 'scattered', sheet: '4', cells: [typed] },
      { kind: 'colours', owner: 'other', area: areaAt(0, 0, 5, 1, '3'), rules: RULES },
      { kind: 'sheet', name: 'Second', columns: [[1, 2, 3]] },
    ]);
    expect(faultsOf(edited)).toEqual([]);
    expect(featuresLost(RICH, edited)).toEqual([]);
    const book = await opened(edited);
    const seen: unknown[] = [];
    await book.scan('3', { cell: (row, _, value) => row === 4 && seen.push(value) });
    await book.scan('4', {
      cell: (row, _, value, __, formula) => row === 6 && seen.push(value, formula?.text),
    });
    expect(seen).toEqual(['Roma', 21, 'Секрет!B1*20']);
    expect((await book.frame('3')).rules).toHaveLength(RULES.length);
    expect(book.sheets.slice(6).map(({ name }) => name)).toEqual(['Tiers', 'Second']);
  });
});
