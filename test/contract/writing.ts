/** The contract: what is written, coloured and kept. */
import { contentAt, formatAt } from '../../src/hosts/memory/cells';
import { addRule, rulesOn } from '../../src/hosts/memory/format-rules';
import { takeSnapshot } from '../../src/hosts/memory/snapshot';
import { addTable } from '../../src/hosts/memory/tables';
import { addSheet, firstSheet, newWorkbook, type Workbook } from '../../src/hosts/memory/workbook';
import type { SheetEdit } from '../../src/sheet';
import { areaIn, cellsEdit, faultCode, registerBook, type Manner, type StartHost } from './given';

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

const notOffered = (): void => undefined;

export const writing = (start: StartHost): void => {
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

export const growingTables = (start: StartHost): void => {
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

export const colouring = (start: StartHost, { live }: Manner): void => {
  const itWhereLive = live ? it : notOffered;
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

  itWhereLive('a rule of ours that the user deleted is no reason to stop', async () => {
    const workbook = registerBook();
    const { spreadsheet, look } = await start(workbook);
    await spreadsheet.apply([edit(workbook)]);
    const there = await look();
    there.rules = there.rules.slice(1);
    await spreadsheet.apply([edit(workbook)]);
    expect(await seen(look)).toEqual(OURS);
  });
};

export const remembering = (start: StartHost): void => {
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

export const asOneStep = (start: StartHost): void => {
  it('work done as one step is done in order and gives its answer', async () => {
    const workbook = newWorkbook();
    const { spreadsheet } = await start(workbook);
    const area = areaIn(workbook, 0, 0, 1, 1);
    const answer = await spreadsheet.asOneStep(async () => {
      await spreadsheet.apply([cellsEdit(area, [['first']])]);
      await spreadsheet.apply([cellsEdit(area, [['second']])]);
      return 7;
    });
    expect([answer, await spreadsheet.read(area)]).toEqual([7, [['second']]]);
  });

  it('a fault within a step comes out of it, and what was done before stays', async () => {
    const workbook = newWorkbook();
    const { spreadsheet } = await start(workbook);
    const area = areaIn(workbook, 0, 0, 1, 1);
    const work = spreadsheet.asOneStep(async () => {
      await spreadsheet.apply([cellsEdit(area, [['first']])]);
      await spreadsheet.read({ ...area, sheet: '{no such sheet}' });
    });
    expect(await faultCode(work)).toBe('HostFault gone');
    expect(await spreadsheet.read(area)).toEqual([['first']]);
  });
};
