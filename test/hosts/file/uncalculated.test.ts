import { xlsxSpreadsheet } from '../../../src/hosts/file';
import { readGrid } from '../../../src/sheet';
import { opened } from '../../ooxml/small-workbook';

const text = (address: string, value: string): string =>
  `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;

const header = `<row r="1">${text('A1', 'Client')}${text('B1', 'Revenue')}${text('C1', 'Note')}</row>`;
const client = (row: number, revenue: string, note = ''): string =>
  `<row r="${row}">${text(`A${row}`, `C${row}`)}<c r="B${row}">${revenue}</c>${note}</row>`;

const uncalculated = async (rows: string) => {
  const spreadsheet = xlsxSpreadsheet(await opened(header + rows));
  const found = await spreadsheet.register(null);
  if (found === null) throw new Error('the sheet is empty');
  return { found, grid: await readGrid(spreadsheet, found) };
};

it('formulas without a result are told, column by column, from the first row of the block', async () => {
  const { grid } = await uncalculated(
    client(2, '<f>1+1</f>') +
      client(3, '<f>1+2</f><v></v>') +
      client(4, '<f>1+3</f><v/>') +
      client(5, '<f>1+4</f><v>5</v>'),
  );
  expect(grid.columns[1]).toEqual(['Revenue', null, null, null, 5]);
  expect(grid.uncalculated).toEqual([[], [1, 2, 3], []]);
});

it('a formula whose result is an empty text was calculated, and so were all of a usual file', async () => {
  const empty = '<c r="C2" t="str"><f>IF(1,"","")</f><v></v></c>';
  const { grid } = await uncalculated(client(2, '<v>7</v>', empty) + client(3, '<f>1+2</f><v>3</v>'));
  expect(grid).not.toHaveProperty('uncalculated');
});

it('only the cells of the area count', async () => {
  const spreadsheet = xlsxSpreadsheet(await opened(header + client(2, '<f>1</f>') + client(3, '<f>2</f>')));
  const sheet = (await spreadsheet.register(null))?.area.sheet ?? '';
  const area = { sheet, row: 2, column: 1, rows: 1, columns: 1 };
  expect(await spreadsheet.uncalculated?.(area)).toEqual([[0]]);
});
