import type { Model, Notice, NoticeCode } from '../../tiering';
import { criterionNames, noticeText, pickWords } from '../../words';
import { printable } from './printable';

/** The command line speaks English. */
export const words = pickWords('en');

/** Notices whose usual sentence asks for another selection: in a file there is nothing to select. */
const OF_FILES: Partial<Readonly<Record<NoticeCode, string>>> = {
  'no-header':
    'No row of column names was found among the first five rows of the file. Add one above the first client.',
  'no-clients': 'There is no client below the column names. Add the clients, one a row.',
  'no-previous-run':
    'No earlier run was given (--previous FILE), so nobody can say who moved. Give what run --format json printed then.',
  'one-client': 'There is one client only, and a tier compares clients. Add the others.',
};

/** The options that do what a notice asks for. */
const OPTIONS: Partial<Readonly<Record<NoticeCode, string>>> = {
  'no-orders-in-window': '--as-of YYYY-MM-DD',
  'all-long-ago': '--as-of YYYY-MM-DD',
};

/**
 * Notices on a file as lines, one each: how grave, and the sentence; what two would say alike is said once. With a
 * model its criteria are called by their columns.
 */
export const inWords = (notices: readonly Notice[], model?: Model): string => {
  const names = model === undefined ? undefined : criterionNames(words, model);
  const lines = notices.map((notice) => {
    const ofFile = notice.sheet === 'orders' ? undefined : OF_FILES[notice.code];
    const sentence = ofFile ?? noticeText(words, notice, names);
    const option = OPTIONS[notice.code];
    const hint = option === undefined ? '' : ` (${option})`;
    return `  ${notice.severity}: ${printable(sentence)}${hint}`;
  });
  return [...new Set(lines)].join('\n');
};
