import { detect } from 'jschardet';
import { settleEncoding } from './settle-encoding';
import { decodeWindows1252 } from './windows-1252';

export interface DecodedText {
  /** Without its byte-order mark. */
  readonly text: string;
  /** The name that TextDecoder knows: "utf-8", "windows-1251", "gb18030" ... */
  readonly encoding: string;
  readonly byteOrderMark: boolean;
  /** False where the encoding was guessed, or where some bytes could not be read. */
  readonly certain: boolean;
}

/** The guess is kept to what spreadsheets in our languages export: a free guess turns short Russian files Macedonian. */
const CANDIDATES = ['windows-1251', 'koi8-r', 'ibm866', 'gb18030', 'big5', 'windows-1252'];
const FALLBACK = 'windows-1252';
const SAMPLE_BYTES = 65_536;
/** A text of which at most this part cannot be read as UTF-8 is damaged UTF-8, not another encoding. */
const DAMAGE = 0.05;
/** What the decoder puts where bytes fit nothing. */
const REPLACEMENT = '\ufffd';

const decodeAs = (bytes: Uint8Array, encoding: string): string =>
  encoding === FALLBACK ? decodeWindows1252(bytes) : new TextDecoder(encoding).decode(bytes);

const markedEncoding = (bytes: Uint8Array): string | null => {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
};

/** UTF-16 without a mark: every line end and separator has a zero byte, always on the same side. */
const zeroByteEncoding = (bytes: Uint8Array): string | null => {
  const zeros = [0, 0];
  bytes.subarray(0, SAMPLE_BYTES).forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (even === odd) return null;
  return even > odd ? 'utf-16be' : 'utf-16le';
};

/** The text as UTF-8, and whether every byte fitted; null where so little fits that it is another encoding. */
const readUtf8 = (bytes: Uint8Array): { readonly text: string; readonly whole: boolean } | null => {
  const text = decodeAs(bytes, 'utf-8');
  if (!text.includes(REPLACEMENT)) return { text, whole: true };
  let foreign = 0;
  let lost = 0;
  for (const character of text) {
    if (character > '\u007f') foreign += 1;
    if (character === REPLACEMENT) lost += 1;
  }
  return lost <= foreign * DAMAGE ? { text, whole: false } : null;
};

/** Blank, quote, comma, semicolon and all below: never the second byte of a letter in the encodings guessed among. */
const isWordEnd = (byte: number): boolean => byte <= 0x22 || byte === 0x2c || byte === 0x3b;

/** The words with foreign letters, for the guess counts letters: plain words and figures would outvote them. */
const foreignWords = (bytes: Uint8Array): Uint8Array => {
  const words = new Uint8Array(Math.min(bytes.length, SAMPLE_BYTES));
  let length = 0;
  let start = 0;
  let foreign = false;
  for (let at = 0; at < bytes.length && length < words.length; at += 1) {
    const byte = bytes[at] ?? 0;
    foreign ||= byte > 0x7f;
    if (!isWordEnd(byte)) continue;
    if (foreign) {
      const word = bytes.subarray(start, Math.min(at + 1, start + words.length - length));
      words.set(word, length);
      length += word.length;
    }
    start = at + 1;
    foreign = false;
  }
  return words.subarray(0, length);
};

const guessEncoding = (bytes: Uint8Array): string => {
  const words = foreignWords(bytes);
  const guess = detect(words, { detectEncodings: CANDIDATES }).encoding?.toLowerCase() ?? FALLBACK;
  return settleEncoding(words, guess);
};

/**
 * The text of a file whose encoding nobody wrote down: its byte-order mark decides, else UTF-8 where it fits, else a guess
 * among the encodings that spreadsheets export in Russian, Chinese, Spanish and English.
 */
export const decodeText = (bytes: Uint8Array): DecodedText => {
  const marked = markedEncoding(bytes);
  if (marked !== null)
    return { text: decodeAs(bytes, marked), encoding: marked, byteOrderMark: true, certain: true };
  const wide = zeroByteEncoding(bytes);
  if (wide !== null)
    return { text: decodeAs(bytes, wide), encoding: wide, byteOrderMark: false, certain: true };
  const utf8 = readUtf8(bytes);
  if (utf8 !== null) return { text: utf8.text, encoding: 'utf-8', byteOrderMark: false, certain: utf8.whole };
  const encoding = guessEncoding(bytes);
  return { text: decodeAs(bytes, encoding), encoding, byteOrderMark: false, certain: false };
};
