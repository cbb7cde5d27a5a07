/** The contract of every host: what src/sheet/spreadsheet.ts promises, held by one suite. */
import { addRule, rulesOn } from '../../src/hosts/memory/format-rules';
import { contentAt, formatAt, putRows } from '../../src/hosts/memory/cells';
import { takeSnapshot } from '../../src/hosts/memory/snapshot';
import { addTable } from '../../src/hosts/memory/tables';
import {
  addSheet,
  firstSheet,
  newWorkbook,
  type Content,
  type Workbook,
} from '../../src/hosts/memory/workbook';
import type { Area, CellValue, EditKind, SheetEdit, Spreadsheet } from '../../src/sheet';

export interface HostUnderTest {
  readonly spreadsheet: Spreadsheet;
  /** The workbook as it now stands, however the host keeps it. */
  readonly look: () => Promise<Workbook>;
}

/** Opens a workbook in the host. */
export type StartHost = (workbook: Workbook) => Promise<HostUnderTest>;

const REGISTER: readonly (readonly Content[])[] = [
  ['Client', 'Revenue', 'Partner', 'Note'],
  ['Альфа', 1200.5, true, 'first'],
  ['北京', -3, false, null],
  ['O’Brien', 0, null, '#N/A'],
];

/** Texts that a spreadsheet would take for something else when typed. */
const HOSTILE: readonly string[] = [
  '=1+1',
  '+7 900 123',
  '-5',
  '@SUM(A1)',
  '00123',
  '1/2',
  '12.5 %',
  'TRUE',
  'истина',
  '3-4',
  "'quoted",
  '1e5',
  '＝1+1',
  ' =1',
  '\t=1',
  'Gold "A"',
];

const registerBook = (): Workbook => {
  const workbook = newWorkbook('Clients');
  putRows(firstSheet(workbook), REGISTER, { row: 1, column: 1 });
  return workbook;
};

const select = (workbook: Workbook, row: number, column: number, rows = 1, columns = 1): Workbook => {
  workbook.selection = { sheet: firstSheet(workbook).id, row, column, rows, columns };
  return workbook;
};

const areaIn = (workbook: Workbook, row: number, column: number, rows: number, columns: number): Area => ({
  sheet: firstSheet(workbook).id,
  row,
  column,
  rows,
  columns,
});

const cellsEdit = (area: Area, columns: readonly (readonly CellValue[])[]): SheetEdit => ({
  kind: 'cells',
  area,
  columns,
  formats: columns.map(() => null),
});

const faultCode = async (work: Promise<unknown>): Promise<string> => {
  const thrown = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  return thrown instanceof Error && 'code' in thrown ? `${thrown.name} ${String(thrown.code)}` : 'no fault';
};

const selecting = (start: StartHost): void => {
  it('a single cell stands for the block of filled cells around it', async () => {
    const { spreadsheet } = await start(select(registerBook(), 2, 2));
    expect(await spreadsheet.selection()).toMatchObject({
      area: { row: 1, column: 1, rows: 4, columns: 4 },
      sheetName: 'Clients',
      table: null,
    });
  });

  it('the extent of a sheet ends with its last filled row and column', async () => {
    const workbook = registerBook();
    putRows(firstSheet(workbook), [['Émile', 5]], { row: 7, column: 1 });
    const { spreadsheet } = await start(workbook);
    expect(await spreadsheet.extent(firstSheet(workbook).id)).toEqual({ rows: 8, columns: 5 });
  });

  it('an empty sheet has no extent', async () => {
    const workbook = newWorkbook();
    const { spreadsheet } = await start(workbook);
    expect(await spreadsheet.extent(firstSheet(workbook).id)).toEqual({ rows: 0, columns: 0 });
  });

  it('a blank cell with nothing around it stands for nothing', async () => {
    const { spreadsheet } = await start(select(registerBook(), 20, 20));
    expect(await spreadsheet.selection()).toBeNull();
  });

  it('an empty sheet stands for nothing', async () => {
    const { spreadsheet } = await start(newWorkbook());
    expect(await spreadsheet.selection()).toBeNull();
  });

  it('a lone filled cell stands for itself', async () => {
    const workbook = newWorkbook();
    putRows(firstSheet(workbook), [['Client']]);
    const { spreadsheet } = await start(workbook);
    expect(await spreadsheet.selection()).toMatchObject({ area: { row: 0, column: 0, rows: 1, columns: 1 } });
  });

  it('several selected cells are taken as selected, cut to what is in use', async () => {
    const { spreadsheet } = await start(select(registerBook(), 1, 1, 1_000_000, 2));
    expect(await spreadsheet.selection()).toMatchObject({ area: { row: 1, column: 1, rows: 4, columns: 2 } });
  });

  it('a cell of a table stands for the whole table with its header row', async () => {
    const workbook = select(registerBook(), 3, 3);
    const table = addTable(workbook, 'Clients', areaIn(workbook, 1, 1, 4, 3));
    const { spreadsheet } = await start(workbook);
    expect(await spreadsheet.selection()).toMatchObject({
      area: { row: 1, column: 1, rows: 4, columns: 3 },
      table: table.id,
    });
  });

  it('the totals row of a table does not belong to it: a sum is no client', async () => {
    const workbook = select(registerBook(), 3, 3);
    addTable(workbook, 'Clients', areaIn(workbook, 1, 1, 4, 3)).totalsRow = true;
    const { spreadsheet } = await start(workbook);
    expect(await spreadsheet.selection()).toMatchObject({ area: { row: 1, rows: 3 }, totalsRow: true });
  });
};

