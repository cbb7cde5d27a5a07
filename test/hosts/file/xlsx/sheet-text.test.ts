/** A sheet of a workbook as separated text: what we wrote as it is shown, all else as it is. */
import { sheetText, xlsxSpreadsheet } from '../../../../src/hosts/file';
import type { SheetEdit } from '../../../../src/sheet';
import { opened } from '../../../ooxml/small-workbook';

const SHEET = '7';

const edit = (row: number, column: number, cells: readonly number[], format: string | null): SheetEdit => ({
  kind: 'cells',
  area: { sheet: SHEET, row, column, rows: cells.length, columns: 1 },
  columns: [cells],
  formats: [format],
});

const textOf = async (rows: string, edits: readonly SheetEdit[]): Promise<string> => {
  const file = await opened(rows);
  const spreadsheet = xlsxSpreadsheet(file);
  await spreadsheet.apply(edits);
  const decoder = new TextDecoder();
  let text = '';
  for await (const piece of sheetText(file, spreadsheet, SHEET)) text += decoder.decode(piece);
  return text;
};

const rows =
  '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>92.45678</v></c></row>' +
  '<row r="2"><c r="A2"><v>2</v></c></row>' +
  '<row r="3"><c r="A3"><v>3</v></c></row>' +
  '<row r="4"><c r="A4"><v>4</v></c><c r="B4"><v>1.23456</v></c></row>';

it('our numbers are as exact as they are shown, those of others above and below them stay as they are', async () => {
  expect(await textOf(rows, [edit(1, 1, [220 / 3, 1.55], '0.0')])).toBe(
    '1,92.45678\r\n2,73.3\r\n3,1.6\r\n4,1.23456\r\n',
  );
});

it('of what was written twice the later format counts, and where that says nothing the earlier', async () => {
  const edits = [edit(1, 1, [220 / 3, 1.55], '0.0'), edit(2, 1, [1.55], '0.00')];
  expect(await textOf(rows, edits)).toBe('1,92.45678\r\n2,73.3\r\n3,1.55\r\n4,1.23456\r\n');
  const plain = [edit(1, 1, [220 / 3, 1.55], '0.0'), edit(2, 1, [1.75], null)];
  expect(await textOf(rows, plain)).toBe('1,92.45678\r\n2,73.3\r\n3,1.8\r\n4,1.23456\r\n');
});
