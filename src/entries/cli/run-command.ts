import type { Notice } from '../../tiering';
import type { OutputFormat, RunOptions } from './command';
import { inWords } from './in-words';
import { checkOutput } from './output-target';
import { startProgress } from './progress';
import { readModel } from './read-model';
import { readRegisterFile, type RegisterFile } from './read-register-file';
import { runDocument } from './run-document';
import { addColumns, tierRegister, type TieredFile } from './tier-register';
import { tierTable } from './tier-table';
import { done, unusable, type Step, type Terminal } from './terminal';
import { writeWhole } from './write-whole';

/** Where the same model can be tried with one's hands. */
const PANE =
  'To see tiers move as a weight moves: run `npm start`, then give Excel manifest.xml (README.md, “In Excel”)';

/** Writes the register with its tier columns where an output is asked for; answers the remarks to make of it. */
const writeOutput = async (
  out: string | null,
  file: RegisterFile,
  tiered: TieredFile,
): Promise<Step<readonly string[]>> => {
  if (out === null) return done([]);
  const plan = await addColumns(file.spreadsheet, tiered);
  const written = writeWhole(out, file.spreadsheet.pieces());
  if (!written.ok) return written;
  const headers = plan.map((own) => own.header).join(', ');
  const remarks = [`${out} written, with the columns ${headers}`];
  return done(file.spreadsheet.recoded ? [...remarks, `${out} is in UTF-8, for the input was not`] : remarks);
};

/** A piece at a time, each when the one before is taken: half a gigabyte of JSON must not queue up. */
const print = async (
  format: OutputFormat,
  terminal: Terminal,
  tiered: TieredFile,
  notices: readonly Notice[],
): Promise<void> => {
  const pieces = format === 'json' ? runDocument(tiered.run, notices) : [tierTable(tiered.run, notices)];
  for (const piece of pieces) await terminal.out(piece);
};

/**
 * Reads the model and the register, places the clients, writes the output where one is asked for, and prints the
 * tiers. Whatever cannot be used ends the work before anything is written.
 */
export const runCommand = async (options: RunOptions, terminal: Terminal): Promise<Step<null>> => {
  const say = startProgress(terminal);
  const output = checkOutput(options);
  if (!output.ok) return output;
  const model = readModel(options.model, options.asOf);
  if (!model.ok) return model;
  const file = readRegisterFile(options.register);
  if (!file.ok) return file;
  say('Calculating');
  const answer = await tierRegister(file.value.spreadsheet, model.value.model, terminal.today());
  if (!answer.ok)
    return unusable(
      `${options.register}: the register cannot be used\n${inWords(answer.notices, model.value.model)}`,
    );
  say('Writing');
  const written = await writeOutput(options.out, file.value, answer.value);
  if (!written.ok) return written;
  await print(options.format, terminal, answer.value, [...model.value.notices, ...answer.notices]);
  const pane = options.format === 'table' && options.out !== null ? [PANE] : [];
  for (const remark of [...file.value.remarks, ...written.value, ...pane]) terminal.error(`${remark}\n`);
  return done(null);
};