const reading = (start: StartHost): void => {
  it('numbers, texts, truth values, blanks and errors come as they are, column by column', async () => {
    const workbook = registerBook();
    const { spreadsheet } = await start(workbook);
    expect(await spreadsheet.read(areaIn(workbook, 1, 1, 4, 4))).toEqual([
      ['Client', 'Альфа', '北京', 'O’Brien'],
      ['Revenue', 1200.5, -3, 0],
      ['Partner', true, false, null],
      ['Note', 'first', null, '#N/A'],
    ]);
  });

  it('a formula is read as the value it shows', async () => {
    const workbook = newWorkbook();
    putRows(firstSheet(workbook), [[{ formula: '=6*7', value: 42 }]]);
    const { spreadsheet } = await start(workbook);
    expect(await spreadsheet.read(areaIn(workbook, 0, 0, 1, 1))).toEqual([[42]]);
  });

  it('what was typed is told apart from what is shown: a formula that shows nothing is no blank cell', async () => {
    const workbook = newWorkbook();
    putRows(firstSheet(workbook), [[{ formula: '=IF(A9>1,"x","")', value: '' }, 7, 'text', null]]);
    const { spreadsheet } = await start(workbook);
    const area = areaIn(workbook, 0, 0, 1, 4);
    expect(await spreadsheet.contents(area)).toEqual([['=IF(A9>1,"x","")'], [7], ['text'], [null]]);
  });

  it('cells that were never filled are blank', async () => {
    const workbook = registerBook();
    const { spreadsheet } = await start(workbook);
    expect(await spreadsheet.read(areaIn(workbook, 40, 9, 2, 1))).toEqual([[null, null]]);
  });

  it('a long area is read whole, and its progress ends at the number of its cells', async () => {
    const workbook = newWorkbook();
    const rows = Array.from({ length: 30_000 }, (_, row) => [`Клиент ${row}`, row]);
    putRows(firstSheet(workbook), rows);
    const { spreadsheet } = await start(workbook);
    const steps: number[] = [];
    const [names, numbers] = await spreadsheet.read(areaIn(workbook, 0, 0, 30_000, 2), (done) =>
      steps.push(done),
    );
    expect(names?.[29_999]).toBe('Клиент 29999');
    expect(numbers?.every((number, row) => number === row)).toBe(true);
    expect(steps.at(-1)).toBe(60_000);
    expect([...steps].sort((one, other) => one - other)).toEqual(steps);
  });

  it('a sheet that is gone is a fault', async () => {
    const { spreadsheet } = await start(registerBook());
    const gone = { sheet: '{no such sheet}', row: 0, column: 0, rows: 1, columns: 1 };
    expect(await faultCode(spreadsheet.read(gone))).toBe('HostFault gone');
  });
};

