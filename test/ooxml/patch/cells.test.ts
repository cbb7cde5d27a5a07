/** Values put into cells: what the sheet's rows look like afterwards, and what around them stays. */
import { cells, madeWorkbook, patched, patchedFile, PLAIN_STYLES, rowsIn, rowsOf } from './made-workbook';
import { faultsOf } from './soundness';
import { packageParts } from '../rich/package-parts';

const ROW = '<row r="2" spans="1:2"><c r="A2" s="1"><v>5</v></c><c r="B2" t="s"><v>0</v></c></row>';

describe('cells of a row that is there', () => {
  it('a new cell goes behind the last one, and spans that would be wrong are left out', async () => {
    expect(rowsIn(await patched(rowsOf(ROW), [cells(1, 3, [[7]])]))).toBe(
      '<row r="2"><c r="A2" s="1"><v>5</v></c><c r="B2" t="s"><v>0</v></c><c r="D2"><v>7</v></c></row>',
    );
  });

  it('a new cell goes between two others, and spans that hold stay', async () => {
    const row = '<row r="2" spans="1:9" ht="20"><c r="A2"/><c r="D2"/></row>';
    expect(rowsIn(await patched(rowsOf(row), [cells(1, 1, [[1], [2]])]))).toBe(
      '<row r="2" spans="1:9" ht="20"><c r="A2"/><c r="B2"><v>1</v></c><c r="C2"><v>2</v></c><c r="D2"/></row>',
    );
  });

  it('a value written over another keeps the look of its cell and none of its metadata', async () => {
    const row = '<row r="1"><c r="A1" s="2" cm="1" vm="3" ph="1" t="e"><v>#N/A</v></c></row>';
    expect(rowsIn(await patched(rowsOf(row), [cells(0, 0, [[true]])]))).toBe(
      '<row r="1"><c r="A1" s="2" t="b"><v>1</v></c></row>',
    );
  });

  it('null blanks a cell and keeps its look; a cell that is not there is not made for it', async () => {
    expect(rowsIn(await patched(rowsOf(ROW), [cells(1, 0, [[null], [null], [null]])]))).toBe(
      '<row r="2" spans="1:2"><c r="A2" s="1"/><c r="B2"/></row>',
    );
  });

  it('a row that closed itself is opened', async () => {
    expect(rowsIn(await patched(rowsOf('<row r="1" spans="1:1" ht="30" />'), [cells(0, 4, [[1]])]))).toBe(
      '<row r="1" ht="30" ><c r="E1"><v>1</v></c></row>',
    );
  });

  it('cells out of order are put in order where their row changes', async () => {
    const row = '<row r="1"><c r="C1"><v>3</v></c><c r="A1"><v>1</v></c></row>';
    expect(rowsIn(await patched(rowsOf(row), [cells(0, 1, [[2]])]))).toBe(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c></row>',
    );
  });

  it('what stands behind the cells of a row stays behind them', async () => {
    const row = '<row r="1"><c r="A1"><v>1</v></c><extLst><ext uri="u"><c r="Z9"/></ext></extLst></row>';
    expect(rowsIn(await patched(rowsOf(row), [cells(0, 1, [[2]])]))).toBe(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><extLst><ext uri="u"><c r="Z9"/></ext></extLst></row>',
    );
  });

  it('comments, CDATA and ">" within values do not mislead', async () => {
    const row =
      '<!-- <row r="9"> --><row r="1"><c r="A1" t="str"><f>"a>b"</f><v><![CDATA[</c></row>]]></v></c><!-- </row> --></row>';
    expect(rowsIn(await patched(rowsOf(row), [cells(0, 1, [[2]])]))).toBe(
      row.replace('<!-- </row> -->', '<c r="B1"><v>2</v></c><!-- </row> -->'),
    );
  });
});

