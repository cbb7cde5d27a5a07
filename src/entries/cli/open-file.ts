import { basename } from 'node:path';
import {
  csvSpreadsheet,
  readCsv,
  xlsxSpreadsheet,
  type CsvFile,
  type CsvSpreadsheet,
  type XlsxSpreadsheet,
} from '../../hosts/file';
import { openWorkbook, Refusal, type WorkbookFile } from '../../ooxml';
import { nodeCodec } from '../../ooxml/codecs/node-codec';
import { openFileSource } from '../../ooxml/sources/file-source';
import type { Habits } from '../../tiering';
import { isWorkbookName } from './file-names';
import { csvProblemText } from './csv-problem-text';
import { fileFault } from './file-fault';
import { readStart, readWhole } from './read-file';
import { refusalText } from './refusal-text';
import type { Speech } from './speech';
import { done, unusable, type Step } from './terminal';

interface Opened {
  readonly path: string;
  /** How the file writes what its cells leave open. */
  readonly habits: Partial<Habits>;
  /** What the reader should know of how the file was read; none where nothing was guessed. */
  readonly remarks: readonly string[];
  readonly close: () => Promise<void>;
}

export interface OpenedText extends Opened {
  readonly kind: 'text';
  readonly csv: CsvFile;
  readonly spreadsheet: CsvSpreadsheet;
}

export interface OpenedWorkbook extends Opened {
  readonly kind: 'workbook';
  readonly file: WorkbookFile;
  readonly spreadsheet: XlsxSpreadsheet;
}

/** A file opened as a spreadsheet: separated text, or a workbook. */
export type OpenedFile = OpenedText | OpenedWorkbook;

/** Files that begin so are not text: "PK" begins every zip, D0 CF 11 E0 every older document of Office. */
const isBinary = ([first, second, third, fourth]: Uint8Array): boolean =>
  (first === 0x50 && second === 0x4b && (third ?? 0) < 0x09) ||
  (first === 0xd0 && second === 0xcf && third === 0x11 && fourth === 0xe0);

const openText = (speech: Speech, path: string): Step<OpenedText> => {
  const { text: say } = speech.cli;
  const bytes = readWhole(speech, path);
  if (!bytes.ok) return bytes;
  const reading = readCsv(bytes.value);
  if (!reading.ok) return unusable(`${path}: ${csvProblemText(speech, reading.problem)}`);
  const { csv } = reading;
  if (csv.records.rows === 0) return unusable(`${path}: ${say.empty}`);
  const spreadsheet = csvSpreadsheet(csv, basename(path));
  return done({
    kind: 'text',
    path,
    csv,
    spreadsheet,
    habits: { decimal: spreadsheet.decimal === ',' ? 'comma' : 'point' },
    remarks: csv.encodingCertain ? [] : [say.encoding(csv.encoding)],
    close: () => Promise.resolve(),
  });
};

const openBook = async (speech: Speech, path: string): Promise<Step<OpenedWorkbook>> => {
  const source = await openFileSource(path).catch((fault: unknown) => fileFault(speech, path, fault));
  if ('ok' in source) return source;
  try {
    const file = await openWorkbook(source, nodeCodec);
    return done({
      kind: 'workbook',
      path,
      file,
      spreadsheet: xlsxSpreadsheet(file),
      habits: { dateSystem: file.dateSystem },
      remarks: [],
      close: () => source.close(),
    });
  } catch (cause) {
    await source.close();
    if (!(cause instanceof Refusal)) throw cause;
    return unusable(`${path}: ${refusalText(speech, cause)}`);
  }
};

/** Opens a file for what it is, whatever its name says. It is to be closed; it is never changed. */
export const openFile = async (speech: Speech, path: string): Promise<Step<OpenedFile>> => {
  const start = readStart(speech, path, 4);
  if (!start.ok) return start;
  // Text under the name of a workbook is no register that somebody meant.
  return isBinary(start.value) || isWorkbookName(path) ? openBook(speech, path) : openText(speech, path);
};
