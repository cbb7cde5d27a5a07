import { basename } from 'node:path';
import { csvSpreadsheet, readCsv, type CsvFile, type CsvSpreadsheet } from '../../hosts/file';
import { csvProblemText } from './csv-problem-text';
import { readWhole } from './read-file';
import { done, unusable, type Step } from './terminal';

export interface RegisterFile {
  readonly spreadsheet: CsvSpreadsheet;
  /** What the reader should know of how the file was read; none where nothing was guessed. */
  readonly remarks: readonly string[];
}

const remarksOn = (csv: CsvFile): readonly string[] =>
  csv.encodingCertain ? [] : [`the encoding was taken to be ${csv.encoding}`];

/** The register in a file of separated text. A file without a filled cell is refused. */
export const readRegisterFile = (path: string): Step<RegisterFile> => {
  const bytes = readWhole(path);
  if (!bytes.ok) return bytes;
  const reading = readCsv(bytes.value);
  if (!reading.ok) return unusable(`${path}: ${csvProblemText(reading.problem)}`);
  if (reading.csv.records.rows === 0) return unusable(`${path}: the file is empty`);
  const spreadsheet = csvSpreadsheet(reading.csv, basename(path));
  return done({ spreadsheet, remarks: remarksOn(reading.csv) });
};
