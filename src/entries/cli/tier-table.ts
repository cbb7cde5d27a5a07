import type { Run, ScaleSpec, TierSummary } from '../../tiering';
import { inWords, words } from './in-words';
import { printable } from './printable';
import { reportText } from './report-text';
import type { RunAnswers } from './run-document';
import { textTable } from './text-table';

const HEADINGS = ['Tier', 'Clients', '% of clients', 'Value', '% of value'] as const;
const SIDES = ['left', 'right', 'right', 'right', 'right'] as const;

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

/** Scales that read words: no sum can be taken of them. */
const OF_WORDS: readonly ScaleSpec['kind'][] = ['map', 'yesno'];

/** Where no value is shown: what to set so that it is. */
const valueLines = ({ summary, model }: Run): readonly string[] => {
  if (summary.some(({ value }) => value !== null)) return [];
  const ids = model.criteria.filter(({ scale }) => !OF_WORDS.includes(scale.kind)).map(({ id }) => id);
  const remedy =
    ids.length === 0
      ? 'Add a criterion of weight 0 that reads it, and set "value" in the model to its id.'
      : `Set "value" in the model to the id of one that is: ${ids.map(printable).join(', ')}.`;
  return ['', `Value: no criterion is known to be what the clients bring. ${remedy}`];
};

/**
 * A run as a short table for people: a line a tier, best first, then the reports that the model asks for, then what was
 * noticed about the register, in words.
 */
export const tierTable = (run: Run, { reports, notices }: RunAnswers): string => {
  const { register } = words.pane;
  const counts = [
    register.clients(run.register.rows.length),
    ...(run.register.excluded === 0 ? [] : [register.excluded(run.register.excluded)]),
    `as of ${run.asOf}`,
  ];
  const title = `${printable(run.model.name)}: ${counts.join(', ')}`;
  const table = textTable([HEADINGS, ...run.summary.map(cellsOf)], SIDES);
  const reportLines = reports.flatMap((report) => ['', reportText(report, run.model)]);
  const noticeLines = notices.length === 0 ? [] : ['', 'Notices', inWords(notices, run.model)];
  return [title, '', ...table, ...valueLines(run), ...reportLines, ...noticeLines, ''].join('\n');
};
