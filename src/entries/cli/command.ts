import { parseArgs } from 'node:util';
import { done, misused, type Step } from './terminal';

export type OutputFormat = 'table' | 'json';

export interface RunOptions {
  readonly register: string;
  readonly model: string;
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

const WORKBOOK = /\.(xlsx|xlsm|xls|ods)$/i;
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

/** What the full product has and this version has not is said plainly rather than passed over. */
const notYet = (values: Values, register: string): string | null => {
  if (WORKBOOK.test(register))
    return 'workbooks cannot be read in this version: save the sheet as CSV, or use the add-in in Excel';
  if (values.sheet !== undefined) return '--sheet belongs to workbooks, which this version does not read';
  if (values.orders !== undefined) return '--orders is not in this version: give one row a client';
  return null;
};

const outFault = (out: string | undefined): string | null => {
  if (out === undefined || TEXT_FILE.test(out)) return null;
  return WORKBOOK.test(out)
    ? 'workbooks cannot be written in this version: give --out a name ending in .csv'
    : '--out takes a name ending in .csv, .tsv or .txt';
};

const runOptions = (values: Values, operands: readonly string[]): Step<Command> => {
  const [register, surplus] = operands;
  if (register === undefined) return misused('run takes a register: client-tiers run <register.csv> …');
  if (surplus !== undefined) return misused(`run takes one register; "${surplus}" is too many`);
  const missing = notYet(values, register);
  if (missing !== null) return misused(missing);
  if (values.model === undefined) return misused('run takes a model: --model <model.json>');
  const asOf = values['as-of'] ?? null;
  if (asOf !== null && !isDay(asOf)) return misused(`--as-of takes a day as YYYY-MM-DD, not "${asOf}"`);
  const out = outFault(values.out);
  if (out !== null) return misused(out);
  const { format, force, model } = values;
  if (format !== 'table' && format !== 'json')
    return misused(`--format takes table or json, not "${format}"`);
  return done({ kind: 'run', options: { register, model, asOf, out: values.out ?? null, format, force } });
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
