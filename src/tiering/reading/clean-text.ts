/** Marks that show nothing: zero-width spaces and joiners, directions of writing, the byte order mark. */
const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;
const plain = /^[\x20-\x7E]*$/;

/**
 * A cell's text as a reader sees it: no invisible marks, compatibility forms unified (full-width digits, no-break and
 * thin spaces), no spaces around it. Linear in the length of the text.
 * @example cleanText('\u200E\uFF11\u00A02 '); // => '1 2'
 */
export function cleanText(text: string): string {
  if (plain.test(text)) return text.trim();
  return text.replace(invisible, '').normalize('NFKC').trim();
}

/**
 * A text reduced to what words are compared by: case, accents, punctuation and the letter ё make no difference.
 * @example foldWords('  Días de  RETRASО: '); // => 'dias de retrasо'
 */
export function foldWords(text: string): string {
  const letters = cleanText(text).toLowerCase().normalize('NFD').replace(accents, '').normalize('NFC');
  return letters.replace(/[^\p{L}\p{N}%№]+/gu, ' ').trim();
}

/** Accents of Latin letters and the dots of ё, but not the breve of й: that is another letter. */
const accents = /[\u0300-\u0305\u0307-\u036F]/g;
