import type { ByteSource } from '../byte-source';
import type { Codec } from '../codec';
import { openZip, type ZipPackage } from '../container/zip-package';
import type { OpenedWorkbook } from '../opened-workbook';
import { Refusal } from '../refusal';
import type { SheetEntry, SheetFrame, WorkbookFile } from '../workbook-file';
import { readContentTypes } from './content-type';
import { readFrame } from './frame/read-frame';
import { parsePart } from './parse-part';
import { readKept } from './read-kept';
import { refuseOldFormats } from './refuse-old-formats';
import { readRelationships, type InnerRelationship } from './relationships';
import type { CellContext } from './scan/read-cell';
import { scanSheet } from './scan/scan-sheet';
import { readSharedTexts } from './scan/shared-texts';
import { textPool } from './scan/text-pool';
import { readStyles } from './styles/read-styles';
import { readWorkbookPart } from './workbook-part';

/** The main parts of .xlsx and .xlsm. */
const WORKBOOKS: ReadonlySet<string> = new Set([
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
  'application/vnd.ms-excel.sheet.macroenabled.main+xml',
]);

/** Those of .xltx and .xltm: a program that opens one makes a new workbook of it. */
const TEMPLATES: ReadonlySet<string> = new Set([
  'application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml',
  'application/vnd.ms-excel.template.macroenabled.main+xml',
]);

/**
 * Opens a workbook file (.xlsx, .xlsm). Its parts are read as they are asked for, so that the source must stay open.
 * Throws a Refusal, here or later, where the file is of another kind, encrypted, damaged or unsafe; an error of the
 * source itself goes on as it is.
 */
export async function openWorkbook(source: ByteSource, codec: Codec): Promise<WorkbookFile> {
  await refuseOldFormats(source);
  const zip = await openZip(source, codec);
  const workbookPart = await findWorkbook(zip);
  const typeOf = await readContentTypes(zip);
  const type = typeOf(workbookPart).toLowerCase();
  if (type.includes('sheet.binary')) throw new Refusal('xlsb', workbookPart);
  if (TEMPLATES.has(type)) throw new Refusal('template', workbookPart);
  if (!WORKBOOKS.has(type)) throw new Refusal('no-workbook', `${workbookPart}: ${type}`);
  const relationships = await readRelationships(zip, workbookPart);
  const root = await parsePart(zip, workbookPart);
  const told = readWorkbookPart(root, workbookPart, relationships, (part) => zip.has(part));
  const opened: OpenedWorkbook = {
    ...told,
    macros: type.includes('macroenabled'),
    ...readers(zip, relationships, told),
    zip,
    codec,
    workbookPart,
  };
  return opened;
}

/** The part that the package itself leads to. */
async function findWorkbook(zip: ZipPackage): Promise<string> {
  const roots = await readRelationships(zip, '');
  const main = roots.find(({ kind }) => kind === 'officeDocument');
  if (main === undefined) throw new Refusal('no-workbook', 'no office document');
  if (main.type.startsWith('http://purl.oclc.org/')) throw new Refusal('strict', main.part);
  if (!zip.has(main.part)) throw new Refusal('damaged', `${main.part}: missing`);
  return main.part;
}

type Readers = Pick<WorkbookFile, 'styles' | 'frame' | 'scan' | 'recall' | 'keys'>;

function readers(
  zip: ZipPackage,
  relationships: readonly InnerRelationship[],
  { sheets, dateSystem }: Pick<WorkbookFile, 'sheets' | 'dateSystem'>,
): Readers {
  const partOf = (kind: string): string | null =>
    relationships.find((one) => one.kind === kind && zip.has(one.part))?.part ?? null;
  const theme = partOf('theme');
  const styles = once(() => readStyles(zip, partOf('styles'), theme));
  const texts = once(async () => {
    const part = partOf('sharedStrings');
    return part === null ? [] : await readSharedTexts(zip, part);
  });
  // LibreOffice hangs custom parts on the package itself when it saves a file anew.
  const kept = once(async () => readKept(zip, [...relationships, ...(await readRelationships(zip, ''))]));
  const frames = new Map<string, Promise<SheetFrame>>();
  return {
    styles,
    frame: async (id) => {
      const { part } = worksheetOf(sheets, id);
      const frame = frames.get(id) ?? readFrame(zip, part, await styles());
      frames.set(id, frame);
      return frame;
    },
    scan: async (id, visitor, options = {}) => {
      const { part } = worksheetOf(sheets, id);
      const context: CellContext = { pool: textPool(part), texts: await texts(), dateSystem };
      await scanSheet({ part, pieces: zip.stream(part), size: zip.size(part), context }, visitor, options);
    },
    recall: async (key) => (await kept()).get(key) ?? null,
    keys: async () => [...(await kept()).keys()],
  };
}

function worksheetOf(sheets: readonly SheetEntry[], id: string): SheetEntry {
  const sheet = sheets.find((one) => one.id === id);
  if (sheet === undefined) throw new Refusal('gone', `sheet ${id}`);
  if (sheet.kind !== 'worksheet') throw new Refusal('unsupported', `sheet ${sheet.name}`);
  return sheet;
}

/** A file does not change while it is open: what was read stays read. */
function once<Answer>(read: () => Promise<Answer>): () => Promise<Answer> {
  let answer: Promise<Answer> | null = null;
  return () => (answer ??= read());
}
