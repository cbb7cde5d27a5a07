/** Tables that grow at their right end. */
import type { SheetEdit } from '../../../src/sheet';
import { packageParts } from '../rich/package-parts';
import {
  cells,
  MAIN,
  madeWorkbook,
  opened,
  patched,
  patchedFile,
  PLAIN_STYLES,
  refusalOf,
  rowsIn,
} from './made-workbook';
import { faultsOf } from './soundness';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';

interface Made {
  readonly attributes?: string;
  readonly columns?: readonly string[];
  readonly rows?: string;
  readonly behind?: string;
  readonly other?: string;
}

const HEADER =
  '<row r="2"><c r="A2" s="1" t="inlineStr"><is><t>Client</t></is></c><c r="B2" s="2" t="inlineStr"><is><t>Tier</t></is></c></row>';

/** A table with the lasting number 7 in A2:B4. */
const withTable = ({
  attributes = '',
  columns = ['Client', 'Tier'],
  rows = HEADER,
  behind = '',
  other,
}: Made = {}): Uint8Array =>
  madeWorkbook({
    sheets: [
      { name: 'Other', xml: '<sheetData/>' },
      {
        name: 'S',
        xml: `<sheetData>${rows}</sheetData>${behind}<tableParts count="1"><tablePart r:id="rId1"/></tableParts>`,
        leads: [
          ['rId1', 'table', '../tables/table1.xml'],
          ...(other === undefined ? [] : ([['rId2', 'table', '../tables/table2.xml']] as const)),
        ],
      },
    ],
    styles: PLAIN_STYLES,
    parts: [
      {
        name: 'xl/tables/table1.xml',
        text:
          `<table xmlns="${MAIN}" id="7" name="T" displayName="T" ref="A2:B4" ${attributes}><autoFilter ref="A2:B4"/>` +
          `<tableColumns count="${columns.length}">${columns.map((name, index) => `<tableColumn id="${index * 4 + 1}" name="${name}"/>`).join('')}</tableColumns></table>`,
        type: TYPE,
      },
      ...(other === undefined
        ? []
        : [
            {
              name: 'xl/tables/table2.xml',
              text: `<table xmlns="${MAIN}" id="8" name="U" displayName="U" ref="${other}"><tableColumns count="1"><tableColumn id="1" name="x"/></tableColumns></table>`,
              type: TYPE,
            },
          ]),
    ],
  });

const grow = (...headers: readonly string[]): SheetEdit => ({ kind: 'table-columns', table: '7', headers });
const SHEET = 'xl/worksheets/sheet2.xml';
const TABLE = 'xl/tables/table1.xml';

describe('new columns of a table', () => {
  it('belong to its area, its filter and its columns, under ids that were free', async () => {
    const changed = await patchedFile(withTable(), [grow('Score', 'Why')]);
    expect(faultsOf(changed)).toEqual([]);
    expect(packageParts(changed).text(TABLE)).toContain('ref="A2:D4"');
    expect(packageParts(changed).elements(TABLE, 'autoFilter')).toEqual(['<autoFilter ref="A2:D4"/>']);
    expect(packageParts(changed).elements(TABLE, 'tableColumn').slice(2)).toEqual([
      '<tableColumn id="6" name="Score"/>',
      '<tableColumn id="7" name="Why"/>',
    ]);
  });

  it('have their names in header cells that look like the last one before', async () => {
    expect(rowsIn(await patched(withTable(), [grow('Score & more')]), SHEET)).toContain(
      '<c r="C2" s="2" t="inlineStr"><is><t>Score &amp; more</t></is></c></row>',
    );
  });

  it('get a number where their name is taken, letter case aside, in cell and table alike', async () => {
    const changed = await patched(withTable(), [grow('TIER', 'tier', 'New')]);
    expect(changed.trees(TABLE, 'tableColumn').map((column) => column.attributes.get('name'))).toEqual([
      'Client',
      'Tier',
      'TIER2',
      'tier3',
      'New',
    ]);
    expect(rowsIn(changed, SHEET)).toContain(
      '<t>TIER2</t></is></c><c r="D2" s="2" t="inlineStr"><is><t>tier3</t>',
    );
  });

  it('of two changes stand one behind the other', async () => {
    const changed = await patchedFile(withTable(), [grow('Score'), grow('Why')]);
    expect(faultsOf(changed)).toEqual([]);
    expect((await (await opened(changed)).frame('2')).tables[0]).toMatchObject({
      area: { row: 1, column: 0, rows: 3, columns: 4 },
      headers: ['Client', 'Tier', 'Score', 'Why'],
    });
  });

  it('with line breaks and what looks like an escape are named as the format names them', async () => {
    const changed = await patched(withTable(), [grow('two\nlines', '_x0041_')]);
    expect(changed.elements(TABLE, 'tableColumn').slice(2)).toEqual([
      '<tableColumn id="6" name="two_x000a_lines"/>',
      '<tableColumn id="7" name="_x005F_x0041_"/>',
    ]);
    expect(
      (await (await opened(await patchedFile(withTable(), [grow('two\nlines')]))).frame('2')).tables[0]
        ?.headers[2],
    ).toBe('two\nlines');
  });

  it('grow the totals row along, which stays blank there', async () => {
    const rows = `${HEADER}<row r="4"><c r="A4"><v>9</v></c></row>`;
    const changed = await patched(withTable({ attributes: 'totalsRowCount="1"', rows }), [grow('Score')]);
    expect(changed.text(TABLE)).toContain('ref="A2:C4" totalsRowCount="1"');
    expect(rowsIn(changed, SHEET)).toContain('<row r="4"><c r="A4"><v>9</v></c></row>');
  });

  it('may be filled in the same patch', async () => {
    const changed = await patchedFile(withTable(), [grow('Score'), cells(2, 2, [[1, 2]], ['0.0'], '2')]);
    expect(faultsOf(changed)).toEqual([]);
    expect(rowsIn(packageParts(changed), SHEET)).toContain('<row r="4"><c r="C4" s="3"><v>2</v></c></row>');
  });

  it('leave the other sheets as they are', async () => {
    expect((await patched(withTable(), [grow('Score')])).text('xl/worksheets/sheet1.xml')).toBe(
      packageParts(withTable()).text('xl/worksheets/sheet1.xml'),
    );
  });
});

