/** What windows-1252 has at 0x80..0x9F; the five places it leaves empty keep their control character. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const CONTROLS = /[\u0080-\u009f]/g;

/**
 * Text in windows-1252. Node 20 decodes this encoding as latin-1, so that the euro sign and the curled quotes come out
 * as control characters; they are put right here, which changes nothing where the decoder is right.
 */
export const decodeWindows1252 = (bytes: Uint8Array): string =>
  new TextDecoder('windows-1252')
    .decode(bytes)
    .replace(CONTROLS, (control) => HIGH[control.charCodeAt(0) - 0x80] ?? control);
