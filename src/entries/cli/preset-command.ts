import { readBasisAt } from '../../session';
import {
  columnsBelow,
  fitPreset,
  guessColumns,
  type FittedPreset,
  type LackingColumn,
  type PresetNames,
} from '../../tiering';
import { presetWords } from '../../words';
import { faultStep } from './fault-step';
import { findRegister } from './find-register';
import { guessedOrders } from './guessed-orders';
import { modelText } from './model-text';
import { openFile, type OpenedFile } from './open-file';
import type { PresetOptions } from './preset-options';
import { problemText } from './problem-text';
import { done, unusable, type Step, type Terminal } from './terminal';

const words = presetWords('en');

const CONTENTS: Readonly<Record<LackingColumn['content'], string>> = {
  number: 'a column of numbers',
  text: 'a column of texts',
  date: 'a column of dates',
  any: 'a column',
};

const lackingText = ({ criterion, header, content }: LackingColumn): string => {
  const reader = criterion === null ? 'the method' : `the criterion "${criterion}"`;
  return `no column for "${header}" was found: ${reader} needs ${CONTENTS[content]}; put its header in the place of "${header}"`;
};

const remarksOf = ({ lacking, turnover }: FittedPreset): readonly string[] => [
  ...lacking.map(lackingText),
  ...(turnover === null
    ? []
    : [`"${turnover}" counts, for no column of profit was found: turnover alone may mislead`]),
];

const named = ({ preset }: PresetOptions): PresetNames => ({ name: words.presets[preset.name].name });

const fitted = async (file: OpenedFile, options: PresetOptions): Promise<Step<FittedPreset>> => {
  const found = await findRegister(file, options.sheet);
  if (!found.ok) return found;
  try {
    const basis = await readBasisAt(file.spreadsheet, found.value, () => undefined);
    if ('kind' in basis) return unusable(`${file.path}: ${problemText(basis)}`);
    const columns = guessColumns(columnsBelow(basis.grid, basis.header.headerIndex));
    const orders = await guessedOrders(file, found.value.sheetName);
    return done(fitPreset(options.preset, { columns, orders }, named(options)));
  } catch (fault) {
    return faultStep(file.path, fault);
  }
};

const fromFile = async (options: PresetOptions, register: string): Promise<Step<FittedPreset>> => {
  const file = await openFile(register);
  if (!file.ok) return file;
  try {
    return await fitted(file.value, options);
  } finally {
    await file.value.close();
  }
};

/** Prints a preset as a model file, with the headers of a register where one is given; says what the register lacks. */
export const presetCommand = async (options: PresetOptions, terminal: Terminal): Promise<Step<null>> => {
  const { preset, register } = options;
  const unknown = { columns: null, orders: null };
  const step =
    register === null ? done(fitPreset(preset, unknown, named(options))) : await fromFile(options, register);
  if (!step.ok) return step;
  await terminal.out(modelText(step.value.model));
  for (const remark of remarksOf(step.value)) terminal.error(`${remark}\n`);
  return done(null);
};
