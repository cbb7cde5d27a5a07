import type { Notice } from '../../tiering';
import { noticeText, pickWords } from '../../words';
import { printable } from './printable';

/** The command line speaks English. */
export const words = pickWords('en');

/** Notices as lines, one each: how grave, and the sentence. */
export const inWords = (notices: readonly Notice[]): string =>
  notices.map((notice) => `  ${notice.severity}: ${printable(noticeText(words, notice))}`).join('\n');
