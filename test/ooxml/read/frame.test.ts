import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbook, type SheetFrame } from '../../../src/ooxml';
import { nodeCodec } from '../../../src/ooxml/codecs/node-codec';
import { bytesSource } from '../../../src/ooxml/sources/bytes-source';
import { cellsOf, MAIN, opened, refusalOf, relationships, sheetOf, type Parts } from '../small-workbook';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const block = (row: number, column: number, rows: number, columns: number) => ({
  row,
  column,
  rows,
  columns,
});
const rich = openWorkbook(
  bytesSource(new Uint8Array(readFileSync(join(__dirname, '../../data/workbooks/rich.xlsm')))),
  nodeCodec,
);
const richFrame = async (name: string): Promise<SheetFrame> => {
  const file = await rich;
  return file.frame(file.sheets.find((sheet) => sheet.name === name)?.id ?? '');
};
const frame = async (before: string, behind = '', others: Parts = {}): Promise<SheetFrame> => {
  const sheet = `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${before}<sheetData><row r="1"><c><v>1</v></c></row></sheetData>${behind}</worksheet>`;
  return (await opened('', { 'xl/worksheets/sheet1.xml': sheet, ...others })).frame('7');
};
const view = (inside: string): string =>
  `<sheetViews><sheetView workbookViewId="0">${inside}</sheetView></sheetViews>`;

describe('the frame of a sheet of rich contents', () => {
  it('has its table', async () => {
    expect((await richFrame('Клиенты')).tables).toEqual([
      {
        id: '1',
        name: 'Clients',
        part: 'xl/tables/table1.xml',
        area: block(2, 0, 201, 12),
        headerRow: true,
        totalsRow: false,
        headers: [
          '№',
          'Клиент',
          'Город',
          'Дата начала',
          'Выручка',
          'Прибыль',
          'Заказов',
          'Просрочка, дн',
          'Маржа',
          'Менеджер',
          'Сайт',
          'Комментарий',
        ],
      },
    ]);
  });

  it('has its merge, its frozen panes and its hidden column', async () => {
    const { merges, frozen, columns } = await richFrame('Клиенты');
    expect([merges, frozen]).toEqual([[block(0, 0, 1, 12)], { rows: 3, columns: 2 }]);
    expect(columns.filter(({ hidden }) => hidden).map(({ first, last }) => [first, last])).toEqual([
      [13, 13],
    ]);
  });

  it('has its conditional formats', async () => {
    const { rules } = await richFrame('Клиенты');
    expect(rules.map(({ kind, priority }) => [priority, kind]).sort()).toEqual([
      [1, 'cellIs'],
      [2, 'containsText'],
      [3, 'dataBar'],
      [4, 'colorScale'],
      [5, 'iconSet'],
      [6, 'expression'],
      [7, 'top10'],
      [8, 'duplicateValues'],
    ]);
    expect(rules.find(({ kind }) => kind === 'cellIs')).toEqual({
      kind: 'cellIs',
      areas: [block(3, 7, 200, 1)],
      priority: 1,
      stopIfTrue: true,
      operator: 'greaterThan',
      text: null,
      formulas: ['30'],
      look: { colour: '#9C0006', fill: '#FFC7CE', bold: null, italic: null, underline: null, strike: null },
      rank: null,
      bounds: [],
      colours: [],
      icons: null,
    });
    expect(rules.find(({ kind }) => kind === 'colorScale')?.colours).toEqual([
      '#F8696B',
      '#FFEB84',
      '#63BE7B',
    ]);
    expect(rules.find(({ kind }) => kind === 'top10')?.rank).toEqual({
      count: 10,
      percent: true,
      bottom: false,
    });
  });

  it('says what a plain grid does not draw', async () => {
    expect([...(await richFrame('Клиенты')).notDrawn].sort()).toEqual([
      'chart',
      'comment',
      'control',
      'picture',
      'shape',
      'slicer',
      'sparkline',
    ]);
    expect((await richFrame('Сводная')).notDrawn).toEqual(['pivot']);
  });

  it('knows protection, a filter and a pivot table', async () => {
    expect([(await richFrame('Отчёт')).protected, (await richFrame('Клиенты')).protected]).toEqual([
      true,
      false,
    ]);
    expect((await richFrame('Справочник')).filter).toEqual(block(0, 0, 4, 2));
    expect((await richFrame('Сводная')).pivots).toEqual([block(2, 0, 5, 2)]);
  });
});

