import type { CsvProblem } from '../../hosts/file';

/** Why a file is no register, and what to do, in words. */
export const csvProblemText = (problem: CsvProblem): string => {
  switch (problem.code) {
    case 'too-large':
      return `it is too large (limit ${problem.limit.toLocaleString('en')})`;
    case 'workbook':
      return 'it is a workbook, whatever its name says: save the sheet as CSV first';
    case 'not-text':
      return 'it is not a text file: save the sheet as CSV';
    case 'unclosed-quote':
      return `a quote opened in row ${problem.row} is never closed: correct that row`;
  }
};
