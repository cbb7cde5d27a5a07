import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { putRows } from '../../src/hosts/memory/cells';
import { firstSheet, newWorkbook, type Content, type Workbook } from '../../src/hosts/memory/workbook';

/** A cell as a person would have typed it: plain numbers as numbers, everything else as text. */
const typed = (text: string): Content => {
  if (text === '') return null;
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
};

/** A sample register of the product on the first sheet of a new workbook, the first cell selected. */
export const sampleWorkbook = (file: string, sheetName = 'Clients'): Workbook => {
  const text = readFileSync(`assets/sample/${file}`, 'utf8').replace(/^\uFEFF/, '');
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: false });
  const workbook = newWorkbook(sheetName);
  putRows(
    firstSheet(workbook),
    data.map((row) => row.map(typed)),
  );
  return workbook;
};
