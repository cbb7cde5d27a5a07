/** Registers in files of separated text: found out, read, and written again with our columns beside theirs. */
export { readCsv, type CsvFile, type CsvProblem, type CsvReading } from './csv-file';
export { csvSpreadsheet, type CsvSpreadsheet } from './csv-spreadsheet';
