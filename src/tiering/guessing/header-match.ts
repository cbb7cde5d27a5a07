import { foldWords } from '../reading/clean-text';
import { everydayWords } from './everyday-words';
import { foldHeader } from './fold-header';
import { foreignHeaders, foreignWords } from './foreign-words';
import { headerWords } from './header-words';
import { namesMoney } from './names-money';
import { otherWords } from './other-words';
import type { ColumnRole } from './roles';
import { wholeHeaders } from './whole-headers';
import { holdsWord, wordScore } from './word-score';

export interface HeaderMatch {
  readonly role: ColumnRole;
  /** 1 the whole header, 0.85 a word or words in it, 0.7 the beginning of a word. */
  readonly score: number;
}

/**
 * The role that a header names best, in four languages; null for none and for what only looks like one (telephones, years).
 * Of equal matches the longer word wins: "Net profit margin %" is a margin. Purchases counted in money are revenue.
 * @example headerMatch('Выручка, руб.'); // => { role: 'revenue', score: 0.85 }
 */
export function headerMatch(header: string): HeaderMatch | null {
  const folded = foldHeader(header);
  const whole = wholes.get(folded);
  if (whole !== undefined) return { role: whole, score: 1 };
  if (foreign.wholes.has(folded) || foreign.words.some((word) => holdsWord(folded, word))) return null;
  let best: (HeaderMatch & { readonly length: number }) | null = null;
  for (const { role, word } of roleWords) {
    const score = wordScore(folded, word);
    if (score === 0) continue;
    if (best === null || score > best.score || (score === best.score && word.length > best.length))
      best = { role, score, length: word.length };
  }
  return best === null ? null : inMoney(header, { role: best.role, score: best.score });
}

/** What is counted, but in money, is revenue. */
function inMoney(header: string, match: HeaderMatch): HeaderMatch {
  return counted.includes(match.role) && namesMoney(header) ? { ...match, role: 'revenue' } : match;
}

/** Roles of numbers without a unit: "Orders, EUR" are none. */
const counted: readonly ColumnRole[] = ['frequency', 'quantity'];

// The keys of a record that lists every role are the roles; Object.entries forgets that.
const roleWords = [headerWords, otherWords, everydayWords].flatMap((lists) =>
  (Object.entries(lists) as [ColumnRole, readonly string[]][]).flatMap(([role, words]) =>
    words.map((word) => ({ role, word: foldWords(word) })),
  ),
);

// As above.
const wholes = new Map(
  (Object.entries(wholeHeaders) as [ColumnRole, readonly string[]][]).flatMap(([role, headers]) =>
    headers.map((header) => [foldWords(header), role] as const),
  ),
);

const foreign = { wholes: new Set(foreignHeaders.map(foldWords)), words: foreignWords.map(foldWords) };
