/** What was written and put back: nothing is left of it, neither in the file nor among the steps. */
import { strToU8, unzipSync, zipSync } from 'fflate';
import { joinBytes } from '../../../src/ooxml';
import type { Area, CellValue, SheetEdit, Spreadsheet, Typed } from '../../../src/sheet';
import { madeParts, PLAIN_STYLES, zipped } from '../../ooxml/patch/made-workbook';
import { openBench, openBytes, type OpenBench } from './open-bench';

const ROWS = 60_000;
const GOLD = { text: 'Gold', fill: '#FFE9A8', font: '#4A3800' };
const SILVER = { text: 'Silver', fill: '#E3E5E8', font: '#33373D' };

const text = (at: string, value: string): string => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;

/** Column D holds a formula of the file alone, a shared one, a number with a format and a text. */
const SHEET =
  `<sheetData><row r="1">${text('A1', 'Client')}${text('B1', 'Revenue')}${text('D1', 'Tier')}</row>` +
  `<row r="2">${text('A2', 'A')}<c r="B2"><v>4</v></c><c r="D2"><f>[1]Other!A1</f><v>7</v></c></row>` +
  `<row r="3">${text('A3', 'B')}<c r="B3"><v>2</v></c><c r="D3"><f t="shared" ref="D3:D4" si="0">B3*2</f><v>4</v></c></row>` +
  `<row r="4">${text('A4', 'C')}<c r="B4"><v>1</v></c><c r="D4"><f t="shared" si="0"/><v>2</v></c></row>` +
  `<row r="5"><c r="D5" s="1"><v>45000</v></c></row><row r="6">${text('D6', '=A1')}</row></sheetData>`;

const TABLE =
  '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="Clients" displayName="Clients" ref="A1:B4"><autoFilter ref="A1:B4"/><tableColumns count="2"><tableColumn id="1" name="Client"/><tableColumn id="2" name="Revenue"/></tableColumns></table>';

const plainBook = (): Uint8Array =>
  zipped(madeParts({ sheets: [{ name: 'S', xml: SHEET }], styles: PLAIN_STYLES }));

const tableBook = (): Uint8Array =>
  zipped(
    madeParts({
      sheets: [
        {
          name: 'S',
          xml: `${SHEET.replaceAll(/<c r="D\d"(?:[^>]*\/>|.*?<\/c>)/g, '')}<tableParts count="1"><tablePart r:id="rId1"/></tableParts>`,
          leads: [['rId1', 'table', '../tables/table1.xml']],
        },
      ],
      styles: PLAIN_STYLES,
      parts: [
        {
          name: 'xl/tables/table1.xml',
          text: TABLE,
          type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml',
        },
      ],
    }),
  );

const PART = 'xl/worksheets/sheet1.xml';

/** The file after somebody set a rule behind ours. */
const withTheirRule = (file: Uint8Array): Uint8Array => {
  const parts = unzipSync(file);
  const rule =
    '<conditionalFormatting sqref="B2:B4"><cfRule type="cellIs" dxfId="0" priority="9" operator="greaterThan"><formula>3</formula></cfRule></conditionalFormatting>';
  const sheet = new TextDecoder().decode(parts[PART]);
  return zipSync({
    ...parts,
    [PART]: strToU8(sheet.replace('</conditionalFormatting>', `</conditionalFormatting>${rule}`)),
  });
};

const opened = async (bytes: Uint8Array): Promise<OpenBench> => openBench(await openBytes(bytes));
const saved = ({ bench }: OpenBench): Promise<Uint8Array> => joinBytes(bench.save());
const areaAt = (row: number, column: number, rows: number, columns = 1): Area => ({
  sheet: '1',
  row,
  column,
  rows,
  columns,
});

const cells = (area: Area, values: readonly CellValue[], format: string | null = null): SheetEdit => ({
  kind: 'cells',
  area,
  columns: [values],
  formats: [format],
});
const colours = (rules: readonly (typeof GOLD)[], column = 3): SheetEdit => ({
  kind: 'colours',
  owner: 'register-1',
  area: areaAt(1, column, 5),
  rules,
});
const remember = (value: string | null): SheetEdit => ({
  kind: 'remember',
  key: 'ClientTiers.records',
  text: value,
});

const D = areaAt(0, 3, 6);
const WRITE: readonly SheetEdit[] = [
  remember('ours'),
  cells(D, ['Tier', 'Gold', 'Silver', 'Gold', 'Silver', 'Gold'], '0.0'),
  colours([GOLD, SILVER]),
];

