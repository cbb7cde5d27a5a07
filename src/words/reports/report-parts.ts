import { cellText, clientName, fieldLabel, isClient, isList, isPlain, type Plain } from './report-cell';
import type { ReportContext } from './report-context';
import type { ReportPart } from './report-part';

/** Entries that are one cell although they have entries of their own. */
const figures = ['expected', 'share', 'clientShare', 'change', 'why'] as const;
const isFigure = (plain: Plain): boolean => figures.some((entry) => entry in plain) && !isClient(plain);

/** The entries of a report: figures under their names, lists and records as tables. */
export function reportParts(context: ReportContext, entries: object): readonly ReportPart[] {
  // Whatever a report holds is plain data under names.
  return Object.entries(entries as Plain).map(([field, value]) => partOf(context, field, value));
}

function partOf(context: ReportContext, field: string, value: unknown): ReportPart {
  if (isList(value) && value.some(isPlain)) return tablePart(context, field, value);
  if (
    isPlain(value) &&
    (isClient(value) ? Object.keys(value).length > 3 : !isFigure(value) || rangesAlone(value))
  )
    return tablePart(context, field, [value]);
  return { kind: 'line', label: fieldLabel(context, field), text: cellText(context, field, value) };
}

/** Sums of deals are expected as well, and are told apart from a range by having no ends. */
const rangesAlone = (plain: Plain): boolean => 'expected' in plain && !('low' in plain);

/** A list as a table: a row an entry, up to the most that are shown; a client within a row is one column. */
export function tablePart<One>(
  context: ReportContext,
  field: string,
  list: readonly One[],
  rowOf: (one: One) => unknown = (one) => one,
): ReportPart {
  const shown = list.slice(0, context.most).map((one) => cellsOf(context, rowOf(one)));
  const columns = [...new Set(shown.flatMap((row) => Object.keys(row)))];
  return {
    kind: 'table',
    title: fieldLabel(context, field),
    columns: columns.map((column) => ({
      label: fieldLabel(context, column),
      side: shown.every((row) => isText(row[column])) ? 'left' : 'right',
    })),
    rows: shown.map((row) => columns.map((column) => cellText(context, column, row[column]))),
    more: list.length - shown.length,
  };
}

/** Blanks stand at the side of their column's other cells; all blank, they stand at the left. */
const isText = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  typeof value === 'string' ||
  typeof value === 'boolean' ||
  isList(value);

function cellsOf(context: ReportContext, one: unknown): Plain {
  if (!isPlain(one)) throw new Error(`the report ${context.kind} has a table with rows of other kinds`);
  if (!isClient(one)) return one;
  const rest = Object.entries(one).filter(([field]) => !['row', 'key', 'label'].includes(field));
  return { client: clientName(context, one), ...Object.fromEntries(rest) };
}
