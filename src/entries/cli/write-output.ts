import { basename, extname } from 'node:path';
import { sheetText, typedColumns, xlsxSpreadsheet } from '../../hosts/file';
import { createWorkbook, joinBytes, openWorkbook } from '../../ooxml';
import { nodeCodec } from '../../ooxml/codecs/node-codec';
import { bytesSource } from '../../ooxml/sources/bytes-source';
import { planWriting, remembering } from '../../session';
import { columnLetters, type PlannedColumn, type Spreadsheet, type Watch } from '../../sheet';
import { wordingOf } from '../../words';
import { isWorkbookName } from './file-names';
import { faultStep } from './fault-step';
import type { OpenedFile } from './open-file';
import { problemText } from './problem-text';
import type { Speech } from './speech';
import { done, misused, unusable, type Step } from './terminal';
import type { Tiered } from './tier-register';
import { writeWhole, type Pieces } from './write-whole';
import { unhurried } from './unhurried';

/** What a new file is made of: a spreadsheet that takes the columns, and the bytes that it becomes. */
interface Target {
  readonly spreadsheet: Spreadsheet;
  /** The id of the register's sheet there. */
  readonly sheet: string;
  readonly pieces: () => Pieces;
  /** What is to be said once all pieces are written. */
  readonly remarks: () => readonly string[];
}

export interface OutputWork {
  readonly file: OpenedFile;
  readonly out: string;
  readonly tiered: Tiered;
  readonly watch: Watch;
  readonly speech: Speech;
}

/** Text that is to become a workbook: its cells on the one sheet of a new file. */
const workbookFromText = async (file: OpenedFile & { readonly kind: 'text' }): Promise<Target> => {
  const name = basename(file.path, extname(file.path));
  const sheets = [{ name: sheetName(name), columns: typedColumns(file.csv) }];
  const bytes = await joinBytes(createWorkbook(sheets, nodeCodec));
  const book = await openWorkbook(bytesSource(bytes), nodeCodec);
  const spreadsheet = xlsxSpreadsheet(book);
  return { spreadsheet, sheet: book.sheets[0]?.id ?? '', pieces: spreadsheet.pieces, remarks: () => [] };
};

/** The name of a file as that of a sheet: 31 characters, none of those that addresses use. */
const sheetName = (name: string): string =>
  name
    .replace(/[\\/?*[\]:]/g, ' ')
    .replace(/^'+|'+$/g, '')
    .slice(0, 31)
    .trim() || 'Clients';

const targetOf = async ({ file, out, speech }: OutputWork, sheet: string): Promise<Target> => {
  const { spreadsheet } = file;
  if (file.kind === 'text') {
    if (isWorkbookName(out)) return workbookFromText(file);
    const remarks = file.spreadsheet.recoded ? [speech.cli.outputs.recoded(out)] : [];
    return { spreadsheet, sheet, pieces: file.spreadsheet.pieces, remarks: () => remarks };
  }
  if (isWorkbookName(out)) return { spreadsheet, sheet, pieces: file.spreadsheet.pieces, remarks: () => [] };
  return textFromWorkbook(speech, file, { out, sheet });
};

/** A sheet that is to become text: texts that programs would take for formulas do not stand there as they were, and that is said. */
const textFromWorkbook = (
  { cli: { outputs: say } }: Speech,
  { file, spreadsheet }: OpenedFile & { readonly kind: 'workbook' },
  { out, sheet }: { readonly out: string; readonly sheet: string },
): Target => {
  let first: string | null = null;
  let count = 0;
  const guarded = (row: number, column: number): void => {
    first ??= `${columnLetters(column)}${row + 1}`;
    count += 1;
  };
  return {
    spreadsheet,
    sheet,
    pieces: () => sheetText(file, spreadsheet, sheet, guarded),
    remarks: () => (first === null ? [] : [say.guarded(out, count, first)]),
  };
};

/** A name that would promise what the file does not hold: programs refuse to open such a workbook. */
export const checkOutputName = (
  { cli: { outputs: say } }: Speech,
  file: OpenedFile,
  out: string | null,
): Step<null> => {
  if (out === null || !isWorkbookName(out)) return done(null);
  const macros = file.kind === 'workbook' && file.file.macros;
  const named = /\.xlsm$/i.test(out);
  if (macros === named) return done(null);
  return misused((macros ? say.macros : say.noMacros)(file.path));
};

const put = async (
  { file, tiered, watch, speech }: OutputWork,
  target: Target,
): Promise<Step<readonly PlannedColumn[]>> => {
  const { spreadsheet, sheet } = target;
  const { basis, run } = tiered;
  const found = { ...basis.found, area: { ...basis.found.area, sheet } };
  const planned = await planWriting({
    spreadsheet,
    wording: wordingOf(speech.words),
    clock: unhurried,
    basis: { ...basis, found },
    run,
    consent: 'ours-only',
  });
  if ('kind' in planned) return unusable(`${file.path}: ${problemText(speech, planned)}`);
  const remembered = await remembering(spreadsheet, planned.entries.closing);
  // A new file is written whole or not at all: nothing has to be kept in it against a stop half way.
  await spreadsheet.apply([...planned.cells, ...planned.colours, ...remembered], watch);
  return done(planned.plan);
};

/** Columns of ours that nobody would see: what a sheet hides stays hidden. */
const hiddenRemarks = async (
  { file, speech }: OutputWork,
  sheet: string,
  plan: readonly PlannedColumn[],
): Promise<readonly string[]> => {
  if (file.kind === 'text') return [];
  const { columns } = await file.file.frame(sheet);
  return plan
    .filter(({ column }) =>
      columns.some(({ first, last, hidden }) => hidden && first <= column && column <= last),
    )
    .map(({ header, column }) => speech.cli.outputs.hidden(columnLetters(column), header));
};

/** Writes the register with its tier columns as a new file; answers the remarks to make of it. */
export const writeOutput = async (work: OutputWork): Promise<Step<readonly string[]>> => {
  const { file, out, tiered, speech } = work;
  try {
    const target = await targetOf(work, tiered.basis.found.area.sheet);
    const plan = await put(work, target);
    if (!plan.ok) return plan;
    const written = await writeWhole(speech, out, target.pieces());
    if (!written.ok) return written;
    const headers = plan.value.map((own) => own.header).join(', ');
    const hidden = await hiddenRemarks(work, target.sheet, plan.value);
    return done([speech.cli.outputs.written(out, headers), ...hidden, ...target.remarks()]);
  } catch (fault) {
    return faultStep(speech, file.path, fault);
  }
};
