const shortestStem = 5;
const ending = 2;

/**
 * How well a header is met by a word that columns are called by, both folded: 1 the whole header, 0.85 a word or words
 * in it, 0.7 the beginning of a word, 0 not at all.
 * @example wordScore('annual revenue', 'revenue'); // => 0.85
 */
export function wordScore(header: string, word: string): number {
  if (header === word) return 1;
  if (holdsWord(header, word)) return 0.85;
  const stem = word.slice(0, -ending);
  const begins = !word.includes(' ') && stem.length >= shortestStem;
  return begins && header.split(' ').some((token) => token.startsWith(stem)) ? 0.7 : 0;
}

/**
 * Whether the words stand in the header as whole words, both folded; Chinese is written without spaces between them.
 * @example holdsWord('client phone', 'phone'); // => true
 */
export function holdsWord(header: string, word: string): boolean {
  if (/^\p{Script=Han}/u.test(word)) return word.length > 1 && header.includes(word);
  return ` ${header} `.includes(` ${word} `);
}
