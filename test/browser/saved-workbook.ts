/** What a saved workbook holds, told by a reader that is not ours. */
import ExcelJs from 'exceljs';

const firstSheet = async (bytes: Uint8Array): Promise<ExcelJs.Worksheet> => {
  const workbook = new ExcelJs.Workbook();
  // The reader's types know an older Buffer than Node's.
  await workbook.xlsx.load(Buffer.from(bytes) as never);
  const [sheet] = workbook.worksheets;
  if (sheet === undefined) throw new Error('the workbook has no sheet');
  return sheet;
};

/** What the cells of a column of the first sheet show, from its first row on; blank as null. */
export const cellsOf = async (bytes: Uint8Array, column: string): Promise<readonly unknown[]> => {
  const sheet = await firstSheet(bytes);
  return Array.from({ length: sheet.rowCount }, (_, row) => {
    const cell = sheet.getCell(`${column}${row + 1}`);
    return cell.result ?? cell.value ?? null;
  });
};

interface WithRules {
  readonly conditionalFormattings: readonly { readonly rules: readonly unknown[] }[];
}

/** How many conditional formats the first sheet has. */
export const rulesOf = async (bytes: Uint8Array): Promise<number> => {
  // Kept on each sheet that was read, but missing from the reader's types.
  const { conditionalFormattings } = (await firstSheet(bytes)) as unknown as WithRules;
  return conditionalFormattings.reduce((sum, { rules }) => sum + rules.length, 0);
};
