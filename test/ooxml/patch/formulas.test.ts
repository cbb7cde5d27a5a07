/** Formulas that are written, written over, or lean on a cell that is. */
import type { ChangedCell, WorkbookChange } from '../../../src/ooxml';
import { packageParts } from '../rich/package-parts';
import { cells, madeParts, patched, patchedFile, refusalOf, rowsIn, rowsOf, zipped } from './made-workbook';
import { faultsOf } from './soundness';

const cell = (row: number, column: number, more: Partial<ChangedCell>): ChangedCell => ({
  row,
  column,
  value: null,
  formula: null,
  spill: null,
  format: null,
  ...more,
});

const scattered = (...changed: readonly ChangedCell[]): WorkbookChange => ({
  kind: 'scattered',
  sheet: '1',
  cells: changed,
});

describe('a formula that was typed', () => {
  it.each([
    ['a number', 42, '<c r="B2"><f>6*7</f><v>42</v></c>'],
    ['a text', 'a<b', '<c r="B2" t="str"><f>6*7</f><v>a&lt;b</v></c>'],
    ['a truth value', true, '<c r="B2" t="b"><f>6*7</f><v>1</v></c>'],
    ['an error', '#DIV/0!', '<c r="B2" t="e"><f>6*7</f><v>#DIV/0!</v></c>'],
    ['nothing', null, '<c r="B2"><f>6*7</f></c>'],
  ])('is kept with the value that it shows: %s', async (_, value, text) => {
    const changed = await patched(rowsOf(''), [scattered(cell(1, 1, { formula: '=6*7', value }))]);
    expect(rowsIn(changed)).toBe(`<row r="2">${text}</row>`);
  });

  it('has its newer functions and ours named as a file names them', async () => {
    const formula = '=IF(A1<2,XLOOKUP("TIER(",A:A,B:B),TIER(A1,A1:A9))';
    const changed = await patched(rowsOf(''), [scattered(cell(0, 2, { formula, value: 1 }))]);
    expect(rowsIn(changed)).toContain(
      '<f>IF(A1&lt;2,_xlfn.XLOOKUP("TIER(",A:A,B:B),_xldudf_TIER(A1,A1:A9))</f>',
    );
  });

  it.each([
    ['SUM(B2:B4*C2:C4)', '<f t="array" ref="C1">SUM(B2:B4*C2:C4)</f>'],
    ['SUM(IF(B2:B21&gt;10,1,0))', '<f t="array" ref="C1">SUM(IF(B2:B21&gt;10,1,0))</f>'],
    ['SUM(B2:B4)', '<f>SUM(B2:B4)</f>'],
  ])('that works on ranges value by value is kept for its one cell: %s', async (escaped, text) => {
    const formula = `=${escaped.replace('&gt;', '>')}`;
    const changed = await patched(rowsOf(''), [scattered(cell(0, 2, { formula, value: 1 }))]);
    expect(rowsIn(changed)).toContain(text);
  });

  it('that fills several cells says which, and their values stand in them', async () => {
    const spill = { row: 0, column: 0, rows: 2, columns: 1 };
    const change = scattered(
      cell(1, 0, { value: 'B' }),
      cell(0, 0, { formula: '=ABC_CLASS(C1:C2)', value: 'A', spill }),
    );
    expect(rowsIn(await patched(rowsOf(''), [change]))).toBe(
      '<row r="1"><c r="A1" t="str"><f t="array" ref="A1:A2">_xldudf_ABC_CLASS(C1:C2)</f><v>A</v></c></row>' +
        '<row r="2"><c r="A2" t="inlineStr"><is><t>B</t></is></c></row>',
    );
  });
});

describe('cells here and there', () => {
  it('may come in any order, and of one given twice the last holds', async () => {
    const change = scattered(
      cell(2, 1, { value: 1 }),
      cell(0, 2, { value: 2 }),
      cell(0, 0, { value: 3 }),
      cell(2, 1, { value: 4 }),
    );
    expect(rowsIn(await patched(rowsOf('<row r="2"><c r="A2"/></row>'), [change]))).toBe(
      '<row r="1"><c r="A1"><v>3</v></c><c r="C1"><v>2</v></c></row><row r="2"><c r="A2"/></row><row r="3"><c r="B3"><v>4</v></c></row>',
    );
  });

  it('take a number format of their own', async () => {
    const changed = await patched(rowsOf(''), [
      scattered(cell(0, 0, { value: 45_000, format: 'dd.mm.yyyy' })),
    ]);
    expect(rowsIn(changed)).toContain('<c r="A1" s="3"><v>45000</v></c>');
    expect(changed.text('xl/styles.xml')).toContain('formatCode="dd.mm.yyyy"');
  });
});

