/** Registers in files: read, and written again with our columns beside theirs. */

// Separated text.
export { readCsv, type CsvFile, type CsvProblem, type CsvReading } from './csv/csv-file';
export { typedColumns } from './csv/typed-columns';
export { withoutLastColumns } from './csv/without-last-columns';
export { csvSpreadsheet, type CsvSpreadsheet } from './csv/csv-spreadsheet';

// Workbooks.
export { sheetText } from './xlsx/sheet-text';
export { xlsxSpreadsheet, type XlsxSpreadsheet } from './xlsx/xlsx-spreadsheet';
