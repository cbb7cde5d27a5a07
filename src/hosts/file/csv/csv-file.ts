import { decodeText } from './decode-text';
import { declaredSeparator, findSeparator, type Separator } from './separator';
import { splitRecords, type Records, type SplitProblem } from './split-records';

export interface CsvFile {
  /** A first line such as "sep=;", which tells spreadsheets the separator and is no row of theirs. */
  readonly preamble: string;
  /** The text behind the preamble as it was, without its byte-order mark. */
  readonly text: string;
  readonly encoding: string;
  readonly byteOrderMark: boolean;
  /** False where the encoding was guessed, or where some bytes could not be read. */
  readonly encodingCertain: boolean;
  readonly separator: Separator;
  readonly records: Records;
}

/** Why a file is no register in text form. */
export type CsvProblem = SplitProblem | { readonly code: 'workbook' } | { readonly code: 'not-text' };

export type CsvReading =
  { readonly ok: true; readonly csv: CsvFile } | { readonly ok: false; readonly problem: CsvProblem };

/** The longest text that a JavaScript engine holds. */
const LIMIT_BYTES = 0x1fff_ffe8;

const refused = (problem: CsvProblem): CsvReading => ({ ok: false, problem });

/** "PK" begins every .xlsx and .ods, D0 CF 11 E0 every .xls, whatever the file is called. */
const isWorkbook = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04) ||
  (bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0);

/**
 * A file of separated text, read: the encoding and the separator are found out, every cell stays text, and the extent
 * of each record is kept so that it can be repeated letter by letter. What is no such file is refused with its reason.
 */
export const readCsv = (bytes: Uint8Array): CsvReading => {
  if (bytes.length > LIMIT_BYTES) return refused({ code: 'too-large', limit: LIMIT_BYTES });
  if (isWorkbook(bytes)) return refused({ code: 'workbook' });
  const decoded = decodeText(bytes);
  if (decoded.text.includes('\0')) return refused({ code: 'not-text' });
  const declared = declaredSeparator(decoded.text);
  const text = decoded.text.slice(declared?.line.length ?? 0);
  const separator = declared?.separator ?? findSeparator(text);
  const records = splitRecords(text, separator);
  if ('code' in records) return refused(records);
  const { encoding, byteOrderMark, certain } = decoded;
  const preamble = declared?.line ?? '';
  return {
    ok: true,
    csv: { preamble, text, encoding, byteOrderMark, encodingCertain: certain, separator, records },
  };
};