describe('rows that are not there', () => {
  it('are put between, before and behind the others, in order', async () => {
    const rows = '<row r="2"><c r="A2"><v>2</v></c></row>\n<row r="4"><c r="A4"><v>4</v></c></row>';
    expect(rowsIn(await patched(rowsOf(rows), [cells(0, 1, [[1, 2, 3, 4, 5]])]))).toBe(
      '<row r="1"><c r="B1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c><c r="B2"><v>2</v></c></row>' +
        '\n<row r="3"><c r="B3"><v>3</v></c></row><row r="4"><c r="A4"><v>4</v></c><c r="B4"><v>4</v></c></row>' +
        '<row r="5"><c r="B5"><v>5</v></c></row>',
    );
  });

  it('are not made for blanks', async () => {
    expect(rowsIn(await patched(rowsOf(''), [cells(0, 0, [[null, 1, null]])]))).toBe(
      '<row r="2"><c r="A2"><v>1</v></c></row>',
    );
  });

  it('are made in a sheet whose rows closed themselves', async () => {
    const file = madeWorkbook({ sheets: [{ name: 'S', xml: '<sheetData /><pageMargins/>' }] });
    const sheet = (await patched(file, [cells(0, 0, [[1]])])).text('xl/worksheets/sheet1.xml');
    expect(sheet).toContain('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><pageMargins/>');
  });
});

describe('values', () => {
  const written = async (value: string | number): Promise<string> =>
    rowsIn(await patched(rowsOf(''), [cells(0, 0, [[value]])]));
  const textCell = (inner: string): string =>
    `<row r="1"><c r="A1" t="inlineStr"><is><t${inner}</t></is></c></row>`;

  it.each([
    [0.1 + 0.2, '0.30000000000000004'],
    [1e21, '1e+21'],
    [-0.000_000_1, '-1e-7'],
    [9_007_199_254_740_991, '9007199254740991'],
    [-0, '0'],
  ])('the number %p keeps every digit', async (value, text) => {
    expect(await written(value)).toBe(`<row r="1"><c r="A1"><v>${text}</v></c></row>`);
  });

  it.each([
    ['Клиент 北京 😀', '>Клиент 北京 😀'],
    ['', '>'],
    ['=1+1', '>=1+1'],
    ['#N/A', '>#N/A'],
    ['a & <b>', '>a &amp; &lt;b&gt;'],
    [' two ', ' xml:space="preserve"> two '],
    ['line\nbreak\ttab', ' xml:space="preserve">line\nbreak\ttab'],
    ['bell\u0007', '>bell_x0007_'],
    ['cr\r', ' xml:space="preserve">cr_x000D_'],
    ['_x0041_', '>_x005F_x0041_'],
    ['half \ud83d', '>half _xD83D_'],
    ['\uffff', '>_xFFFF_'],
  ])('the text %j is kept to the letter', async (text, inner) => {
    expect(await written(text)).toBe(textCell(inner));
  });
});