describe('the frame of a sheet', () => {
  it('is plain where the sheet says nothing', async () => {
    expect(await frame('')).toEqual({
      tables: [],
      merges: [],
      protected: false,
      filter: null,
      selection: block(0, 0, 1, 1),
      pivots: [],
      frozen: { rows: 0, columns: 0 },
      columns: [],
      defaultRowHeight: null,
      defaultColumnWidth: null,
      rightToLeft: false,
      rules: [],
      notDrawn: [],
    });
  });

  it.each([
    ['the only one', '<selection activeCell="B2" sqref="B2:C3"/>', block(1, 1, 2, 2)],
    [
      'that of the pane in use',
      '<pane ySplit="1" activePane="bottomLeft" state="frozen"/><selection sqref="A1"/><selection pane="bottomLeft" sqref="D9"/>',
      block(8, 3, 1, 1),
    ],
    [
      'of several areas the one with the active cell',
      '<selection activeCell="C5" activeCellId="1" sqref="A1:A2 C5:C6 E1"/>',
      block(4, 2, 2, 1),
    ],
    ['whole columns', '<selection sqref="B:C"/>', block(0, 1, 1_048_576, 2)],
    ['whole rows', '<selection sqref="3:4"/>', block(2, 0, 2, 16_384)],
    ['the first cell where none is told', '<selection pane="topLeft"/>', block(0, 0, 1, 1)],
  ])('has as its selection %s', async (_, inside, selection) => {
    expect((await frame(view(inside))).selection).toEqual(selection);
  });

  it.each([
    ['<pane xSplit="2" ySplit="3" state="frozen"/>', { rows: 3, columns: 2 }],
    ['<pane ySplit="1" state="frozenSplit"/>', { rows: 1, columns: 0 }],
    ['<pane xSplit="2400" ySplit="300"/>', { rows: 0, columns: 0 }],
    ['<pane xSplit="99999999" ySplit="-5" state="frozen"/>', { rows: 0, columns: 16_384 }],
  ])('with %s is frozen so', async (pane, frozen) => {
    expect((await frame(view(pane))).frozen).toEqual(frozen);
  });

  it('has sizes, columns, merges, protection, a filter and its direction', async () => {
    const before =
      '<sheetViews><sheetView rightToLeft="1" workbookViewId="0"/></sheetViews><sheetFormatPr defaultColWidth="11.5" defaultRowHeight="14.4"/>' +
      '<cols><col min="2" max="16384" width="9.5" style="3" hidden="true"/></cols>';
    const behind =
      '<sheetProtection sheet="1"/><autoFilter ref="$A$1:B9"/><mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="C3:C4"/></mergeCells>';
    expect(await frame(before, behind)).toMatchObject({
      rightToLeft: true,
      defaultColumnWidth: 11.5,
      defaultRowHeight: 14.4,
      columns: [{ first: 1, last: 16_383, width: 9.5, style: 3, hidden: true }],
      protected: true,
      filter: block(0, 0, 9, 2),
      merges: [block(0, 0, 1, 2), block(2, 2, 2, 1)],
    });
  });

  it('is not protected by a protection that is off', async () => {
    expect((await frame('', '<sheetProtection objects="1" scenarios="1"/>')).protected).toBe(false);
  });

  it('has tables in the order in which the sheet lists them', async () => {
    const table = (id: number, more: string): string =>
      `<x:table xmlns:x="${MAIN}" id="${id}" displayName="T${id}" ref="A1:B9" ${more}><x:tableColumns count="2"><x:tableColumn id="1" name="a_x000a_b"/><x:tableColumn id="2" name="c &amp; d"/></x:tableColumns></x:table>`;
    const { tables } = await frame(
      '',
      '<tableParts count="2"><tablePart r:id="b"/><tablePart r:id="a"/></tableParts>',
      {
        'xl/worksheets/_rels/sheet1.xml.rels': relationships(
          ['a', 'table', '../tables/t1.xml'],
          ['b', 'table', '/xl/tables/t2.xml'],
        ),
        'xl/tables/t1.xml': table(4, 'headerRowCount="0"'),
        'xl/tables/t2.xml': table(5, 'totalsRowCount="1"'),
      },
    );
    expect(
      tables.map(({ id, headerRow, totalsRow, headers }) => [id, headerRow, totalsRow, headers]),
    ).toEqual([
      ['5', true, true, ['a\nb', 'c & d']],
      ['4', false, false, ['a\nb', 'c & d']],
    ]);
  });

  it('counts the filters above a pivot table among its cells', async () => {
    const { pivots } = await frame('', '', {
      'xl/worksheets/_rels/sheet1.xml.rels': relationships(['a', 'pivotTable', '../pivotTables/p.xml']),
      'xl/pivotTables/p.xml': `<pivotTableDefinition xmlns="${MAIN}"><location ref="A5:C9" firstHeaderRow="1" rowPageCount="2" colPageCount="1"/><pivotFields/></pivotTableDefinition>`,
    });
    expect(pivots).toEqual([block(4, 0, 5, 3), block(1, 0, 2, 2)]);
  });

  it.each([
    ['a merge', '<mergeCells><mergeCell ref="A1:ZZZZ9"/></mergeCells>'],
    ['a filter', '<autoFilter ref="A0:B1"/>'],
    [
      'a conditional format',
      '<conditionalFormatting sqref="A1 B99999999"><cfRule type="expression" priority="1"/></conditionalFormatting>',
    ],
    ['a table', '<tableParts><tablePart r:id="none"/></tableParts>'],
  ])('is refused where %s leads nowhere', async (_, behind) => {
    expect(await refusalOf(() => frame('', behind))).toBe('damaged');
  });

  it('costs nothing for a size that is only claimed', async () => {
    const claimed = sheetOf('<row r="1"><c><v>1</v></c></row>').replace(
      '<sheetData>',
      '<dimension ref="A1:XFD1048576"/><sheetData>',
    );
    const file = await opened('', { 'xl/worksheets/sheet1.xml': claimed });
    expect([(await cellsOf(file)).length, (await file.frame('7')).merges.length]).toEqual([1, 0]);
  });

  it('is read behind a hundred thousand links and ten thousand conditional formats', async () => {
    const links = Array.from(
      { length: 100_000 },
      (_, row) => `<hyperlink ref="A${row + 1}" r:id="rId${row}"/>`,
    ).join('');
    const rules = Array.from(
      { length: 10_000 },
      (_, row) =>
        `<conditionalFormatting sqref="B${row + 1}"><cfRule type="cellIs" priority="${row + 1}" operator="equal"><formula>"x"</formula></cfRule></conditionalFormatting>`,
    ).join('');
    const many = await frame('', `${rules}<hyperlinks>${links}</hyperlinks><tableParts count="0"/>`);
    expect([many.rules.length, many.rules[9_999]?.areas]).toEqual([10_000, [block(9_999, 1, 1, 1)]]);
  });
});
