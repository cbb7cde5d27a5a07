import { parseArgs } from 'node:util';
import { done, misused, type Step } from './terminal';

export type OutputFormat = 'table' | 'json';

export interface RunOptions {
  readonly register: string;
  readonly model: string;
  /** The register's sheet, by name; null: the one in front. */
  readonly sheet: string | null;
  /** A file, or a sheet of the register's workbook; null: what the model says. */
  readonly orders: string | null;
  /** ISO; null: the model's own rule. */
  readonly asOf: string | null;
  readonly out: string | null;
  readonly format: OutputFormat;
  readonly force: boolean;
}

export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'run'; readonly options: RunOptions };

const OPTIONS = {
  model: { type: 'string' },
  sheet: { type: 'string' },
  orders: { type: 'string' },
  'as-of': { type: 'string' },
  out: { type: 'string' },
  format: { type: 'string', default: 'table' },
  force: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', default: false },
} as const;

/** Whether a name is that of a workbook we write. */
export const isWorkbookName = (name: string): boolean => /\.(xlsx|xlsm)$/i.test(name);

const TEXT_FILE = /\.(csv|tsv|txt)$/i;

/** Node marks what it found wrong with the arguments by a code of its own. */
const argumentFault = (fault: unknown): string | null => {
  if (typeof fault !== 'object' || fault === null) return null;
  const known = 'code' in fault && String(fault.code).startsWith('ERR_PARSE_ARGS');
  return known && 'message' in fault ? String(fault.message) : null;
};

const parse = (argv: readonly string[]) =>
  parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true, strict: true });

const parsed = (argv: readonly string[]): Step<ReturnType<typeof parse>> => {
  try {
    return done(parse(argv));
  } catch (fault) {
    const message = argumentFault(fault);
    if (message === null) throw fault;
    return misused(message);
  }
};

/** True for a day that exists: the round trip through a date turns 2026-02-30 into another day. */
const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
};

type Values = ReturnType<typeof parse>['values'];

const outFault = (out: string | undefined): string | null =>
  out === undefined || isWorkbookName(out) || TEXT_FILE.test(out)
    ? null
    : '--out takes a name ending in .xlsx, .xlsm, .csv, .tsv or .txt';

/** What is wrong with the values of the options; null where nothing is. */
const valueFault = (values: Values): string | null => {
  const { format, out, 'as-of': asOf } = values;
  if (asOf !== undefined && !isDay(asOf)) return `--as-of takes a day as YYYY-MM-DD, not "${asOf}"`;
  if (!isFormat(format)) return `--format takes table or json, not "${format}"`;
  return outFault(out);
};

const isFormat = (text: string): text is OutputFormat => text === 'table' || text === 'json';

const runOptions = (values: Values, operands: readonly string[]): Step<Command> => {
  const [register, surplus] = operands;
  if (register === undefined)
    return misused('run takes a register: client-tiers run <register.xlsx|register.csv> …');
  if (surplus !== undefined) return misused(`run takes one register; "${surplus}" is too many`);
  if (values.model === undefined) return misused('run takes a model: --model <model.json>');
  const fault = valueFault(values);
  if (fault !== null) return misused(fault);
  const { model, sheet = null, orders = null, out = null, force, 'as-of': asOf = null } = values;
  const format = isFormat(values.format) ? values.format : 'table';
  return done({ kind: 'run', options: { register, model, sheet, orders, asOf, out, format, force } });
};

/** The command that the arguments ask for, or what is wrong with them. */
export const readCommand = (argv: readonly string[]): Step<Command> => {
  const step = parsed(argv);
  if (!step.ok) return step;
  const { values, positionals } = step.value;
  if (values.help) return done({ kind: 'help' });
  if (values.version) return done({ kind: 'version' });
  const [name, ...operands] = positionals;
  if (name === 'run') return runOptions(values, operands);
  if (name === 'preset' || name === 'presets')
    return misused(`${name} is not in this version: see assets/sample for models to start from`);
  return misused(name === undefined ? 'no command given' : `unknown command "${name}"`);
};
