import { workbookOf, type ReadFile } from './workbook-of';

/** "PK" begins .xlsx, D0 CF 11 E0 an .xls or an encrypted workbook, whatever the file is called. */
const isWorkbook = ([first, second]: Uint8Array): boolean =>
  (first === 0x50 && second === 0x4b) || (first === 0xd0 && second === 0xcf);

/**
 * A workbook, or a text with separators made into one. A file that claims to be a workbook by its name is refused as
 * one. Throws a Refusal.
 */
export async function readFile(name: string, bytes: Uint8Array): Promise<ReadFile> {
  if (bytes.length === 0) return { ok: false, problem: { code: 'empty', detail: '' } };
  if (isWorkbook(bytes) || /\.xls[xmb]?$/i.test(name)) {
    return { ok: true, workbook: await workbookOf(bytes), guessedEncoding: null };
  }
  // Reading text brings tables of encodings along, which a workbook does not need.
  const { readText } = await import('./read-text');
  return readText(name, bytes);
}