describe('looks', () => {
  const styleOf = async (before: string, row: string, format: string | null): Promise<string> => {
    const changed = await patched(rowsOf(row, '', before), [cells(0, 1, [[1]], [format])]);
    return /r="B1"(?: s="(\d+)")?/.exec(rowsIn(changed))?.[1] ?? '0';
  };

  it('a new cell takes the look of its column', async () => {
    expect(await styleOf('<cols><col min="2" max="3" style="2"/></cols>', '', null)).toBe('2');
  });

  it('a new cell takes the look of its row before that of its column', async () => {
    const row = '<row r="1" s="1" customFormat="1"/>';
    expect(await styleOf('<cols><col min="2" max="3" style="2"/></cols>', row, null)).toBe('1');
  });

  it('a row that only remembers a look does not give it', async () => {
    expect(await styleOf('', '<row r="1" s="1"/>', null)).toBe('0');
  });

  it('a number format makes one style of the cell’s own, all else of it kept', async () => {
    const row = '<row r="1"><c r="B1" s="2"/></row><row r="2"><c r="B2" s="2"/></row>';
    const changed = await patched(rowsOf(row), [cells(0, 1, [[1, 2]], ['0.0 "р."'])]);
    expect(rowsIn(changed)).toContain('<c r="B1" s="3"><v>1</v></c>');
    expect(rowsIn(changed)).toContain('<c r="B2" s="3"><v>2</v></c>');
    expect(changed.elements('xl/styles.xml', 'numFmts')).toEqual([
      '<numFmts count="1"><numFmt numFmtId="164" formatCode="0.0 &quot;р.&quot;"/></numFmts>',
    ]);
    expect(changed.elements('xl/styles.xml', 'xf').at(-1)).toBe(
      '<xf applyNumberFormat="1" numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment horizontal="center"/></xf>',
    );
  });

  it('a format that the file knows already is used, under free numbers else', async () => {
    const styles = `<numFmts count="2"><numFmt numFmtId="170" formatCode="0.0"/><numFmt numFmtId="164" formatCode="d"/></numFmts>${PLAIN_STYLES}`;
    const file = madeWorkbook({ sheets: [{ name: 'S', xml: '<sheetData/>' }], styles });
    const changed = await patched(file, [cells(0, 0, [[1], [2], [3]], ['0.0', '0.000', '0%'])]);
    expect(
      changed
        .trees('xl/styles.xml', 'xf')
        .slice(-3)
        .map((xf) => xf.attributes.get('numFmtId')),
    ).toEqual(['170', '171', '9']);
  });

  it('a file without styles gets them', async () => {
    const file = madeWorkbook({ sheets: [{ name: 'S', xml: '<sheetData/>' }] });
    const changed = await patchedFile(file, [cells(0, 0, [[0.5]], ['0%'])]);
    expect(faultsOf(changed)).toEqual([]);
    expect(rowsIn(packageParts(changed))).toBe('<row r="1"><c r="A1" s="1"><v>0.5</v></c></row>');
  });
});

describe('around the cells', () => {
  it('the block of used cells grows', async () => {
    const changed = await patched(rowsOf(ROW, '', '<dimension ref="A2:B2"/>'), [cells(4, 5, [[1, null]])]);
    expect(changed.elements('xl/worksheets/sheet1.xml', 'dimension')).toEqual(['<dimension ref="A2:F5"/>']);
  });

  it('every formula is worked out anew when the file is opened', async () => {
    const file = madeWorkbook({
      sheets: [{ name: 'S', xml: '<sheetData/>' }],
      behindSheets:
        '<definedNames><definedName name="a">1</definedName></definedNames><calcPr calcId="1"/><pivotCaches/>',
    });
    expect((await patched(file, [cells(0, 0, [[1]])])).elements('xl/workbook.xml', 'calcPr')).toEqual([
      '<calcPr fullCalcOnLoad="1" calcId="1"/>',
    ]);
  });

  it('a workbook without settings of calculation gets them in their place', async () => {
    const file = madeWorkbook({
      sheets: [{ name: 'S', xml: '<sheetData/>' }],
      behindSheets: '<definedNames/><pivotCaches/>',
    });
    const changed = await patchedFile(file, [cells(0, 0, [[1]])]);
    expect(faultsOf(changed)).toEqual([]);
    expect(packageParts(changed).text('xl/workbook.xml')).toContain(
      '<definedNames/><calcPr fullCalcOnLoad="1"/><pivotCaches/>',
    );
  });

  it('of a cell written twice the last value holds, with the format that was set first', async () => {
    const changed = await patched(rowsOf(''), [cells(0, 0, [[1, 1]], ['0%']), cells(0, 0, [[2]])]);
    expect(rowsIn(changed)).toBe(
      '<row r="1"><c r="A1" s="3"><v>2</v></c></row><row r="2"><c r="A2" s="3"><v>1</v></c></row>',
    );
  });

  it('blanks put where nothing is leave the file as it is, to the byte', async () => {
    const file = rowsOf(ROW);
    expect(await patchedFile(file, [cells(7, 7, [[null]])])).toEqual(file);
  });

  it('no changes leave the file as it is, to the byte', async () => {
    const file = rowsOf(ROW);
    expect(await patchedFile(file, [])).toEqual(file);
  });
});
