/** The ten commonest Russian letters, three letters of five in any text. */
const COMMON = /[оеаинтсрвл]/gi;
const CYRILLIC = ['windows-1251', 'koi8-r', 'ibm866'];
const MIXED_WORD = /[a-z]\p{Script=Cyrillic}|\p{Script=Cyrillic}[a-z]/iu;
const WORD_END = /[\s",;]+/;
const WESTERN = 'windows-1252';

const read = (words: Uint8Array, encoding: string): string => new TextDecoder(encoding).decode(words);

const commonLetters = (words: Uint8Array, encoding: string): number =>
  read(words, encoding).match(COMMON)?.length ?? 0;

/** Russian words hold no Latin letters; Spanish ones, taken for Russian, hold little else. */
const isMostlyMixed = (text: string): boolean => {
  const words = text.split(WORD_END).filter((word) => word !== '');
  return words.filter((word) => MIXED_WORD.test(word)).length * 2 > words.length;
};

/**
 * Corrects a guess of a Cyrillic encoding where short texts mislead it: a text whose words mix both alphabets is a
 * Western one; and words all in capitals, as firms are often written, are small letters in the rival encoding, so that
 * the one with more of the commonest letters is taken. Other guesses stay.
 */
export const settleEncoding = (words: Uint8Array, guess: string): string => {
  if (!CYRILLIC.includes(guess)) return guess;
  if (isMostlyMixed(read(words, guess))) return WESTERN;
  return CYRILLIC.reduce(
    (best, rival) => (commonLetters(words, rival) > commonLetters(words, best) ? rival : best),
    guess,
  );
};
