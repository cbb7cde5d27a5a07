/** Small workbook files written by hand for tests, as one or another program would write them, and patched. */
import { strToU8, zipSync } from 'fflate';
import { nodeCodec } from '../../../src/ooxml/codecs/node-codec';
import { joinBytes } from '../../../src/ooxml/container/join-bytes';
import {
  openWorkbook,
  patchWorkbook,
  Refusal,
  type WorkbookChange,
  type WorkbookFile,
} from '../../../src/ooxml';
import { bytesSource } from '../../../src/ooxml/sources/bytes-source';
import type { Area, CellValue, SheetEdit } from '../../../src/sheet';
import { packageParts, type PackageParts } from '../rich/package-parts';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export interface MadeSheet {
  readonly name: string;
  /** The whole part; or only what stands within `worksheet`. */
  readonly xml: string;
  /** Its relationships: id, kind, target. */
  readonly leads?: readonly (readonly [string, string, string])[];
}

export interface MadeWorkbook {
  readonly sheets: readonly MadeSheet[];
  /** Within `styleSheet`; left out there is no such part. */
  readonly styles?: string;
  /** Behind `sheets` in the workbook. */
  readonly behindSheets?: string;
  /** Before `sheets` in the workbook. */
  readonly beforeSheets?: string;
  /** More parts, with their content types. */
  readonly parts?: readonly { readonly name: string; readonly text: string; readonly type: string }[];
  /** More relationships of the workbook. */
  readonly leads?: readonly (readonly [string, string, string])[];
}

export const PLAIN_STYLES =
  '<fonts count="1"><font><sz val="11"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills>' +
  '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
  '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment horizontal="center"/></xf></cellXfs>';

export const worksheet = (inner: string): string =>
  `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}">${inner}</worksheet>`;

const leadsText = (leads: readonly (readonly [string, string, string])[]): string =>
  `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${leads
    .map(([id, kind, target]) => `<Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="${target}"/>`)
    .join('')}</Relationships>`;

/** The parts of a made workbook by name, for tests that alter some before they are zipped. */
export const madeParts = (book: MadeWorkbook): Record<string, string> => {
  const override = (name: string, type: string): string =>
    `<Override PartName="/${name}" ContentType="${type}"/>`;
  const sheets = book.sheets.map(({ name }, index) => ({
    name,
    part: `xl/worksheets/sheet${index + 1}.xml`,
  }));
  const styled = book.styles !== undefined;
  const parts: Record<string, string> = {
    '[Content_Types].xml':
      `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      override('xl/workbook.xml', `${TYPES}.sheet.main+xml`) +
      sheets.map(({ part }) => override(part, `${TYPES}.worksheet+xml`)).join('') +
      (styled ? override('xl/styles.xml', `${TYPES}.styles+xml`) : '') +
      (book.parts ?? []).map(({ name, type }) => override(name, type)).join('') +
      '</Types>',
    '_rels/.rels': leadsText([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml':
      `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">${book.beforeSheets ?? ''}<sheets>` +
      sheets
        .map(({ name }, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
        .join('') +
      `</sheets>${book.behindSheets ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': leadsText([
      ...sheets.map((_, index): [string, string, string] => [
        `rId${index + 1}`,
        'worksheet',
        `worksheets/sheet${index + 1}.xml`,
      ]),
      ...(styled ? ([['rIdStyles', 'styles', 'styles.xml']] as const) : []),
      ...(book.leads ?? []),
    ]),
  };
  if (book.styles !== undefined) {
    parts['xl/styles.xml'] = `${DECLARATION}<styleSheet xmlns="${MAIN}">${book.styles}</styleSheet>`;
  }
  book.sheets.forEach(({ xml, leads }, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = xml.includes('worksheet') ? xml : worksheet(xml);
    if (leads !== undefined) parts[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] = leadsText(leads);
  });
  for (const { name, text } of book.parts ?? []) parts[name] = text;
  return parts;
};

export const zipped = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));

export const madeWorkbook = (book: MadeWorkbook): Uint8Array => zipped(madeParts(book));

/** One sheet called "S" with these rows, styled plainly. */
export const rowsOf = (rows: string, behind = '', before = ''): Uint8Array =>
  madeWorkbook({
    sheets: [{ name: 'S', xml: `${before}<sheetData>${rows}</sheetData>${behind}` }],
    styles: PLAIN_STYLES,
  });

export const opened = (file: Uint8Array): Promise<WorkbookFile> => openWorkbook(bytesSource(file), nodeCodec);

export const patchedFile = async (
  file: Uint8Array,
  changes: readonly WorkbookChange[],
): Promise<Uint8Array> => joinBytes(patchWorkbook(await opened(file), changes));

export const patched = async (file: Uint8Array, changes: readonly WorkbookChange[]): Promise<PackageParts> =>
  packageParts(await patchedFile(file, changes));

/** What a patch is refused for; fails where it is not refused, or where anything came out before. */
export const refusalOf = async (file: Uint8Array, changes: readonly WorkbookChange[]): Promise<string> => {
  let pieces = 0;
  try {
    for await (const piece of patchWorkbook(await opened(file), changes)) pieces += piece.length;
  } catch (thrown) {
    if (thrown instanceof Refusal && pieces === 0) return `${thrown.code} ${thrown.detail}`;
    throw thrown;
  }
  throw new Error('was not refused');
};

export const areaAt = (row: number, column: number, rows: number, columns: number, sheet = '1'): Area => ({
  sheet,
  row,
  column,
  rows,
  columns,
});

/** Columns of cells from a cell on. */
export const cells = (
  row: number,
  column: number,
  columns: readonly (readonly CellValue[])[],
  formats?: readonly (string | null)[],
  sheet = '1',
): SheetEdit => ({
  kind: 'cells',
  area: areaAt(row, column, columns[0]?.length ?? 0, columns.length, sheet),
  columns,
  formats: formats ?? columns.map(() => null),
});

/** What stands between the tags of the rows of the first sheet. */
export const rowsIn = (parts: PackageParts, part = 'xl/worksheets/sheet1.xml'): string =>
  /<(?:\w+:)?sheetData>([\s\S]*)<\/(?:\w+:)?sheetData>/.exec(parts.text(part))?.[1] ?? '';
