import type { CellValue } from '../sheet';
import type { Codec } from './codec';
import { writeEntries, type PlannedEntry } from './container/write-entries';
import { sheetPieces } from './new-sheet-rows';
import { checkColumns } from './patch/workbook/check-columns';
import { COLUMNS, ROWS } from './references';
import { Refusal } from './refusal';
import { isSheetName } from './sheet-name';
import { escapedAttribute } from './xml/escape';

/** A sheet of a brand-new workbook, its cells column by column. */
export interface NewSheet {
  readonly name: string;
  /** Blank as null; a text stays a text whatever it looks like. */
  readonly columns: readonly (readonly CellValue[])[];
  /** Number format of each column in Excel's English codes; null or left out for the plain one. */
  readonly formats?: readonly (string | null)[];
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** Numbers below are the format's own or kept for it. */
const FIRST_FORMAT = 164;

/**
 * A brand-new plain .xlsx, piece by piece. Throws a Refusal before the first piece: "unsupported" for a name that no
 * sheet may have or a number that no cell holds, "occupied" for a name given twice, "too-large" beyond a sheet's
 * size, "no-sheet" for none at all.
 */
export function createWorkbook(sheets: readonly NewSheet[], codec: Codec): AsyncIterable<Uint8Array> {
  checkSheets(sheets);
  const formats = [...new Set(sheets.flatMap((sheet) => sheet.formats ?? []))].filter(
    (format): format is string => format !== null && format !== 'General',
  );
  /** Style 0 is the plain one; one more for each format. */
  const styleOf = (format: string | null): number => (format === null ? 0 : formats.indexOf(format) + 1);
  const planned: PlannedEntry[] = [
    text('[Content_Types].xml', contentTypes(sheets.length)),
    text('_rels/.rels', relationships([['officeDocument', 'xl/workbook.xml']])),
    text('xl/workbook.xml', workbook(sheets)),
    text(
      'xl/_rels/workbook.xml.rels',
      relationships([
        ...sheets.map((_, index): [string, string] => ['worksheet', `worksheets/sheet${index + 1}.xml`]),
        ['styles', 'styles.xml'],
      ]),
    ),
    text('xl/styles.xml', styles(formats)),
  ];
  sheets.forEach((sheet, index) => {
    const looks = sheet.columns.map((_, column) => styleOf(sheet.formats?.[column] ?? null));
    planned.push(made(`xl/worksheets/sheet${index + 1}.xml`, () => sheetPieces(sheet.columns, looks)));
  });
  return writeEntries(planned, codec);
}

function checkSheets(sheets: readonly NewSheet[]): void {
  if (sheets.length === 0) throw new Refusal('no-sheet', 'a workbook without sheets');
  const names = new Set<string>();
  for (const { name, columns } of sheets) {
    if (!isSheetName(name)) throw new Refusal('unsupported', name);
    if (names.has(name.toLowerCase())) throw new Refusal('occupied', name);
    names.add(name.toLowerCase());
    const large = columns.length > COLUMNS || columns.some((column) => column.length > ROWS);
    if (large) throw new Refusal('too-large', name);
    checkColumns(name, columns);
  }
}

const made = (name: string, pieces: () => AsyncIterable<Uint8Array>): PlannedEntry => ({
  kind: 'made',
  name,
  instead: null,
  pieces,
});

const text = (name: string, body: string): PlannedEntry =>
  made(name, async function* () {
    yield await Promise.resolve(new TextEncoder().encode(HEAD + body));
  });

const contentTypes = (sheets: number): string =>
  `<Types xmlns="${PACKAGE}/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  `<Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/>` +
  `<Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/>` +
  Array.from(
    { length: sheets },
    (_, index) =>
      `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${TYPES}.worksheet+xml"/>`,
  ).join('') +
  '</Types>';

/** Ids count from 1 in the order given. */
const relationships = (targets: readonly (readonly [kind: string, target: string])[]): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${targets
    .map(
      ([kind, target], index) =>
        `<Relationship Id="rId${index + 1}" Type="${OFFICE}/relationships/${kind}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

const workbook = (sheets: readonly NewSheet[]): string =>
  `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}/relationships"><sheets>${sheets
    .map(
      ({ name }, index) =>
        `<sheet name="${escapedAttribute(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
    )
    .join('')}</sheets></workbook>`;

const styles = (formats: readonly string[]): string =>
  `<styleSheet xmlns="${MAIN}">` +
  (formats.length === 0
    ? ''
    : `<numFmts count="${formats.length}">${formats
        .map(
          (format, index) =>
            `<numFmt numFmtId="${FIRST_FORMAT + index}" formatCode="${escapedAttribute(format)}"/>`,
        )
        .join('')}</numFmts>`) +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  `<cellXfs count="${formats.length + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${formats
    .map(
      (_, index) =>
        `<xf numFmtId="${FIRST_FORMAT + index}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`,
    )
    .join('')}</cellXfs>` +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';
