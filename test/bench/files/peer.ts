/** The same jobs done by exceljs. */
import ExcelJS from 'exceljs';
import { perform, RULES, scoreOf, tierOf, TIERS, whyOf, type Job } from './job';

const serial = (date: Date): number => date.getTime() / 86_400_000 + 25_569;

const read = async ({ input }: Job): Promise<number> => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(input);
  let sum = 0;
  book.worksheets[0]?.eachRow((row) =>
    row.eachCell(({ value }) => {
      if (typeof value === 'number') sum += value;
      else if (value instanceof Date) sum += serial(value);
    }),
  );
  return sum;
};

const edit = async ({ input, output, rows, columns }: Job): Promise<number> => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(input);
  const [sheet] = book.worksheets;
  if (sheet === undefined) throw new Error('no sheet');
  for (let row = 1; row < rows; row += 1) {
    const line = sheet.getRow(row + 1);
    line.getCell(columns + 1).value = tierOf(row - 1);
    line.getCell(columns + 2).value = scoreOf(row - 1);
    line.getCell(columns + 2).numFmt = '0.0';
    line.getCell(columns + 3).value = whyOf(row - 1);
  }
  sheet.addConditionalFormatting({
    ref: `M2:M${rows}`,
    rules: RULES.map(({ text, fill }, index) => ({
      type: 'cellIs' as const,
      operator: 'equal' as const,
      priority: index + 1,
      formulae: [`"${text}"`],
      style: {
        fill: {
          type: 'pattern' as const,
          pattern: 'solid' as const,
          bgColor: { argb: `FF${fill.slice(1)}` },
        },
      },
    })),
  });
  book.addWorksheet('Summary').addRow(TIERS);
  await book.xlsx.writeFile(output);
  return 0;
};

void perform({ read, edit });
