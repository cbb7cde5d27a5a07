/** Workbooks of any size, as a spreadsheet program writes them: shared strings, dates by style, every cell addressed. */
import { closeSync, openSync, writeSync } from 'node:fs';
import { strToU8, Zip, ZipDeflate } from 'fflate';
import { columnLetters } from '../../../src/sheet';
import { randomFrom } from '../random';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATED = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const ROWS_A_PIECE = 2_000;
const CITIES = ['Москва', 'Казань', 'Madrid', '上海', 'Київ', 'Łódź', 'São Paulo', 'Genève'];

const PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>`,
  '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATED}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATED}"><sheets><sheet name="Clients" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATED}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${RELATED}/styles" Target="styles.xml"/><Relationship Id="rId3" Type="${RELATED}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
  'xl/styles.xml': `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`,
};

/** One client's cell: its shared string or its number, in the order code, name, city, date, amounts. */
const cellXml = (address: string, column: number, row: number, random: () => number): string => {
  if (column === 0 || column === 1)
    return `<c r="${address}" t="s"><v>${CITIES.length + 2 * row + column}</v></c>`;
  if (column === 2) return `<c r="${address}" t="s"><v>${row % CITIES.length}</v></c>`;
  if (column === 3) return `<c r="${address}" s="1"><v>${44_000 + Math.floor(random() * 2_000)}</v></c>`;
  const amount = column % 2 === 0 ? Math.round(random() * 1e8) / 100 : Math.floor(random() * 500);
  return `<c r="${address}"><v>${amount}</v></c>`;
};

function* sheetXml(rows: number, columns: number): Generator<string> {
  const random = randomFrom(7).even;
  const letters = Array.from({ length: columns }, (_, column) => columnLetters(column));
  const headers = letters.map(
    (letter, column) => `<c r="${letter}1" t="inlineStr"><is><t>c${column}</t></is></c>`,
  );
  yield `${HEAD}<worksheet xmlns="${MAIN}"><dimension ref="A1:${letters.at(-1) ?? 'A'}${rows}"/><sheetData><row r="1">${headers.join('')}</row>`;
  let piece = '';
  for (let row = 2; row <= rows; row += 1) {
    piece += `<row r="${row}" spans="1:${columns}">`;
    for (let column = 0; column < columns; column += 1)
      piece += cellXml(`${letters[column] ?? ''}${row}`, column, row - 2, random);
    piece += '</row>';
    if (row % ROWS_A_PIECE === 0) {
      yield piece;
      piece = '';
    }
  }
  yield `${piece}</sheetData></worksheet>`;
}

function* stringsXml(rows: number): Generator<string> {
  yield `${HEAD}<sst xmlns="${MAIN}">${CITIES.map((city) => `<si><t>${city}</t></si>`).join('')}`;
  for (let row = 0; row < rows - 1; row += 1)
    yield `<si><t>К-${row}</t></si><si><t>ООО «Клиент № ${row}»</t></si>`;
  yield '</sst>';
}

/** Writes a workbook of one sheet, headers c0, c1, ... in its first row; `rows` counts that row. */
export const makeWorkbook = (path: string, rows: number, columns: number): void => {
  const file = openSync(path, 'w');
  const zip = new Zip((fault, piece) => {
    if (fault !== null) throw fault;
    writeSync(file, piece);
  });
  const add = (name: string, pieces: Iterable<string>): void => {
    const entry = new ZipDeflate(name, { level: 6 });
    zip.add(entry);
    for (const piece of pieces) entry.push(strToU8(piece));
    entry.push(new Uint8Array(0), true);
  };
  for (const [name, text] of Object.entries(PARTS)) add(name, [text]);
  add('xl/worksheets/sheet1.xml', sheetXml(rows, columns));
  add('xl/sharedStrings.xml', stringsXml(rows));
  zip.end();
  closeSync(file);
};
