import type { Run, ScaleSpec } from '../../tiering';
import { segmentName } from '../../words';
import { inWords } from './in-words';
import { printable } from './printable';
import { reportText } from './report-text';
import type { RunAnswers } from './run-document';
import type { Speech } from './speech';
import { textTable } from './text-table';

const SIDES = ['left', 'right', 'right', 'right', 'right'] as const;

/** The rows of the table, as the language writes numbers. */
const rowsOf = ({ words }: Speech, { summary, model }: Run): readonly (readonly string[])[] => {
  const { locale } = words.say;
  const whole = new Intl.NumberFormat(locale);
  const money = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const percent = new Intl.NumberFormat(locale, {
    style: 'percent',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  return summary.map(({ tier, clients, clientShare, value, valueShare }) => [
    printable(segmentName(words, model.method.kind, tier)),
    whole.format(clients),
    percent.format(clientShare),
    value === null ? '–' : money.format(value),
    valueShare === null ? '–' : percent.format(valueShare),
  ]);
};

/** Scales that read words: no sum can be taken of them. */
const OF_WORDS: readonly ScaleSpec['kind'][] = ['map', 'yesno'];

/** Where no value is shown: what to set so that it is. */
const valueLines = ({ words, file }: Speech, { summary, model }: Run): readonly string[] => {
  if (summary.some(({ value }) => value !== null)) return [];
  const ids = model.criteria.filter(({ scale }) => !OF_WORDS.includes(scale.kind)).map(({ id }) => id);
  const said = file.noValue(ids.map(printable).join(', '));
  return ['', words.say.labelled(words.pane.tiers.value, said)];
};

/**
 * A run as a short table for people: a line a tier, best first, then the reports that the model asks for, then what was
 * noticed about the register, in words.
 */
export const tierTable = (speech: Speech, run: Run, { reports, notices }: RunAnswers): string => {
  const { words, file } = speech;
  const { register, tiers } = words.pane;
  const counts = [
    register.clients(run.register.rows.length),
    ...(run.register.excluded === 0 ? [] : [register.excluded(run.register.excluded)]),
    file.asOf(run.asOf),
  ];
  const headings = [tiers.tier, tiers.clients, tiers.percentOfClients, tiers.value, tiers.percentOfValue];
  const title = words.say.labelled(printable(run.model.name), words.say.join(counts));
  const table = textTable([headings, ...rowsOf(speech, run)], SIDES);
  const reportLines = reports.flatMap((report) => ['', reportText(speech, report, run)]);
  const noticeLines =
    notices.length === 0 ? [] : ['', file.noticesHeading, inWords(speech, notices, run.model)];
  return [title, '', ...table, ...valueLines(speech, run), ...reportLines, ...noticeLines, ''].join('\n');
};
