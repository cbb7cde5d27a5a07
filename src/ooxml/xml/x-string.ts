/**
 * The format's own escape for what XML cannot hold: "_x0007_" stands for the character 7, so that a text which looks
 * like such an escape has its first "_" escaped too.
 */

const hidden = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

// Characters that XML 1.0 forbids, halves of a pair without the other half, and the carriage return, which it alters.
const UNSAFE =
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  /_(?=x[0-9A-Fa-f]{4}_)|[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|\p{Cs}/gu;

/** The text as a cell keeps it; XML's own escapes come on top. */
export const toXString = (text: string): string => text.replace(UNSAFE, hidden);

/** The text that a cell's characters stand for. */
export const fromXString = (kept: string): string =>
  kept.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
