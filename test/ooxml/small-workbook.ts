import { zipSync, type Zippable } from 'fflate';
import { bytesSource } from '../../src/ooxml/sources/bytes-source';
import { nodeCodec } from '../../src/ooxml/codecs/node-codec';
import { openWorkbook, type StoredFormula, type WorkbookFile } from '../../src/ooxml';
import type { CellValue } from '../../src/sheet';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export type Parts = Readonly<Record<string, string | Uint8Array | null>>;

/** The parts of the smallest workbook: one sheet "S" with the rows given. */
export const partsOf = (rows: string): Parts => ({
  '[Content_Types].xml':
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `<Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/></Types>`,
  '_rels/.rels': relationships(['rId1', 'officeDocument', 'xl/workbook.xml']),
  'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="S" sheetId="7" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': relationships(
    ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
    ['rId2', 'sharedStrings', 'sharedStrings.xml'],
    ['rId3', 'styles', 'styles.xml'],
  ),
  'xl/worksheets/sheet1.xml': sheetOf(rows),
});

/** A sheet's part with these rows. */
export const sheetOf = (rows: string, behind = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetData>${rows}</sheetData>${behind}</worksheet>`;

export const relationships = (
  ...list: readonly (readonly [id: string, kind: string, target: string])[]
): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list
    .map(([id, kind, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`)
    .join('')}</Relationships>`;

/** A zip file of these parts by another program's hand; null leaves one out. */
export const packed = (parts: Parts): Uint8Array => {
  const files: Zippable = {};
  for (const [name, part] of Object.entries(parts)) {
    if (part !== null) files[name] = typeof part === 'string' ? new TextEncoder().encode(part) : part;
  }
  return zipSync(files, { level: 6, mtime: new Date(2020, 1, 3, 4, 5, 6) });
};

/** Opens the smallest workbook with some parts other than usual. */
export const opened = (rows: string, others: Parts = {}): Promise<WorkbookFile> =>
  openWorkbook(bytesSource(packed({ ...partsOf(rows), ...others })), nodeCodec);

export type SeenCell = readonly [
  row: number,
  column: number,
  value: CellValue,
  style: number,
  formula: StoredFormula | null,
];

/** All cells that a sheet shows to a visitor. */
export const cellsOf = async (file: WorkbookFile, sheet = file.sheets[0]?.id ?? ''): Promise<SeenCell[]> => {
  const cells: SeenCell[] = [];
  await file.scan(sheet, { cell: (...cell) => cells.push(cell) });
  return cells;
};

/** The values of the only row of a sheet. */
export const valuesOf = async (rows: string, others: Parts = {}): Promise<CellValue[]> =>
  (await cellsOf(await opened(rows, others))).map(([, , value]) => value);

/** The code with which something was refused; what else it was where it was not. */
export const refusalOf = async (work: () => Promise<unknown>): Promise<string> => {
  try {
    await work();
    return 'done';
  } catch (error) {
    return error instanceof Error && 'code' in error && error.name === 'Refusal'
      ? String(error.code)
      : String(error);
  }
};
