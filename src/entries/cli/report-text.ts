import type { Report } from '../../tiering';
import { printable } from './printable';
import { textTable } from './text-table';

/** More rows than this are for the document, not for a terminal. */
const MOST_ROWS = 20;
/** A text longer than this would push its neighbours off the terminal. */
const LONGEST = 60;

type Plain = Readonly<Record<string, unknown>>;

const isRecord = (plain: unknown): plain is Plain =>
  typeof plain === 'object' && plain !== null && !Array.isArray(plain);

const isList = (plain: unknown): plain is readonly unknown[] => Array.isArray(plain);

/** A client is shown by its name; only "row", "key" and "label" make one. */
const isClient = (plain: Plain): boolean => 'row' in plain && 'key' in plain && 'label' in plain;

const number = new Intl.NumberFormat('en', { maximumFractionDigits: 4 });

/** "clientShare" as "client share", "next-tier" as "next tier". */
const spaced = (key: string): string =>
  key
    .replace(/(\p{L})(?=[\p{Lu}\d])/gu, '$1 ')
    .replace(/-/g, ' ')
    .toLowerCase();

const cut = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);

const shown = (plain: unknown): string => {
  if (plain === null || plain === undefined) return '–';
  if (typeof plain === 'number') return number.format(plain);
  if (typeof plain === 'boolean') return plain ? 'yes' : 'no';
  if (isList(plain)) return cut(plain.map(shown).join(', '));
  if (typeof plain === 'string') return cut(printable(plain));
  if (!isRecord(plain)) throw new Error(`a report holds plain data, no ${typeof plain}`);
  if (isClient(plain)) return cut(nameOf(plain));
  const parts = Object.entries(plain).map(([key, value]) => `${spaced(key)} ${shown(value)}`);
  return cut(parts.join(', '));
};

const nameOf = ({ row, key, label }: Plain): string => {
  const names = [key, label].map((one) => printable(String(one))).filter((one) => one !== '');
  return names.length === 0 ? `row ${String(row)}` : [...new Set(names)].join(' ');
};

/** The entries of a row: a client within it counts as one column, whatever it is called. */
const cellsOf = (row: unknown): Plain => {
  if (!isRecord(row)) return { value: row };
  if (!isClient(row)) return row;
  const rest = Object.entries(row).filter(([key]) => !['row', 'key', 'label'].includes(key));
  return { client: nameOf(row), ...Object.fromEntries(rest) };
};

const listLines = (title: string, list: readonly unknown[]): readonly string[] => {
  if (list.length === 0) return [`${title}: none`];
  if (list.every((one) => !isRecord(one) && !isList(one))) return [`${title}: ${shown(list)}`];
  const rows = list.slice(0, MOST_ROWS).map(cellsOf);
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const sides = columns.map((column) =>
    rows.every((row) => typeof (row[column] ?? 0) === 'number') ? 'right' : 'left',
  );
  const cells = rows.map((row) => columns.map((column) => shown(row[column])));
  const more = list.length - rows.length;
  return [
    `${title}:`,
    ...textTable([columns.map(spaced), ...cells], sides).map((line) => `  ${line}`),
    ...(more === 0 ? [] : [`  and ${more.toLocaleString('en')} more`]),
  ];
};

/** A record within a report: a line, or a table a list in it. */
const partLines = (title: string, part: unknown): readonly string[] => {
  if (isList(part)) return listLines(title, part);
  if (isRecord(part) && !isClient(part) && Object.values(part).some(isList))
    return Object.entries(part).flatMap(([key, value]) => partLines(`${title}, ${spaced(key)}`, value));
  return [`${title}: ${shown(part)}`];
};

/** A report for people: its kind as the title, then its figures, and its lists as tables of twenty rows at most. */
export const reportText = (report: Report): string => {
  const { kind, ...parts } = report;
  const title = spaced(kind);
  const heading = `${title.charAt(0).toUpperCase()}${title.slice(1)}`;
  const lines = Object.entries(parts).flatMap(([key, part]) => partLines(spaced(key), part));
  return [heading, ...lines.map((line) => `  ${line}`)].join('\n');
};