describe('a shared formula', () => {
  const shared =
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:C3" si="0">A1*$A$1+SUM($A1:A$9)&amp;"A1"</f><v>1</v></c><c r="C1"><f t="shared" si="0"/><v>2</v></c></row>' +
    '<row r="2"><c r="B2" s="1"><f t="shared" si="0"/><v>3</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"></f><v>4</v></c></row>';

  it('whose own cell is written over leaves its followers their formulas, values and looks', async () => {
    const rows = rowsIn(await patched(rowsOf(shared), [cells(0, 1, [['x']])]));
    expect(rows).toContain('<c r="C1"><f>B1*$A$1+SUM($A1:B$9)&amp;"A1"</f><v>2</v></c>');
    expect(rows).toContain('<c r="B2" s="1"><f>A2*$A$1+SUM($A2:A$9)&amp;"A1"</f><v>3</v></c>');
    expect(rows).toContain('<c r="B3"><f>A3*$A$1+SUM($A3:A$9)&amp;"A1"</f><v>4</v></c>');
    expect(rows).not.toContain('shared');
  });

  it('loses a follower that is written over, and no other', async () => {
    const rows = rowsIn(await patched(rowsOf(shared), [cells(1, 1, [[9]])]));
    expect(rows).toContain('<c r="B2" s="1"><v>9</v></c>');
    expect(rows).toContain('<c r="C1"><f t="shared" si="0"/><v>2</v></c>');
    expect(rows).toContain('ref="B1:C3" si="0">A1*');
  });

  it('of a number that is used again further down keeps the later one', async () => {
    const again = `${shared}<row r="4"><c r="B4"><f t="shared" ref="B4:B5" si="0">D4</f></c></row><row r="5"><c r="B5"><f t="shared" si="0"/></c></row>`;
    const rows = rowsIn(await patched(rowsOf(again), [cells(0, 1, [['x']])]));
    expect(rows).toContain('<c r="B5"><f t="shared" si="0"/></c>');
    expect(rows).toContain('<c r="B3"><f>A3*');
  });
});

describe('a formula that fills several cells', () => {
  const array =
    '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A3">C1:C3</f><v>1</v></c></row>' +
    '<row r="2"><c r="A2" s="1"><v>2</v></c></row><row r="3"><c r="A3"><v>3</v></c></row>';

  it.each([0, 1, 2])('refuses a block of values over one of its cells: row %i', async (row) => {
    expect(await refusalOf(rowsOf(array), [cells(row, 0, [[9]])])).toBe(`array-formula S!A${row + 1}`);
  });

  it('refuses an edit of a cell that it fills', async () => {
    expect(await refusalOf(rowsOf(array), [scattered(cell(2, 0, { value: 9 }))])).toBe('array-formula S!A3');
  });

  it('goes with all that it filled where its first cell is edited', async () => {
    expect(
      rowsIn(await patched(rowsOf(array), [scattered(cell(0, 0, { value: 9 }), cell(2, 0, { value: 8 }))])),
    ).toBe(
      '<row r="1"><c r="A1"><v>9</v></c></row><row r="2"><c r="A2" s="1"/></row><row r="3"><c r="A3"><v>8</v></c></row>',
    );
  });

  it('of a data table is never written over', async () => {
    const table =
      '<row r="1"><c r="B1"><f t="dataTable" ref="B1:C2" dt2D="1" r1="A1" r2="A2"/><v>1</v></c></row>';
    expect(await refusalOf(rowsOf(table), [scattered(cell(0, 1, { value: 1 }))])).toBe('array-formula S!B1');
  });
});

describe('the order of calculation', () => {
  const withChain = (rows: string): Uint8Array =>
    zipped(
      madeParts({
        sheets: [{ name: 'S', xml: `<sheetData>${rows}</sheetData>` }],
        parts: [
          {
            name: 'xl/calcChain.xml',
            text: '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="A1" i="1"/></calcChain>',
            type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml',
          },
        ],
        leads: [['rIdChain', 'calcChain', 'calcChain.xml']],
      }),
    );
  const file = withChain('<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>');

  it.each([
    ['a formula is written over', cells(0, 0, [[1]])],
    ['a formula is blanked', cells(0, 0, [[null]])],
    ['a formula is written', scattered(cell(5, 5, { formula: '=1', value: 1 }))],
  ])('is dropped with every trace of it where %s', async (_, change) => {
    const changed = await patchedFile(file, [change]);
    expect(faultsOf(changed)).toEqual([]);
    const parts = packageParts(changed);
    expect(parts.names).not.toContain('xl/calcChain.xml');
    expect(parts.text('xl/_rels/workbook.xml.rels') + parts.text('[Content_Types].xml')).not.toContain(
      'calcChain',
    );
  });

  it('stays where values are put beside formulas', async () => {
    expect((await patched(file, [cells(0, 1, [[1]])])).names).toContain('xl/calcChain.xml');
  });
});
