import { checkOutputName, writeOutput } from './write-output';
import type { Notice, Run } from '../../tiering';
import type { OutputFormat, RunOptions } from './command';
import { findRegister } from './find-register';
import { leftOutRemarks } from './left-out';
import { openFile, type OpenedFile } from './open-file';
import { checkOutput } from './output-target';
import { startProgress, type Progress } from './progress';
import { readModel, type ReadModel } from './read-model';
import { readOrdersFile } from './read-orders-file';
import { runDocument } from './run-document';
import { tierRegister, type Tiered } from './tier-register';
import { tierTable } from './tier-table';
import { done, type Step, type Terminal } from './terminal';

/** Where the same model can be tried with one's hands. */
const PANE = 'To see tiers move as a weight moves: `npm start` opens the workbench (README.md)';

/** A piece at a time, each when the one before is taken: half a gigabyte of JSON must not queue up. */
const print = async (
  format: OutputFormat,
  terminal: Terminal,
  run: Run,
  notices: readonly Notice[],
): Promise<void> => {
  const pieces = format === 'json' ? runDocument(run, notices) : [tierTable(run, notices)];
  for (const piece of pieces) await terminal.out(piece);
};

interface RunWork {
  readonly options: RunOptions;
  readonly terminal: Terminal;
  readonly model: ReadModel;
  readonly file: OpenedFile;
  readonly say: Progress;
}

const tier = async ({ options, terminal, model, file, say }: RunWork): Promise<Step<Tiered>> => {
  const found = await findRegister(file, options.sheet);
  if (!found.ok) return found;
  const orders = await readOrdersFile({
    wanted: options.orders,
    model: model.model,
    register: file,
    out: options.out,
  });
  if (!orders.ok) return orders;
  return tierRegister({
    file,
    found: found.value,
    model: model.model,
    orders: orders.value,
    today: terminal.today(),
    watch: () => say('Reading'),
  });
};

const perform = async (work: RunWork): Promise<Step<null>> => {
  const { options, terminal, model, file, say } = work;
  const named = checkOutputName(file, options.out);
  if (!named.ok) return named;
  say('Calculating');
  const tiered = await tier(work);
  if (!tiered.ok) return tiered;
  say('Writing');
  const { out } = options;
  const written =
    out === null
      ? done([])
      : await writeOutput({ file, out, tiered: tiered.value, watch: () => say('Writing') });
  if (!written.ok) return written;
  await print(options.format, terminal, tiered.value.run, [...model.notices, ...tiered.value.notices]);
  const pane = options.format === 'table' && out !== null ? [PANE] : [];
  const read = file.kind === 'workbook' ? leftOutRemarks(tiered.value.basis) : [];
  for (const remark of [...file.remarks, ...read, ...written.value, ...pane]) terminal.error(`${remark}\n`);
  return done(null);
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
  const file = await openFile(options.register);
  if (!file.ok) return file;
  try {
    return await perform({ options, terminal, model: model.value, file: file.value, say });
  } finally {
    await file.value.close();
  }
};