/** The cells of a column as they were typed, as a run reads them before it writes. */
const typedIn = async (spreadsheet: Spreadsheet, area: Area): Promise<readonly Typed[]> => {
  const [contents = []] = await spreadsheet.contents(area);
  const [values = []] = await spreadsheet.read(area);
  return contents.map((content, row) => {
    const value = values[row] ?? null;
    return typeof content === 'string' && content !== value ? { formula: content, value } : content;
  });
};

/** What takes `WRITE` back. */
const takingBack = async (spreadsheet: Spreadsheet): Promise<readonly SheetEdit[]> => [
  {
    kind: 'put-back',
    area: D,
    columns: [await typedIn(spreadsheet, D)],
    formats: [(await spreadsheet.formats(D))[0] ?? null],
  },
  (await spreadsheet.colours('register-1')) ?? colours([]),
  remember(null),
];

const failing = (work: Promise<unknown>): Promise<boolean> =>
  work.then(
    () => false,
    () => true,
  );

describe('a file whose columns were written and put back', () => {
  it('is saved byte for byte as it was opened: formulas, shared formulas, formats and texts', async () => {
    const file = plainBook();
    const open = await opened(file);
    const back = await takingBack(open.bench.spreadsheet);
    await open.bench.spreadsheet.apply(WRITE);
    expect(Buffer.compare(await saved(open), file)).not.toBe(0);
    await open.bench.spreadsheet.apply(back);
    expect(Buffer.compare(await saved(open), file)).toBe(0);
  });

  it('is saved as it was opened where a run before had coloured these columns', async () => {
    const first = await opened(plainBook());
    await first.bench.spreadsheet.apply(WRITE);
    const file = withTheirRule(await saved(first));
    const open = await opened(file);
    const { spreadsheet } = open.bench;
    const [put, rules] = await takingBack(spreadsheet);
    expect(rules).toEqual(colours([GOLD, SILVER]));
    await spreadsheet.apply([
      remember('newer'),
      cells(D, ['Tier', 'A', 'B', 'A', 'B', 'A'], '0'),
      colours([{ ...GOLD, text: 'A' }]),
    ]);
    await spreadsheet.apply([put, rules, remember('ours')].flatMap((edit) => edit ?? []));
    expect(await spreadsheet.colours('register-1')).toEqual(rules);
    expect(Buffer.compare(await saved(open), file)).toBe(0);
  });

  it('is saved as it was opened where columns were added to a table and dropped', async () => {
    const file = tableBook();
    const open = await opened(file);
    await open.bench.spreadsheet.apply([
      { kind: 'table-columns', table: '1', headers: ['Tier', 'Score'] },
      cells(areaAt(1, 2, 3), ['Gold', 'Silver', 'Gold']),
      cells(areaAt(1, 3, 3), [3, 2, 1], '0.0'),
      colours([GOLD], 2),
    ]);
    await open.bench.spreadsheet.apply([
      { kind: 'drop-table-columns', table: '1', headers: ['Tier', 'Score'] },
      colours([], 2),
    ]);
    expect(Buffer.compare(await saved(open), file)).toBe(0);
    expect(open.grid.tables.getTableById(open.grid.unit, '1')?.getColumnsCount()).toBe(2);
  });

  it('refuses to take columns out of a table that came with them', async () => {
    const { bench } = await opened(tableBook());
    const drop: SheetEdit = { kind: 'drop-table-columns', table: '1', headers: ['Revenue'] };
    await expect(bench.spreadsheet.apply([drop])).rejects.toMatchObject({ code: 'unsupported' });
  });
});