describe('a table does not grow', () => {
  const filled = (cell: string): string => `${HEADER}<row r="4">${cell}</row>`;

  it.each([
    ['where a value stands beside it', { rows: filled('<c r="C4"><v>0</v></c>') }, 'occupied S!C4'],
    [
      'where a formula that shows nothing stands beside it',
      { rows: filled('<c r="C4" t="str"><f>""</f><v></v></c>') },
      'occupied S!C4',
    ],
    [
      'where a text stands beside its header',
      { rows: HEADER.replace('</row>', '<c r="C2" t="inlineStr"><is><t>x</t></is></c></row>') },
      'occupied S!C2',
    ],
    ['into another table', { other: 'C3:D9' }, 'occupied S!C3'],
    [
      'into merged cells',
      { behind: '<mergeCells count="1"><mergeCell ref="C4:D5"/></mergeCells>' },
      'occupied S!C4',
    ],
    ['without a header row', { attributes: 'headerRowCount="0"' }, `unsupported ${TABLE}`],
    ['that a query fills', { attributes: 'tableType="queryTable"' }, `unsupported ${TABLE}`],
    ['on a protected sheet', { behind: '<sheetProtection sheet="1"/>' }, 'protected S'],
  ])('%s', async (_, made: Made, refusal) => {
    expect(await refusalOf(withTable(made), [grow('Score')])).toBe(refusal);
  });

  it('where an earlier change fills the cell beside it', async () => {
    expect(await refusalOf(withTable(), [cells(3, 2, [['x']], undefined, '2'), grow('Score')])).toBe(
      'occupied S!C4',
    );
  });

  it('where the sheet ends', async () => {
    const headers = Array.from({ length: 16_383 }, (_, place) => `Column ${place}`);
    expect(await refusalOf(withTable(), [grow(...headers)])).toBe(`no-column ${TABLE}`);
  });

  it('that is not there', async () => {
    expect(await refusalOf(withTable(), [{ kind: 'table-columns', table: '99', headers: ['x'] }])).toBe(
      'gone 99',
    );
  });

  it.each([
    ['a cell that only has a look', '<c r="C4" s="1"/>'],
    ['an empty value', '<c r="C4"><v></v></c>'],
    ['a value further right', '<c r="D4"><v>1</v></c>'],
  ])('but %s is no hindrance', async (_, cell) => {
    expect(faultsOf(await patchedFile(withTable({ rows: filled(cell) }), [grow('Score')]))).toEqual([]);
  });

  it('but a value that an earlier change blanks is no hindrance', async () => {
    const file = withTable({ rows: filled('<c r="C4"><v>1</v></c>') });
    expect(faultsOf(await patchedFile(file, [cells(3, 2, [[null]], undefined, '2'), grow('Score')]))).toEqual(
      [],
    );
  });
});

describe('the header of a table', () => {
  it('is not renamed through its cell: formulas name the column', async () => {
    expect(await refusalOf(withTable(), [cells(1, 1, [['Class']], undefined, '2')])).toBe('unsupported S!B2');
  });

  it('may be written as it is', async () => {
    expect(
      faultsOf(await patchedFile(withTable(), [cells(1, 0, [['Client', 'Ann']], undefined, '2')])),
    ).toEqual([]);
  });
});
