import { foldWords } from '../reading/clean-text';
import { foreignHeaders, foreignWords } from './foreign-words';
import { headerWords } from './header-words';
import type { ColumnRole } from './roles';

export interface HeaderMatch {
  readonly role: ColumnRole;
  /** 1 the whole header, 0.85 a word or words in it, 0.7 the beginning of a word. */
  readonly score: number;
}

/** Headers are cut to this before they are compared. */
const longest = 100;
const shortestStem = 5;
const ending = 2;

/**
 * The role that a header names best, in four languages; null for none and for what only looks like one (telephones, years).
 * Of equal matches the longer word wins: "Net profit margin %" is a margin.
 * @example headerMatch('Выручка, руб.'); // => { role: 'revenue', score: 0.85 }
 */
export function headerMatch(header: string): HeaderMatch | null {
  // Names from databases: "customerID", "TotalCharges".
  const spaced = header.slice(0, longest).replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ');
  const folded = foldWords(spaced);
  if (foreign.wholes.has(folded) || foreign.words.some((word) => holds(folded, word))) return null;
  const matches = roleWords
    .map(({ role, word }) => ({ role, word, score: matchScore(folded, word) }))
    .filter((match) => match.score > 0)
    .sort((one, other) => other.score - one.score || other.word.length - one.word.length);
  const best = matches[0];
  return best === undefined ? null : { role: best.role, score: best.score };
}

// The keys of a record that lists every role are the roles; Object.entries forgets that.
const roleWords = (Object.entries(headerWords) as [ColumnRole, readonly string[]][]).flatMap(
  ([role, words]) => words.map((word) => ({ role, word: foldWords(word) })),
);

const foreign = { wholes: new Set(foreignHeaders.map(foldWords)), words: foreignWords.map(foldWords) };

function matchScore(header: string, word: string): number {
  if (header === word) return 1;
  if (holds(header, word)) return 0.85;
  const stem = word.slice(0, -ending);
  const begins = !word.includes(' ') && stem.length >= shortestStem;
  return begins && header.split(' ').some((token) => token.startsWith(stem)) ? 0.7 : 0;
}

/** Whether the words stand in the header as whole words; Chinese is written without spaces between them. */
function holds(header: string, word: string): boolean {
  if (/^\p{Script=Han}/u.test(word)) return word.length > 1 && header.includes(word);
  return ` ${header} `.includes(` ${word} `);
}
