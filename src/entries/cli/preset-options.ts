import { presets, type Preset } from '../../tiering';
import { onlyOptions, type Options } from './options';
import { notSpoken, speechAsked, type Speech } from './speech';
import { done, misused, type Step } from './terminal';

export interface PresetOptions {
  readonly preset: Preset;
  /** The file whose headers go into the model; null: the usual headers do. */
  readonly register: string | null;
  /** The register's sheet, by name; null: the one in front. */
  readonly sheet: string | null;
  /** What the model and its tiers are called in, and what notices are said in. */
  readonly speech: Speech;
}

/** What `preset` is asked for, or what is wrong with it. */
export const presetOptions = (
  operands: readonly string[],
  values: Options,
  speech: Speech,
): Step<PresetOptions> => {
  const { usage: say } = speech.cli;
  const [name, surplus] = operands;
  const known = presets.map((one) => one.name).join(', ');
  if (name === undefined) return misused(say.needsName(known));
  if (surplus !== undefined) return misused(say.oneName(surplus));
  const foreign = onlyOptions('preset', values, { known: ['register', 'sheet', 'lang'], speech });
  if (foreign !== null) return foreign;
  const preset = presets.find((one) => one.name === name);
  if (preset === undefined) return misused(say.noPreset(name, known));
  const { register = null, sheet = null } = values;
  if (register === null && sheet !== null) return misused(say.sheetOfNone);
  if (speechAsked(values.lang) === null) return misused(notSpoken(values.lang));
  return done({ preset, register, sheet, speech });
};
