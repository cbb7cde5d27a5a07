import type { Model, Notice, NoticeCode } from '../../tiering';
import { criterionNames, noticeText } from '../../words';
import { printable } from './printable';
import type { Speech } from './speech';

/** The option that does what a notice asks for; '' where none does. */
const optionFor = (notice: Notice): string =>
  notice.code === 'no-orders-in-window' || notice.code === 'all-long-ago'
    ? ` (--as-of ${notice.latest})`
    : '';

/**
 * Notices on a file as lines, one each: how grave, and the sentence; what two would say alike is said once. With a
 * model its criteria are called by their columns.
 */
export const inWords = ({ words, file }: Speech, notices: readonly Notice[], model?: Model): string => {
  const names = model === undefined ? undefined : criterionNames(words, model);
  const ofFiles: Partial<Readonly<Record<NoticeCode, string>>> = file.notices;
  const lines = notices.map((notice) => {
    const ofFile = notice.sheet === 'orders' ? undefined : ofFiles[notice.code];
    const sentence = ofFile ?? noticeText(words, notice, names);
    return `  ${words.say.labelled(file.grades[notice.severity], `${printable(sentence)}${optionFor(notice)}`)}`;
  });
  return [...new Set(lines)].join('\n');
};
