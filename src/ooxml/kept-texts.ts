/** Our own custom XML part: texts kept in a workbook by key. */
import { childrenNamed } from './xml/children';
import { escapedAttribute, escapedText } from './xml/escape';
import type { XmlElement } from './xml/xml-tree';

export const KEPT_NAMESPACE = 'urn:client-tiers:kept:1';

/** Bytes of a part: larger ones are not ours. */
export const LARGEST_KEPT = 64 * 2 ** 20;

// JSON escapes controls and lone halves of pairs; these two are the last that XML cannot hold.
const written = (text: string): string =>
  JSON.stringify(text).replace(
    /[\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16)}`,
  );

/** What `written` wrote; null for what somebody else wrote there. */
const meant = (json: string): string | null => {
  try {
    const text: unknown = JSON.parse(json);
    return typeof text === 'string' ? text : null;
  } catch {
    return null;
  }
};

/** The texts of a part by their keys; null where its root is not ours. Entries that cannot be read are left out. */
export const keptTexts = (root: XmlElement): ReadonlyMap<string, string> | null => {
  if (root.namespace !== KEPT_NAMESPACE || root.name !== 'kept') return null;
  const texts = new Map<string, string>();
  for (const entry of childrenNamed(root, 'entry')) {
    const key = meant(`"${entry.attributes.get('key') ?? ''}"`);
    const text = meant(entry.text.trim());
    if (key !== null && text !== null) texts.set(key, text);
  }
  return texts;
};

/** The part that `keptTexts` reads back to the letter, any characters whatever. */
export const keptPart = (texts: ReadonlyMap<string, string>): string => {
  const entries = [...texts].map(
    ([key, text]) =>
      `<entry key="${escapedAttribute(written(key).slice(1, -1))}">${escapedText(written(text))}</entry>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<kept xmlns="${KEPT_NAMESPACE}">${entries.join('')}</kept>`;
};
