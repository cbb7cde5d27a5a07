import type { Model, Notice, NoticeCode } from '../../tiering';
import { criterionNames, noticeText } from '../../words';
import { printable } from './printable';
import type { Speech } from './speech';

/** The option that does what a notice asks for; '' where none does. */
const optionFor = (notice: Notice): string =>
  notice.code === 'no-orders-in-window' || notice.code === 'all-long-ago'
    ? ` (--as-of ${notice.latest})`
    : '';

/** So many columns of a sheet a notice names at most; there may be more. */
const MOST_NAMED = 50;

/** Which columns there are, where one is missing. */
const columnsThere = ({ words: { say }, cli }: Speech, notice: Notice): readonly string[] => {
  if (notice.code !== 'unknown-column') return [];
  const named = notice.known.filter((header) => header.trim() !== '').map(say.quote);
  if (named.length === 0) return [];
  return [cli.columns.known(say.join([...named, ...(notice.known.length < MOST_NAMED ? [] : ['…'])]))];
};

/**
 * Notices on a file as lines, one each: how grave, and the sentence; what two would say alike is said once. With a
 * model its criteria are called by their columns.
 */
export const inWords = (speech: Speech, notices: readonly Notice[], model?: Model): string => {
  const { words, file } = speech;
  const names = model === undefined ? undefined : criterionNames(words, model);
  const ofFiles: Partial<Readonly<Record<NoticeCode, string>>> = file.notices;
  const lines = notices.map((notice) => {
    const ofFile = notice.sheet === 'orders' ? undefined : ofFiles[notice.code];
    const said = ofFile ?? noticeText(words, notice, names);
    const sentence = words.say.sentences([said, ...columnsThere(speech, notice)]);
    return `  ${words.say.labelled(file.grades[notice.severity], `${printable(sentence)}${optionFor(notice)}`)}`;
  });
  return [...new Set(lines)].join('\n');
};
