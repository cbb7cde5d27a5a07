import packageFile from '../../../package.json';
import { readCommand } from './command';
import { HELP } from './help';
import { languageAsked } from './options';
import { presetCommand } from './preset-command';
import { presetList } from './preset-list';
import { runCommand } from './run-command';
import { speechAsked, speechIn, type Speech } from './speech';
import { done, type ExitStatus, type Step, type Terminal } from './terminal';

const perform = async (argv: readonly string[], terminal: Terminal, speech: Speech): Promise<Step<null>> => {
  const command = readCommand(argv, speech);
  if (!command.ok) return command;
  switch (command.value.kind) {
    case 'help':
      await terminal.out(HELP);
      return done(null);
    case 'version':
      await terminal.out(`${packageFile.version}\n`);
      return done(null);
    case 'presets':
      await terminal.out(presetList());
      return done(null);
    case 'preset':
      return presetCommand(command.value.options, terminal);
    case 'run':
      return runCommand(command.value.options, terminal);
  }
};

/** The command line as a function: arguments in, text out through the terminal, the exit status as answer. */
export const main = async (argv: readonly string[], terminal: Terminal): Promise<ExitStatus> => {
  // Whoever asks for a language that is not spoken is told so in English.
  const speech = speechAsked(languageAsked(argv)) ?? speechIn('en');
  const step = await perform(argv, terminal, speech);
  if (step.ok) return 0;
  terminal.error(`client-tiers: ${step.message}\n`);
  if (step.status === 2) terminal.error(`${speech.cli.usage.help}\n`);
  return step.status;
};
