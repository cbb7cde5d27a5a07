import { isWorkbookName } from './file-names';
import { onlyOptions, type OptionName, type Options } from './options';
import { notSpoken, speechAsked, type Speech } from './speech';
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
  /** The file of an earlier run; null where there is none. */
  readonly previous: string | null;
  readonly out: string | null;
  /** Where the model goes with its limits as numbers; null: nowhere. */
  readonly freeze: string | null;
  readonly format: OutputFormat;
  /** What columns, reports and notices are said in. */
  readonly speech: Speech;
  readonly force: boolean;
}

const KNOWN: readonly OptionName[] = [
  'model',
  'sheet',
  'orders',
  'as-of',
  'previous',
  'out',
  'freeze',
  'format',
  'lang',
  'force',
];

const TEXT_FILE = /\.(csv|tsv|txt)$/i;

/** True for a day that exists: the round trip through a date turns 2026-02-30 into another day. */
const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
};

const isFormat = (text: string): text is OutputFormat => text === 'table' || text === 'json';

/** What is wrong with the values of the options; null where nothing is. */
const valueFault = (
  { format = 'table', out, freeze, 'as-of': asOf }: Options,
  { cli: { usage: say } }: Speech,
): string | null => {
  if (asOf !== undefined && !isDay(asOf)) return say.asOf(asOf);
  if (!isFormat(format)) return say.format(format);
  if (out !== undefined && !isWorkbookName(out) && !TEXT_FILE.test(out)) return say.out;
  if (freeze !== undefined && !/\.json$/i.test(freeze)) return say.freeze;
  return null;
};

const textsOf = (values: Options) => {
  const { sheet = null, orders = null, previous = null, out = null, freeze = null } = values;
  return { sheet, orders, previous, out, freeze, asOf: values['as-of'] ?? null };
};

/** What `run` is asked to do, or what is wrong with it. */
export const runOptions = (
  operands: readonly string[],
  values: Options,
  speech: Speech,
): Step<RunOptions> => {
  const { usage: say } = speech.cli;
  const [register, surplus] = operands;
  if (register === undefined) return misused(say.needsRegister);
  if (surplus !== undefined) return misused(say.oneRegister(surplus));
  const { model, force = false } = values;
  if (model === undefined) return misused(say.needsModel);
  const foreign = onlyOptions('run', values, { known: KNOWN, speech });
  if (foreign !== null) return foreign;
  const fault = valueFault(values, speech);
  if (fault !== null) return misused(fault);
  if (speechAsked(values.lang) === null) return misused(notSpoken(values.lang));
  const format = values.format === 'json' ? 'json' : 'table';
  return done({ register, model, ...textsOf(values), format, speech, force });
};
