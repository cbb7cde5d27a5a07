import { onlyOptions, readArguments, type Arguments } from './options';
import { presetOptions, type PresetOptions } from './preset-options';
import { runOptions, type RunOptions } from './run-options';
import type { Speech } from './speech';
import { done, misused, type Step } from './terminal';

export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'presets' }
  | { readonly kind: 'preset'; readonly options: PresetOptions }
  | { readonly kind: 'run'; readonly options: RunOptions };

const named = (speech: Speech, { values, positionals: [name, ...operands] }: Arguments): Step<Command> => {
  const { usage: say } = speech.cli;
  switch (name) {
    case 'run': {
      const options = runOptions(operands, values, speech);
      return options.ok ? done({ kind: 'run', options: options.value }) : options;
    }
    case 'preset': {
      const options = presetOptions(operands, values, speech);
      return options.ok ? done({ kind: 'preset', options: options.value }) : options;
    }
    case 'presets': {
      const [surplus] = operands;
      if (surplus !== undefined) return misused(say.takesNothing(name, surplus));
      return onlyOptions(name, values, { known: [], speech }) ?? done({ kind: 'presets' });
    }
    default:
      return misused(name === undefined ? say.noCommand : say.unknownCommand(name));
  }
};

/** The command that the arguments ask for, or what is wrong with them, in words of `speech`. */
export const readCommand = (argv: readonly string[], speech: Speech): Step<Command> => {
  const step = readArguments(argv);
  if (!step.ok) return step;
  const { help, version } = step.value.values;
  if (help === true) return done({ kind: 'help' });
  if (version === true) return done({ kind: 'version' });
  return named(speech, step.value);
};
