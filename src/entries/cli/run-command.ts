import { reportsOf, type Model, type Run, type Snapshot } from '../../tiering';
import type { RunOptions } from './run-options';
import { findRegister } from './find-register';
import { leftOutRemarks } from './left-out';
import { openFile, type OpenedFile } from './open-file';
import { checkOutputs } from './output-target';
import { withoutOwnOutput } from './own-output';
import { startProgress, type Progress } from './progress';
import { readModel, type ReadModel } from './read-model';
import { readOrdersFile } from './read-orders-file';
import { readPrevious } from './read-previous';
import { runDocument, type RunAnswers } from './run-document';
import { tierRegister, type Tiered } from './tier-register';
import { tierTable } from './tier-table';
import { done, type Step, type Terminal } from './terminal';
import { writeFrozen } from './write-frozen';
import { checkOutputName, writeOutput } from './write-output';

/** A piece at a time, each when the one before is taken: half a gigabyte of JSON must not queue up. */
const print = async (
  { format, speech }: Pick<RunOptions, 'format' | 'speech'>,
  terminal: Terminal,
  run: Run,
  answers: RunAnswers,
): Promise<void> => {
  const pieces = format === 'json' ? runDocument(run, answers) : [tierTable(speech, run, answers)];
  for (const piece of pieces) await terminal.out(piece);
};

interface RunWork {
  readonly options: RunOptions;
  readonly terminal: Terminal;
  readonly model: ReadModel;
  readonly previous: Snapshot | null;
  readonly file: OpenedFile;
  readonly say: Progress;
}

const tier = async ({ options, terminal, model, previous, file, say }: RunWork): Promise<Step<Tiered>> => {
  const found = await findRegister(options.speech, file, options.sheet);
  if (!found.ok) return found;
  const orders = await readOrdersFile({
    wanted: options.orders,
    model: model.model,
    register: file,
    out: options.out,
    speech: options.speech,
  });
  if (!orders.ok) return orders;
  return tierRegister({
    file,
    found: found.value,
    model: model.model,
    orders: orders.value,
    previous,
    today: terminal.today(),
    watch: () => say(options.speech.cli.progress.reading),
    speech: options.speech,
  });
};

/** What was written, in words. */
const writeOutputs = async (
  { options, model, file, say }: RunWork,
  tiered: Tiered,
): Promise<Step<readonly string[]>> => {
  const { out, freeze, speech } = options;
  const watch = (): void => say(speech.cli.progress.writing);
  const tables = out === null ? done([]) : await writeOutput({ file, out, tiered, watch, speech });
  if (!tables.ok || freeze === null) return tables;
  const frozen = await writeFrozen(speech, freeze, { run: tiered.run, asOf: model.ownAsOf });
  return frozen.ok ? done([...tables.value, ...frozen.value]) : frozen;
};

const perform = async (work: RunWork): Promise<Step<null>> => {
  const { options, terminal, model, file, say } = work;
  const { cli } = options.speech;
  const named = checkOutputName(options.speech, file, options.out);
  if (!named.ok) return named;
  say(cli.progress.calculating);
  const tiered = await tier(work);
  if (!tiered.ok) return tiered;
  say(cli.progress.writing);
  const written = await writeOutputs(work, tiered.value);
  if (!written.ok) return written;
  const { run } = tiered.value;
  const notices = [...model.notices, ...tiered.value.notices];
  await print(options, terminal, run, { reports: reportsOf(run), notices });
  const pane = options.format === 'table' && options.out !== null ? [cli.outputs.pane] : [];
  const read = file.kind === 'workbook' ? leftOutRemarks(options.speech, tiered.value.basis) : [];
  for (const remark of [...file.remarks, ...read, ...written.value, ...pane]) terminal.error(`${remark}\n`);
  return done(null);
};

const previousOf = ({ previous, speech }: RunOptions, model: Model): Step<Snapshot | null> =>
  previous === null ? done(null) : readPrevious(previous, model, speech);

/**
 * Reads the model and the register, places the clients, writes the output where one is asked for, and prints the
 * tiers. Whatever cannot be used ends the work before anything is written.
 */
export const runCommand = async (options: RunOptions, terminal: Terminal): Promise<Step<null>> => {
  const say = startProgress(terminal);
  const output = checkOutputs(options);
  if (!output.ok) return output;
  const model = readModel(options.model, options.asOf, options.speech);
  if (!model.ok) return model;
  const previous = previousOf(options, model.value.model);
  if (!previous.ok) return previous;
  const file = await openFile(options.speech, options.register);
  if (!file.ok) return file;
  try {
    return await perform({
      options,
      terminal,
      model: model.value,
      previous: previous.value,
      file: withoutOwnOutput(options.speech, file.value, model.value.model),
      say,
    });
  } finally {
    await file.value.close();
  }
};
