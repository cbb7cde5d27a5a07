import { parseArgs } from 'node:util';
import type { Speech } from './speech';
import { done, misused, type Step } from './terminal';

const OPTIONS = {
  model: { type: 'string' },
  register: { type: 'string' },
  sheet: { type: 'string' },
  orders: { type: 'string' },
  'as-of': { type: 'string' },
  previous: { type: 'string' },
  out: { type: 'string' },
  freeze: { type: 'string' },
  format: { type: 'string' },
  lang: { type: 'string' },
  force: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

export type OptionName = keyof typeof OPTIONS;

/** The language that a command line asks for, whatever else is wrong with it; undefined where it asks for none. */
export const languageAsked = (argv: readonly string[]): string | undefined => {
  const { lang } = parseArgs({ args: [...argv], options: OPTIONS, strict: false }).values;
  return typeof lang === 'string' ? lang : undefined;
};

const parse = (argv: readonly string[]) =>
  parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true, strict: true });

export type Options = ReturnType<typeof parse>['values'];

/** The words of a command line: those that stand alone, and the options with their values. */
export type Arguments = ReturnType<typeof parse>;

/** Node marks what it found wrong with the arguments by a code of its own. */
const argumentFault = (fault: unknown): string | null => {
  if (typeof fault !== 'object' || fault === null) return null;
  const known = 'code' in fault && String(fault.code).startsWith('ERR_PARSE_ARGS');
  return known && 'message' in fault ? String(fault.message) : null;
};

export const readArguments = (argv: readonly string[]): Step<Arguments> => {
  try {
    return done(parse(argv));
  } catch (fault) {
    const message = argumentFault(fault);
    if (message === null) throw fault;
    return misused(message);
  }
};

/** An option that a command does not know is not left aside: somebody expects something of it. */
export const onlyOptions = (
  command: string,
  options: Options,
  { known, speech }: { readonly known: readonly OptionName[]; readonly speech: Speech },
): Step<never> | null => {
  const names: readonly string[] = known;
  const foreign = Object.keys(options).find((name) => !names.includes(name));
  return foreign === undefined ? null : misused(speech.cli.usage.takesNo(command, `--${foreign}`));
};