describe('the steps after what was put back', () => {
  it('within one step, nothing is left to be undone, done again or saved', async () => {
    const { bench } = await opened(plainBook());
    const back = await takingBack(bench.spreadsheet);
    await bench.spreadsheet.asOneStep(async () => {
      await bench.spreadsheet.apply(WRITE);
      await bench.spreadsheet.apply(back);
    });
    expect([bench.canUndo, bench.canRedo, bench.changed]).toEqual([false, false, false]);
  });

  it('after work that failed, nothing is left either', async () => {
    const { bench } = await opened(plainBook());
    const { spreadsheet } = bench;
    const back = await takingBack(spreadsheet);
    const work = async (): Promise<void> => {
      await spreadsheet.apply(WRITE);
      throw new Error('half way');
    };
    expect(await failing(spreadsheet.asOneStep(work))).toBe(true);
    await spreadsheet.apply(back);
    expect([bench.canUndo, bench.canRedo, bench.changed]).toEqual([false, false, false]);
  });

  it('half of a change can be undone, and is not done again', async () => {
    const open = await opened(plainBook());
    const { bench } = open;
    const before = await bench.spreadsheet.contents(D);
    const stop = (): never => {
      throw new Error('half way');
    };
    expect(await failing(bench.spreadsheet.apply(WRITE, stop))).toBe(true);
    expect(await bench.spreadsheet.contents(D)).not.toEqual(before);
    await bench.undo();
    expect(await bench.spreadsheet.contents(D)).toEqual(before);
    expect([bench.canUndo, bench.canRedo]).toEqual([false, false]);
  });

  it('half of a change is one step with the change that completes it', async () => {
    const { bench } = await opened(plainBook());
    const { spreadsheet } = bench;
    const before = await spreadsheet.contents(D);
    const stop = (): never => {
      throw new Error('half way');
    };
    await failing(spreadsheet.apply(WRITE, stop));
    await spreadsheet.apply(WRITE);
    const after = await spreadsheet.contents(D);
    await bench.undo();
    expect([await spreadsheet.contents(D), bench.canUndo]).toEqual([before, false]);
    await bench.redo();
    expect([await spreadsheet.contents(D), bench.canRedo]).toEqual([after, false]);
  });

  it('what the user restores later is a step of its own, which brings the tiers back when undone', async () => {
    const { bench } = await opened(plainBook());
    const { spreadsheet } = bench;
    const back = await takingBack(spreadsheet);
    const before = await spreadsheet.contents(D);
    await spreadsheet.apply(WRITE);
    const after = await spreadsheet.contents(D);
    await spreadsheet.apply(back);
    expect(await spreadsheet.contents(D)).toEqual(before);
    await bench.undo();
    expect([await spreadsheet.contents(D), await spreadsheet.colours('register-1')]).toEqual([
      after,
      colours([GOLD, SILVER]),
    ]);
    await bench.undo();
    expect([await spreadsheet.contents(D), bench.canUndo]).toEqual([before, false]);
  });

  it('the run before is undone whole where a later one was put back', async () => {
    const file = plainBook();
    const open = await opened(file);
    const { bench } = open;
    const { spreadsheet } = bench;
    await spreadsheet.apply(WRITE.slice(1));
    const back = [...(await takingBack(spreadsheet)).slice(0, 2)];
    await spreadsheet.asOneStep(async () => {
      await spreadsheet.apply([
        cells(D, ['Tier', 'A', 'B', 'A', 'B', 'A']),
        colours([{ ...GOLD, text: 'A' }]),
      ]);
      await spreadsheet.apply(back);
    });
    await bench.undo();
    expect([await spreadsheet.colours('register-1'), bench.canUndo]).toEqual([null, false]);
    expect(Buffer.compare(await saved(open), file)).toBe(0);
  });

  it('what the user typed meanwhile stays, and is the step that is left', async () => {
    const { bench, type } = await opened(plainBook());
    const { spreadsheet } = bench;
    const back = await takingBack(spreadsheet);
    await spreadsheet.asOneStep(async () => {
      await spreadsheet.apply(WRITE);
      await type(1, 1, { v: 99 });
      await spreadsheet.apply(back);
    });
    expect([await spreadsheet.read(areaAt(1, 1, 1)), bench.canUndo]).toEqual([[[99]], true]);
    await bench.undo();
    expect([await spreadsheet.read(areaAt(1, 1, 1)), bench.canUndo]).toEqual([[[4]], false]);
  });
});

describe('a long write that is stopped between two pieces', () => {
  const long = areaAt(6, 4, ROWS, 1);
  const write = cells(
    long,
    Array.from({ length: ROWS }, (_, row) => (row % 2 === 0 ? 'Gold' : 'Silver')),
    '0.0',
  );

  it.each([1, 2, 3])('at piece %d is undone whole, or put back whole', async (piece) => {
    const file = plainBook();
    const open = await opened(file);
    const { spreadsheet } = open.bench;
    let pieces = 0;
    const stop = (): void => {
      pieces += 1;
      if (pieces === piece) throw new Error('stopped');
    };
    const filled = async (): Promise<number> =>
      (await spreadsheet.read(long)).flat().filter((cell) => cell !== null).length;
    const blanks = { kind: 'put-back', area: long, columns: [new Array<null>(ROWS).fill(null)] } as const;
    expect(await failing(spreadsheet.apply([write], stop))).toBe(true);
    expect(await filled()).toBe(Math.min(ROWS, piece * 25_000));
    await open.bench.undo();
    expect([await filled(), open.bench.canUndo, open.bench.canRedo]).toEqual([0, false, false]);
    pieces = 0;
    expect(await failing(spreadsheet.apply([write], stop))).toBe(true);
    await spreadsheet.apply([{ ...blanks, formats: ['General'] }]);
    expect([await filled(), open.bench.canUndo, open.bench.changed]).toEqual([0, false, false]);
    expect(Buffer.compare(await saved(open), file)).toBe(0);
  });
});
