import { onlyOptions, readArguments, type Arguments } from './options';
import { presetOptions, type PresetOptions } from './preset-options';
import { runOptions, type RunOptions } from './run-options';
import { done, misused, type Step } from './terminal';

export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'presets' }
  | { readonly kind: 'preset'; readonly options: PresetOptions }
  | { readonly kind: 'run'; readonly options: RunOptions };

const named = ({ values, positionals: [name, ...operands] }: Arguments): Step<Command> => {
  switch (name) {
    case 'run': {
      const options = runOptions(operands, values);
      return options.ok ? done({ kind: 'run', options: options.value }) : options;
    }
    case 'preset': {
      const options = presetOptions(operands, values);
      return options.ok ? done({ kind: 'preset', options: options.value }) : options;
    }
    case 'presets':
      if (operands.length > 0) return misused(`presets takes nothing; "${operands[0]}" is too many`);
      return onlyOptions('presets', values, []) ?? done({ kind: 'presets' });
    default:
      return misused(name === undefined ? 'no command given' : `unknown command "${name}"`);
  }
};

/** The command that the arguments ask for, or what is wrong with them. */
export const readCommand = (argv: readonly string[]): Step<Command> => {
  const step = readArguments(argv);
  if (!step.ok) return step;
  const { help, version } = step.value.values;
  if (help === true) return done({ kind: 'help' });
  if (version === true) return done({ kind: 'version' });
  return named(step.value);
};
