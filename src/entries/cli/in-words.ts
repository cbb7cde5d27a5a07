import type { Model, Notice, NoticeCode } from '../../tiering';
import { criterionNames, noticeText } from '../../words';
import { printable } from './printable';
import type { Speech } from './speech';

/** The options that do what a notice asks for. */
const OPTIONS: Partial<Readonly<Record<NoticeCode, string>>> = {
  'no-orders-in-window': '--as-of YYYY-MM-DD',
  'all-long-ago': '--as-of YYYY-MM-DD',
};

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
    const option = OPTIONS[notice.code];
    const hint = option === undefined ? '' : ` (${option})`;
    return `  ${words.say.labelled(file.grades[notice.severity], `${printable(sentence)}${hint}`)}`;
  });
  return [...new Set(lines)].join('\n');
};
