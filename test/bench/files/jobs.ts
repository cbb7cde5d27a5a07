/** The jobs that the file benchmark times, ours and the peer's; each runs in a process of its own. */
import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import ExcelJS from 'exceljs';
import { openWorkbook, patchWorkbook, type WorkbookChange } from '../../../src/ooxml';
import { nodeCodec } from '../../../src/ooxml/codecs/node-codec';
import { openFileSource } from '../../../src/ooxml/sources/file-source';

export interface Job {
  readonly input: string;
  readonly output: string;
  readonly rows: number;
  readonly columns: number;
}

const TIERS = ['Platinum', 'Gold', 'Silver'] as const;
const RULES = [
  { text: 'Platinum', fill: '#D6E4F0', font: '#12344D' },
  { text: 'Gold', fill: '#FFE9A8', font: '#4A3800' },
  { text: 'Silver', fill: '#E3E5E8', font: '#33373D' },
];

const tierOf = (row: number): string => TIERS[row % 3] ?? '';
const scoreOf = (row: number): number => ((row * 37) % 1_000) / 10;
const whyOf = (row: number): string => `Score ${scoreOf(row)}: higher than most`;

/** Three columns, colour rules and a sheet, as changes of a file. */
const changes = ({ rows, columns }: Job): readonly WorkbookChange[] => {
  const below = Array.from({ length: rows - 1 }, (_, row) => row);
  const area = { sheet: '1', row: 0, column: columns, rows, columns: 3 };
  const cells = [
    ['Tier', ...below.map(tierOf)],
    ['Score', ...below.map(scoreOf)],
    ['Why', ...below.map(whyOf)],
  ];
  return [
    { kind: 'cells', area, columns: cells, formats: [null, '0.0', null] },
    {
      kind: 'colours',
      owner: 'register-1',
      area: { ...area, row: 1, rows: rows - 1, columns: 1 },
      rules: RULES,
    },
    { kind: 'sheet', name: 'Summary', columns: [['Tier', ...TIERS]] },
  ];
};

/** The sum of all numbers: proof that two readers read the same. */
const readByOurs = async ({ input }: Job): Promise<number> => {
  const source = await openFileSource(input);
  const file = await openWorkbook(source, nodeCodec);
  let sum = 0;
  await file.scan(file.sheets[0]?.id ?? '', {
    cell: (_row, _column, value) => {
      if (typeof value === 'number') sum += value;
    },
  });
  await source.close();
  return sum;
};

const serial = (date: Date): number => date.getTime() / 86_400_000 + 25_569;

const readByExceljs = async ({ input }: Job): Promise<number> => {
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

const editByOurs = async (job: Job): Promise<number> => {
  const source = await openFileSource(job.input);
  const file = await openWorkbook(source, nodeCodec);
  await pipeline(patchWorkbook(file, changes(job)), createWriteStream(job.output));
  await source.close();
  return 0;
};

const editByExceljs = async ({ input, output, rows, columns }: Job): Promise<number> => {
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

export const JOBS = { readByOurs, readByExceljs, editByOurs, editByExceljs } as const;
export type JobName = keyof typeof JOBS;
