import type { Notice, Run, TierSummary } from '../../tiering';
import { displayWidth } from './display-width';
import { inWords, words } from './in-words';
import { printable } from './printable';

const HEADINGS = ['Tier', 'Clients', '% of clients', 'Value', '% of value'] as const;

const whole = new Intl.NumberFormat('en');
const money = new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const percent = new Intl.NumberFormat('en', {
  style: 'percent',
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});

const cellsOf = (summary: TierSummary): readonly string[] => [
  printable(summary.tier),
  whole.format(summary.clients),
  percent.format(summary.clientShare),
  summary.value === null ? '–' : money.format(summary.value),
  summary.valueShare === null ? '–' : percent.format(summary.valueShare),
];

/** The first column stands left, numbers stand right. */
const aligned = (cell: string, width: number, column: number): string => {
  const blanks = ' '.repeat(width - displayWidth(cell));
  return column === 0 ? cell + blanks : blanks + cell;
};

const tableLines = (rows: readonly (readonly string[])[]): readonly string[] => {
  const widths = HEADINGS.map((_, column) =>
    Math.max(...rows.map((cells) => displayWidth(cells[column] ?? ''))),
  );
  return rows.map((cells) =>
    cells.map((cell, column) => aligned(cell, widths[column] ?? 0, column)).join('  '),
  );
};

/** A run as a short table for people: a line a tier, best first, then what was noticed about the register, in words. */
export const tierTable = (run: Run, notices: readonly Notice[]): string => {
  const { register } = words.pane;
  const counts = [
    register.clients(run.register.rows.length),
    ...(run.register.excluded === 0 ? [] : [register.excluded(run.register.excluded)]),
    `as of ${run.asOf}`,
  ];
  const title = `${printable(run.model.name)}: ${counts.join(', ')}`;
  const table = tableLines([HEADINGS, ...run.summary.map(cellsOf)]);
  const noticeLines = notices.length === 0 ? [] : ['', 'Notices', inWords(notices, run.model)];
  return [title, '', ...table, ...noticeLines, ''].join('\n');
};
