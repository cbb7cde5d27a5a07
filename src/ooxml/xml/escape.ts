/** Text on its way into XML. Characters that XML cannot hold at all are the caller's to keep out (see x-string.ts). */

const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const referred = (character: string): string => NAMED[character] ?? `&#${character.charCodeAt(0)};`;

/** For between two tags. A carriage return would be read as a line feed, so that it goes as a reference. */
export const escapedText = (text: string): string => text.replace(/[&<>\r]/g, referred);

/** For between double quotes of an attribute, where XML would make a blank of every line break and tab. */
export const escapedAttribute = (text: string): string => text.replace(/[&<>"\t\n\r]/g, referred);

const BY_NAME: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const resolved = (reference: string): string => {
  const body = reference.slice(1, -1);
  if (!body.startsWith('#')) return BY_NAME[body] ?? reference;
  const code = body.startsWith('#x') ? parseInt(body.slice(2), 16) : parseInt(body.slice(1), 10);
  return code <= 0x10ffff ? String.fromCodePoint(code) : reference;
};

const OPENED = '<![CDATA[';
const CLOSED = ']]>';

const withoutReferences = (raw: string): string =>
  raw.replace(/&(?:#x[0-9a-fA-F]{1,6}|#[0-9]{1,7}|\w{1,8});/g, resolved);

/** What raw characters between two tags stand for: references resolved, CDATA unwrapped. */
export const unescapedText = (raw: string): string => {
  let text = '';
  let place = 0;
  for (;;) {
    const opened = raw.indexOf(OPENED, place);
    const closed = opened < 0 ? -1 : raw.indexOf(CLOSED, opened + OPENED.length);
    if (closed < 0) return text + withoutReferences(raw.slice(place));
    text += withoutReferences(raw.slice(place, opened)) + raw.slice(opened + OPENED.length, closed);
    place = closed + CLOSED.length;
  }
};
