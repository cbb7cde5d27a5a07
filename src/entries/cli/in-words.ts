import type { Model, Notice } from '../../tiering';
import { criterionNames, noticeText, pickWords } from '../../words';
import { printable } from './printable';

/** The command line speaks English. */
export const words = pickWords('en');

/** Notices as lines, one each: how grave, and the sentence. With a model its criteria are called by their columns. */
export const inWords = (notices: readonly Notice[], model?: Model): string => {
  const names = model === undefined ? undefined : criterionNames(model);
  return notices
    .map((notice) => `  ${notice.severity}: ${printable(noticeText(words, notice, names))}`)
    .join('\n');
};
