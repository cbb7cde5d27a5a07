import { readBasisAt, type Basis } from '../../session';
import { unhurried } from './unhurried';
import {
  columnsBelow,
  fitPreset,
  guessColumns,
  readRegister,
  type FittedPreset,
  type PresetNames,
} from '../../tiering';
import { presetWords } from '../../words';
import { faultStep } from './fault-step';
import { findRegister } from './find-register';
import { guessedOrders } from './guessed-orders';
import { inWords } from './in-words';
import { modelText } from './model-text';
import { openFile, type OpenedFile } from './open-file';
import type { PresetOptions } from './preset-options';
import { printable } from './printable';
import { problemText } from './problem-text';
import type { Speech } from './speech';
import { done, unusable, type Step, type Terminal } from './terminal';

const remarksOf = (
  { cli: { preset: say } }: Speech,
  { lacking, open, turnover }: FittedPreset,
): readonly string[] => [
  ...(open === null
    ? []
    : [
        say.open(
          open.header,
          open.words.map((one) => `"${printable(one)}"`),
          say.filling[open.toFill],
        ),
      ]),
  ...lacking.map(({ header, criterion, content }) => say.lacking(header, criterion, say.contents[content])),
  ...(turnover === null ? [] : [say.turnover(turnover)]),
];

/** A preset for a register, and what is to be said of it. */
interface Made {
  readonly fitted: FittedPreset;
  readonly remarks: readonly string[];
}

/** Columns that hold formulas nobody has calculated look blank, and so like nothing that a preset could read. */
const uncalculated = (speech: Speech, { grid, header: { headerIndex } }: Basis): readonly string[] => {
  const register = readRegister(grid, { key: null, label: null, headerIndex });
  const told = register.notices.filter(({ code }) => code === 'formula-without-result');
  return told.length === 0 ? [] : [inWords(speech, told)];
};

const named = ({ preset, speech: { language, words } }: PresetOptions): PresetNames => ({
  name: presetWords(language).presets[preset.name].name,
  tiers: words.sheet.tiers,
});

const made = async (file: OpenedFile, options: PresetOptions): Promise<Step<Made>> => {
  const found = await findRegister(options.speech, file, options.sheet);
  if (!found.ok) return found;
  try {
    const basis = await readBasisAt(
      { spreadsheet: file.spreadsheet, clock: unhurried },
      found.value,
      () => undefined,
    );
    if ('kind' in basis) return unusable(`${file.path}: ${problemText(options.speech, basis)}`);
    const columns = guessColumns(columnsBelow(basis.grid, basis.header.headerIndex));
    const orders = await guessedOrders(file, found.value.sheetName);
    const fitted = fitPreset(options.preset, { columns, orders }, named(options));
    return done({
      fitted,
      remarks: [...remarksOf(options.speech, fitted), ...uncalculated(options.speech, basis)],
    });
  } catch (fault) {
    return faultStep(options.speech, file.path, fault);
  }
};

const fromFile = async (options: PresetOptions, register: string): Promise<Step<Made>> => {
  const file = await openFile(options.speech, register);
  if (!file.ok) return file;
  try {
    return await made(file.value, options);
  } finally {
    await file.value.close();
  }
};

/** Prints a preset as a model file, with the headers of a register where one is given; says what the register lacks. */
export const presetCommand = async (options: PresetOptions, terminal: Terminal): Promise<Step<null>> => {
  const { preset, register } = options;
  const unknown = { columns: null, orders: null };
  const step =
    register === null
      ? done({ fitted: fitPreset(preset, unknown, named(options)), remarks: [] })
      : await fromFile(options, register);
  if (!step.ok) return step;
  await terminal.out(modelText(step.value.fitted.model));
  for (const remark of step.value.remarks) terminal.error(`${remark}\n`);
  return done(null);
};