const writing = (start: StartHost): void => {
  it('values land in their cells and every other cell stays as it was', async () => {
    const workbook = registerBook();
    const before = takeSnapshot(workbook);
    const { spreadsheet, look } = await start(workbook);
    const area = areaIn(workbook, 2, 5, 3, 2);
    await spreadsheet.apply([
      cellsEdit(area, [
        ['Gold', 'Silver', null],
        [71.25, null, 0.1 + 0.2],
      ]),
    ]);
    const [sheet] = (await look()).sheets;
    expect(sheet?.columns.slice(0, 5)).toEqual(before.sheets[0]?.columns);
    expect(sheet && [2, 3, 4].map((row) => contentAt(sheet, row, 5))).toEqual(['Gold', 'Silver', null]);
    expect(sheet && [2, 3, 4].map((row) => contentAt(sheet, row, 6))).toEqual([71.25, null, 0.1 + 0.2]);
  });

  it('null blanks a cell that was filled', async () => {
    const workbook = registerBook();
    const { spreadsheet, look } = await start(workbook);
    await spreadsheet.apply([cellsEdit(areaIn(workbook, 2, 1, 1, 1), [[null]])]);
    expect(contentAt(firstSheet(await look()), 2, 1)).toBeNull();
  });

  it.each(HOSTILE)(
    'the text %j is written and read back as this very text, never as something else',
    async (text) => {
      const workbook = newWorkbook();
      const { spreadsheet, look } = await start(workbook);
      const area = areaIn(workbook, 0, 0, 1, 1);
      await spreadsheet.apply([cellsEdit(area, [[text]])]);
      expect(contentAt(firstSheet(await look()), 0, 0)).toBe(text);
      expect(await spreadsheet.read(area)).toEqual([[text]]);
    },
  );

  it('30,000 rows of long Cyrillic text are written whole', async () => {
    const workbook = newWorkbook();
    const { spreadsheet, look } = await start(workbook);
    const texts = Array.from(
      { length: 30_000 },
      (_, row) => `Балл ${row}: прибыль и выручка выше, чем у других`,
    );
    await spreadsheet.apply([cellsEdit(areaIn(workbook, 0, 0, 30_000, 1), [texts])]);
    expect(firstSheet(await look()).columns[0]?.contents).toEqual(texts);
  });

  it('a number format is set on its column only', async () => {
    const workbook = newWorkbook();
    const { spreadsheet, look } = await start(workbook);
    const area = areaIn(workbook, 0, 0, 2, 2);
    const columns = [
      [1, 2],
      [3, 4],
    ];
    await spreadsheet.apply([{ kind: 'cells', area, columns, formats: [null, '0.0'] }]);
    const sheet = firstSheet(await look());
    expect([formatAt(sheet, 0, 0), formatAt(sheet, 0, 1), formatAt(sheet, 1, 1)]).toEqual([
      'General',
      '0.0',
      '0.0',
    ]);
  });

  it('a protected sheet is a fault and nothing is written on any sheet', async () => {
    const workbook = registerBook();
    const closed = addSheet(workbook, 'Closed');
    closed.protected = true;
    const before = takeSnapshot(workbook);
    const { spreadsheet, look } = await start(workbook);
    const edits = [
      cellsEdit(areaIn(workbook, 9, 9, 1, 1), [['open']]),
      cellsEdit({ sheet: closed.id, row: 0, column: 0, rows: 1, columns: 1 }, [['closed']]),
    ];
    expect(await faultCode(spreadsheet.apply(edits))).toBe('HostFault protected');
    expect(takeSnapshot(await look())).toEqual(before);
  });
};

const growingTables = (start: StartHost): void => {
  it('new columns belong to the table and carry their headers', async () => {
    const workbook = registerBook();
    const table = addTable(workbook, 'Clients', areaIn(workbook, 1, 1, 4, 4));
    const { spreadsheet, look } = await start(workbook);
    await spreadsheet.apply([{ kind: 'table-columns', table: table.id, headers: ['Tier', 'Score'] }]);
    const after = await look();
    expect(after.tables[0]?.area).toMatchObject({ row: 1, column: 1, rows: 4, columns: 6 });
    expect([5, 6].map((column) => contentAt(firstSheet(after), 1, column))).toEqual(['Tier', 'Score']);
  });

  it('a table that is gone is a fault', async () => {
    const { spreadsheet } = await start(registerBook());
    const edit: SheetEdit = { kind: 'table-columns', table: '99', headers: ['Tier'] };
    expect(await faultCode(spreadsheet.apply([edit]))).toBe('HostFault gone');
  });
};

