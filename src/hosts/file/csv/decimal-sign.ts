import type { CsvFile } from './csv-file';

const SAMPLE_ROWS = 2_000;
const WITH_POINT = /^[-+]?\d+\.\d{1,2}$/;
const WITH_COMMA = /^[-+]?[\d\s]+,\d{1,2}$/;

/**
 * The decimal sign that fits a file's own numbers, so that whoever opens the one reads the other. A comma can only
 * stand in a file that commas do not separate. Where its numbers do not tell: a comma beside semicolons (that is why
 * spreadsheets write semicolons), else a point.
 */
export const decimalSign = (csv: CsvFile): '.' | ',' => {
  if (csv.separator === ',') return '.';
  let points = 0;
  let commas = 0;
  for (const cells of csv.records.columns) {
    for (const cell of cells.slice(0, SAMPLE_ROWS)) {
      if (cell === null || cell.length > 30) continue;
      if (WITH_POINT.test(cell)) points += 1;
      else if (WITH_COMMA.test(cell)) commas += 1;
    }
  }
  if (points !== commas) return points > commas ? '.' : ',';
  return csv.separator === ';' ? ',' : '.';
};
