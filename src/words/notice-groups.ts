import type { Notice } from '../tiering';
import type { CriterionNames } from './criterion-names';
import { noticeText } from './notice-text';
import type { Words } from './words';

/** Notices that say the same of several columns, as one. */
export interface NoticeGroup {
  readonly severity: Notice['severity'];
  /** The first of them in full. */
  readonly text: string;
  /** The columns (or criteria) of the others; none where it stands alone. */
  readonly others: readonly string[];
  /** The others in full. */
  readonly texts: readonly string[];
}

const gravest: readonly Notice['severity'][] = ['error', 'warning', 'info'];

/**
 * Notices in the order of how grave they are, those of one code about different columns put together; nothing is left out. With
 * `names`, criteria are called as in the sheet.
 */
export function noticeGroups(
  words: Words,
  notices: readonly Notice[],
  names: CriterionNames,
): readonly NoticeGroup[] {
  const byCode = new Map<string, Notice[]>();
  notices.forEach((notice, place) => {
    const isOfColumn = aboutOf(notice, names) !== null;
    const code = isOfColumn ? `${notice.code} ${notice.sheet ?? ''}` : String(place);
    byCode.set(code, [...(byCode.get(code) ?? []), notice]);
  });
  return [...byCode.values()]
    .map((alike) => groupOf(words, alike, names))
    .sort((one, other) => gravest.indexOf(one.severity) - gravest.indexOf(other.severity));
}

function groupOf(words: Words, alike: readonly Notice[], names: CriterionNames): NoticeGroup {
  const [first, ...rest] = alike;
  if (first === undefined) throw new Error('a group of notices has a first one');
  return {
    severity: first.severity,
    text: noticeText(words, first, names),
    others: [...new Set(rest.map((notice) => aboutOf(notice, names) ?? ''))],
    texts: rest.map((notice) => noticeText(words, notice, names)),
  };
}

/** The column that a notice is about; null where it is about something else. */
function aboutOf(notice: Notice, names: CriterionNames): string | null {
  if ('header' in notice) return notice.header;
  return 'criterion' in notice ? (names.get(notice.criterion) ?? notice.criterion) : null;
}
