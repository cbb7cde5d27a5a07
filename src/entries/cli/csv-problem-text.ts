import type { CsvProblem } from '../../hosts/file';
import type { Speech } from './speech';

/** Why a file is no register, and what to do, in words. */
export const csvProblemText = ({ language, cli: { text: say } }: Speech, problem: CsvProblem): string => {
  switch (problem.code) {
    case 'too-large':
      return say.tooLarge(problem.limit.toLocaleString(language));
    case 'workbook':
      return say.workbook;
    case 'not-text':
      return say.notText;
    case 'unclosed-quote':
      return say.unclosedQuote(problem.row);
  }
};
