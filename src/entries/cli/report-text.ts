import type { Report, Run } from '../../tiering';
import { percentCriteria, reportPage, type ReportPart } from '../../words';
import { printable } from './printable';
import type { Speech } from './speech';
import { textTable } from './text-table';

/** More rows than this are for the document, not for a terminal. */
const MOST_ROWS = 20;
/** A text longer than this would push its neighbours off the terminal. */
const LONGEST = 120;

const shown = (text: string): string => {
  const clean = printable(text);
  return clean.length > LONGEST ? `${clean.slice(0, LONGEST - 1)}…` : clean;
};

/** Reports whose last column is a sentence: it has no neighbour to push, and half of it would mislead. */
const ENDING_IN_SENTENCES: ReadonlySet<Report['kind']> = new Set(['next-tier', 'under-served']);

const tableLines = (
  { words, file }: Speech,
  { title, columns, rows, more }: Extract<ReportPart, { kind: 'table' }>,
  kind: Report['kind'],
): readonly string[] => {
  if (rows.length === 0) return [`${title}: ${words.reports.none}`];
  const whole = ENDING_IN_SENTENCES.has(kind) ? columns.length - 1 : -1;
  const cells = [columns.map(({ label }) => label), ...rows].map((row) =>
    row.map((text, column) => (column === whole ? printable(text) : shown(text))),
  );
  const sides = columns.map(({ side }) => side);
  const rest = more === 0 ? [] : [`  ${words.say.labelled(words.reports.more(more), file.rest)}`];
  return [`${title}:`, ...textTable(cells, sides).map((line) => `  ${line}`), ...rest];
};

const linesOf = (speech: Speech, part: ReportPart, kind: Report['kind']): readonly string[] => {
  switch (part.kind) {
    case 'note':
      return [shown(part.text)];
    case 'line':
      return [`${part.label}: ${shown(part.text)}`];
    case 'table':
      return tableLines(speech, part, kind);
  }
};

/** A report for people: its title, then its figures and its tables, of twenty rows at most. */
export const reportText = (speech: Speech, report: Report, run: Run): string => {
  const { words } = speech;
  const { title, parts } = reportPage(words, report, {
    model: run.model,
    most: MOST_ROWS,
    percents: percentCriteria(run),
  });
  const said = parts.flatMap((part) => linesOf(speech, part, report.kind));
  // What is lacking comes by an option here.
  const lines =
    report.kind === 'moves' && report.since === null ? said.map((line) => `${line} (--previous FILE)`) : said;
  return [title, ...lines.map((line) => `  ${line}`)].join('\n');
};
