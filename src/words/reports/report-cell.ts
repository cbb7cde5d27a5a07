import type { OwnReportField, ReportCode, ReportField } from '../report-words';
import type { ReportContext } from './report-context';

/** Plain data by its names. */
export type Plain = Readonly<Record<string, unknown>>;

export const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** A client is shown by its name, whatever else is told of it. */
export const isClient = (plain: Plain): boolean => 'key' in plain && 'label' in plain;

/** Entries that hold shares, 0..1. */
const shares: ReadonlySet<string> = new Set([
  'adoption',
  'at',
  'chance',
  'clientShare',
  'conversion',
  'discount',
  'falseDiscoveries',
  'fit',
  'meanChanged',
  'mostChanged',
  'proposed',
  'restShare',
  'retention',
  'share',
  'spread',
  'stability',
  'tierShare',
  'traits.difference',
  'valueShare',
  'walletShare',
  'weight',
]);
const criteria: ReadonlySet<string> = new Set(['of', 'criterion', 'cross.rows', 'cross.columns']);
const tiers: ReadonlySet<string> = new Set([
  'tier',
  'tiers',
  'labelsOnly',
  'lowTiers',
  'withoutInterval',
  'moves.from',
  'moves.to',
]);
const codes: ReadonlySet<string> = new Set([
  'by',
  'contacts.state',
  'customer-value.from',
  'direction',
  'factor',
  'idle',
  'next-orders.state',
  'pipeline.reason',
  'second-order.state',
  'verdict',
  'way',
  'why',
]);

const among = (group: ReadonlySet<string>, { kind }: ReportContext, field: string): boolean =>
  group.has(field) || group.has(`${kind}.${field}`);

/** What an entry of a report is called. An entry without a name is a fault of ours. */
export function fieldLabel({ words: { reports }, kind }: ReportContext, field: string): string {
  const own: Partial<Record<string, string>> = reports.ownFields satisfies Record<OwnReportField, string>;
  const usual: Partial<Record<string, string>> = reports.fields satisfies Record<ReportField, string>;
  const label = own[`${kind}.${field}`] ?? usual[field];
  if (label === undefined) throw new Error(`the report ${kind} has no word for ${JSON.stringify(field)}`);
  return label;
}

/** The name of a client: its key and label, or its row. */
export function clientName({ words: { reports } }: ReportContext, { row, key, label }: Plain): string {
  const names = [key, label].filter((one) => typeof one === 'string' && one !== '');
  return names.length === 0 ? reports.row(Number(row)) : [...new Set(names)].join(' ');
}

/** The most entries of a list within a cell. */
const mostInCell = 6;

/** What stands in a cell, or behind the name of a figure. */
export function cellText(context: ReportContext, field: string, value: unknown): string {
  if (value === null || value === undefined) return '–';
  if (typeof value === 'number') return numberText(context, field, value);
  if (typeof value === 'boolean') return value ? context.words.reports.yes : context.words.reports.no;
  if (typeof value === 'string') return nameText(context, field, value);
  if (isList(value)) return listText(context, field, value);
  if (!isPlain(value)) throw new Error(`a report holds plain data, no ${typeof value}`);
  return isClient(value) ? clientName(context, value) : figureText(context, field, value);
}

/** Numbers of people and money to the cent; small ones keep what tells them apart. */
function numberText(context: ReportContext, field: string, value: number): string {
  const { say } = context.words;
  if (among(shares, context, field)) return say.percent(value);
  const steps = Math.abs(value) < 1 ? 1000 : 100;
  return say.exact(Math.round(value * steps) / steps + 0);
}

function nameText(context: ReportContext, field: string, value: string): string {
  if (among(criteria, context, field)) return criterionText(context, value);
  if (among(tiers, context, field)) return context.tierName(value);
  if (context.kind === 'profit-parts' && field === 'notCounted') return fieldLabel(context, value);
  return among(codes, context, field) ? codeText(context, value) : value;
}

/** A criterion, or the score that all of them make. */
function criterionText({ words, names }: ReportContext, id: string): string {
  return names.get(id) ?? (id === 'score' ? words.sheet.headers.score : id);
}

/** What a code says. A code without a word is a fault of ours. */
export function codeText({ words, kind }: ReportContext, code: string): string {
  const known: Partial<Record<string, string>> = words.reports.codes satisfies Record<ReportCode, string>;
  const text = known[code];
  if (text === undefined)
    throw new Error(`the report ${kind} has no word for the code ${JSON.stringify(code)}`);
  return text;
}

function listText(context: ReportContext, field: string, list: readonly unknown[]): string {
  const { say, reports } = context.words;
  if (list.length === 0) return reports.none;
  const texts = list.slice(0, mostInCell).map((one) => cellText(context, field, one));
  const more = list.length - texts.length;
  // Numbers may have commas of their own.
  const join = list.some((one) => typeof one === 'number') ? say.clauses : say.join;
  return join(more === 0 ? texts : [...texts, reports.more(more)]);
}

/** Several numbers that are one figure: a part of all, a range, a weight or why there is none. */
function figureText(context: ReportContext, field: string, value: Plain): string {
  const { say, reports } = context.words;
  const text = (entry: string): string => cellText(context, entry, value[entry]);
  const number = (entry: string): number | null => {
    const found = value[entry];
    return typeof found === 'number' ? found : null;
  };
  if ('expected' in value) {
    const [expected, low, high] = ['expected', 'low', 'high'].map((entry) =>
      cellText(context, field, value[entry]),
    );
    return `${expected ?? ''} (${low ?? ''} … ${high ?? ''})`;
  }
  if ('share' in value)
    return reports.ofAll(text('clients' in value ? 'clients' : 'value'), text('of'), number('share'));
  if ('clientShare' in value) return `${text('clients')} (${text('clientShare')})`;
  if ('change' in value) return `${text('criterion')} ${say.signed(number('change') ?? 0)}`;
  if ('weight' in value) {
    const known = ['weight', 'why'].filter((entry) => value[entry] !== null);
    return say.figures(known.map(text));
  }
  throw new Error(`the report ${context.kind} has no form for ${JSON.stringify(field)}`);
}