const colouring = (start: StartHost): void => {
  const rules = [
    { text: 'Gold', fill: '#FFE9A8', font: '#4A3800' },
    { text: 'Say "D"', fill: '#FFFFFF', font: '#6B6B6B' },
  ];
  const edit = (workbook: Workbook, owner = 'register-1'): SheetEdit => ({
    kind: 'colours',
    owner,
    area: areaIn(workbook, 2, 5, 3, 1),
    rules,
  });
  const seen = async (
    look: () => Promise<Workbook>,
  ): Promise<readonly (readonly [string, string | null])[]> => {
    const workbook = await look();
    return rulesOn(workbook, firstSheet(workbook).id)
      .map(({ condition, fill }): [string, string | null] => [
        condition.kind === 'value' ? `${condition.operator} ${condition.formula1}` : condition.kind,
        fill,
      ])
      .sort();
  };
  const OURS = [
    ['EqualTo ="Gold"', '#FFE9A8'],
    ['EqualTo ="Say ""D"""', '#FFFFFF'],
  ];

  it('each rule compares the text of the cell, quotes doubled, in no language', async () => {
    const workbook = registerBook();
    const { spreadsheet, look } = await start(workbook);
    await spreadsheet.apply([edit(workbook)]);
    expect(await seen(look)).toEqual(OURS);
    expect(rulesOn(await look(), firstSheet(workbook).id).map((rule) => rule.area)).toEqual(
      OURS.map(() => areaIn(workbook, 2, 5, 3, 1)),
    );
  });

  it('set again under the same owner, the rules stay as many', async () => {
    const workbook = registerBook();
    const { spreadsheet, look } = await start(workbook);
    for (let time = 0; time < 10; time += 1) await spreadsheet.apply([edit(workbook)]);
    expect(await seen(look)).toEqual(OURS);
  });

  it('the rules of one owner on two sheets follow the last sheet', async () => {
    const workbook = registerBook();
    const other = addSheet(workbook, 'Moved');
    const { spreadsheet, look } = await start(workbook);
    await spreadsheet.apply([edit(workbook)]);
    const moved = {
      ...edit(workbook),
      area: { ...areaIn(workbook, 2, 5, 3, 1), sheet: other.id },
    } as SheetEdit;
    await spreadsheet.apply([moved]);
    const after = await look();
    expect([rulesOn(after, firstSheet(after).id).length, rulesOn(after, other.id).length]).toEqual([0, 2]);
  });

  it('rules of another owner and of the user stay', async () => {
    const workbook = registerBook();
    addRule(workbook, {
      area: areaIn(workbook, 0, 0, 9, 9),
      condition: { kind: 'carried', type: 'DataBar' },
    });
    const { spreadsheet, look } = await start(workbook);
    await spreadsheet.apply([
      edit(workbook, 'register-1'),
      edit(workbook, 'register-2'),
      edit(workbook, 'register-2'),
    ]);
    expect(await seen(look)).toEqual([...OURS, ...OURS, ['carried', null]].sort());
  });

  it('a rule of ours that the user deleted is no reason to stop', async () => {
    const workbook = registerBook();
    const { spreadsheet, look } = await start(workbook);
    await spreadsheet.apply([edit(workbook)]);
    const there = await look();
    there.rules = there.rules.slice(1);
    await spreadsheet.apply([edit(workbook)]);
    expect(await seen(look)).toEqual(OURS);
  });
};

const remembering = (start: StartHost): void => {
  it('what was never kept is null', async () => {
    const { spreadsheet } = await start(registerBook());
    expect(await spreadsheet.recall('ClientTiers.nothing')).toBeNull();
  });

  it('a text is recalled to the letter, and the last one under its key', async () => {
    const { spreadsheet } = await start(registerBook());
    const text = JSON.stringify({ name: 'Статусы «2026» 客户', long: 'x'.repeat(100_000) });
    await spreadsheet.apply([
      { kind: 'remember', key: 'ClientTiers.a', text: 'before' },
      { kind: 'remember', key: 'ClientTiers.a', text },
    ]);
    expect(await spreadsheet.recall('ClientTiers.a')).toBe(text);
  });
};

/** Runs the contract on a host; groups for edits that the host does not offer say so in their title. */
export const describeSpreadsheet = (name: string, can: ReadonlySet<EditKind>, start: StartHost): void => {
  const groups: readonly (readonly [EditKind | null, string, (start: StartHost) => void])[] = [
    [null, 'selection', selecting],
    [null, 'read', reading],
    ['cells', 'cells', writing],
    ['table-columns', 'table columns', growingTables],
    ['colours', 'colour rules', colouring],
    ['remember', 'remember and recall', remembering],
  ];
  describe(`${name} keeps the contract of a spreadsheet`, () => {
    it('and offers the edits it says it offers', async () => {
      const { spreadsheet } = await start(newWorkbook());
      expect([...spreadsheet.can].sort()).toEqual([...can].sort());
    });
    for (const [kind, title, group] of groups) {
      if (kind === null || can.has(kind)) describe(title, () => group(start));
    }
  });
};
