import type { Notice, NoticeCode } from '../tiering';
import type { CriterionNames } from './criterion-names';
import type { NoticeOf, NoticeSentences } from './sentences';
import type { Words } from './words';

/**
 * What a notice says: what is the matter, in which column and rows, and what to do.
 * What stands in the orders is said under their name. With `names`, criteria are called as in the sheet instead of by their ids.
 */
export function noticeText(words: Words, notice: Notice, names?: CriterionNames): string {
  const text = sentenceFor(words.notices, notice.code)(names === undefined ? notice : named(notice, names));
  return notice.sheet === 'orders' ? words.say.labelled(words.sheet.orders.name, text) : text;
}

function sentenceFor(sentences: NoticeSentences, code: NoticeCode): (notice: Notice) => string {
  // A sentence is only ever looked up by the code of the very notice that it is given.
  return sentences[code] as (notice: NoticeOf<NoticeCode>) => string;
}

function named(notice: Notice, names: CriterionNames): Notice {
  if (!('criterion' in notice)) return notice;
  return { ...notice, criterion: names.get(notice.criterion) ?? notice.criterion };
}
