/** New columns beside a register: the look of its headers, widths that can be read, and its filter over them. */
import type { SheetEdit } from '../../../src/sheet';
import { packageParts } from '../rich/package-parts';
import { madeWorkbook, PLAIN_STYLES, patched, patchedFile } from './made-workbook';
import { faultsOf } from './soundness';

const ROWS =
  '<row r="1"><c r="A1" s="2" t="inlineStr"><is><t>Client</t></is></c><c r="B1" s="2" t="inlineStr"><is><t>Revenue</t></is></c></row>' +
  '<row r="2"><c r="A2" t="inlineStr"><is><t>Ann</t></is></c><c r="B2"><v>7</v></c></row>';

interface Made {
  readonly before?: string;
  readonly behind?: string;
  readonly behindSheets?: string;
}

const book = ({ before = '', behind = '', behindSheets = '' }: Made = {}): Uint8Array =>
  madeWorkbook({
    sheets: [{ name: 'S', xml: `${before}<sheetData>${ROWS}</sheetData>${behind}` }],
    styles: PLAIN_STYLES,
    behindSheets,
  });

const WHY = 'because of this and that, and for the sake of all else that there is to say';

const headers: SheetEdit = {
  kind: 'cells',
  area: { sheet: '1', row: 0, column: 2, rows: 1, columns: 3 },
  columns: [['Tier'], ['Score'], ['Why']],
  formats: [null, null, null],
  beside: 0,
};
const values: SheetEdit = {
  kind: 'cells',
  area: { sheet: '1', row: 1, column: 2, rows: 1, columns: 3 },
  columns: [['Gold'], [220 / 3], [WHY]],
  formats: [null, '0.0', null],
};

const written = async (made: Made = {}): Promise<{ readonly sheet: string; readonly workbook: string }> => {
  const parts = await patched(book(made), [headers, values]);
  return {
    sheet: parts.text('xl/worksheets/sheet1.xml'),
    workbook: parts.text('xl/workbook.xml'),
  };
};

const columnsOf = (sheet: string): string => /<cols>.*<\/cols>/.exec(sheet)?.[0] ?? '';

it('have headers that look like the one at their left', async () => {
  const { sheet } = await written();
  expect(sheet).toContain('<c r="C1" s="2" t="inlineStr">');
  expect(sheet).toContain('<c r="E1" s="2" t="inlineStr">');
});

describe('the widths of new columns', () => {
  it('let their headers and first cells be read, and no more than 40 characters of them', async () => {
    expect(columnsOf((await written()).sheet)).toBe(
      '<cols><col min="3" max="3" width="10" customWidth="1"/><col min="4" max="4" width="10" customWidth="1"/>' +
        '<col min="5" max="5" width="42" customWidth="1"/></cols>',
    );
  });

  it('come behind those of the other columns, which stay letter by letter', async () => {
    const own = '<col  min="1" max="2" width="30.5"   customWidth="1" />';
    const { sheet } = await written({
      before: `<cols>${own}<col min="9" max="9" width="3" customWidth="1"/></cols>`,
    });
    expect(columnsOf(sheet)).toBe(
      `<cols>${own}<col min="3" max="3" width="10" customWidth="1"/><col min="4" max="4" width="10" customWidth="1"/>` +
        '<col min="5" max="5" width="42" customWidth="1"/><col min="9" max="9" width="3" customWidth="1"/></cols>',
    );
  });

  it.each(['<cols/>', '<cols></cols>'])('come into an empty %s', async (before) => {
    expect(columnsOf((await written({ before })).sheet)).toBe(columnsOf((await written()).sheet));
  });

  it('part a run of columns that nobody gave a width, and leave its style to all of them', async () => {
    const { sheet } = await written({
      before: '<cols><col min="2" max="1024" width="11.5" style="1"/></cols>',
    });
    expect(columnsOf(sheet)).toBe(
      '<cols><col min="2" max="2" width="11.5" style="1"/><col min="3" max="3" width="10" style="1" customWidth="1"/>' +
        '<col min="4" max="4" width="10" style="1" customWidth="1"/><col min="5" max="5" width="42" style="1" customWidth="1"/>' +
        '<col min="6" max="1024" width="11.5" style="1"/></cols>',
    );
  });

  it.each(['customWidth="1"', 'hidden="1"'])('stay as they were where somebody set %s', async (set) => {
    const before = `<cols><col min="3" max="5" width="20" ${set}/></cols>`;
    expect(columnsOf((await written({ before })).sheet)).toBe(before);
  });
});

describe('the filter of the register', () => {
  const name = (address: string, sheet = 0): string =>
    `<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="${sheet}" hidden="1">S!${address}</definedName></definedNames>`;

  it('reaches over new columns where it spanned all headers, and so does the hidden name of its cells', async () => {
    const { sheet, workbook } = await written({
      behind: '<autoFilter ref="A1:B2"/>',
      behindSheets: name('$A$1:$B$2'),
    });
    expect(sheet).toContain('<autoFilter ref="A1:E2"/>');
    expect(workbook).toContain('hidden="1">S!$A$1:$E$2</definedName>');
  });

  it('keeps what it filters by', async () => {
    const filter = (ref: string) =>
      `<autoFilter ref="${ref}"><filterColumn colId="0"><filters><filter val="Ann"/></filters></filterColumn></autoFilter>`;
    expect((await written({ behind: filter('A1:B2') })).sheet).toContain(filter('A1:E2'));
  });

  it.each([
    ['spans some headers only', 'A1:A2'],
    ['begins behind the first header', 'B1:B2'],
    ['belongs to another row', 'A2:B2'],
  ])('stays as it is where it %s', async (_, ref) => {
    const { sheet } = await written({ behind: `<autoFilter ref="${ref}"/>` });
    expect(sheet).toContain(`<autoFilter ref="${ref}"/>`);
  });

  it('leaves the names of other sheets and other cells alone', async () => {
    for (const other of [name('$A$1:$B$2', 1), name('$A$1:$C$9')]) {
      const { workbook } = await written({ behind: '<autoFilter ref="A1:B2"/>', behindSheets: other });
      expect(workbook).toContain(other);
    }
  });
});

it('cells written anew change no width and no filter', async () => {
  const first = await patchedFile(book({ behind: '<autoFilter ref="A1:B2"/>' }), [headers, values]);
  const again = await patched(first, [values]);
  const before = packageParts(first).text('xl/worksheets/sheet1.xml');
  expect(again.text('xl/worksheets/sheet1.xml')).toBe(before);
});

it('the file with new columns is sound', async () => {
  const made = {
    before: '<cols><col min="2" max="1024" width="11.5"/></cols>',
    behind: '<autoFilter ref="A1:B2"/>',
  };
  expect(faultsOf(await patchedFile(book(made), [headers, values]))).toEqual([]);
});
