/** Cell styles with another number format than their own, found among those of the file or added to them. */
import { attributeOr, attributeSplice, numberOr } from '../../xml/attributes';
import { appendedChild, childNamed, childrenNamed, nameLike, orderedChild } from '../../xml/children';
import { escapedAttribute } from '../../xml/escape';
import { STYLES_ORDER } from '../../xml/schema-order';
import { splice, type Splice } from '../../xml/splice';
import { parseXml, type XmlElement } from '../../xml/xml-tree';

export interface NumberFormats {
  /** The number of the style that is `style` but for this number format (Excel's English codes). */
  styled(style: number, format: string): number;
  /** The styles part with what was added; the very same text where nothing was. */
  text(): string;
}

/** Formats that every program knows by number and that mean the same in every language. */
const BUILT_IN: ReadonlyMap<string, number> = new Map([
  ['General', 0],
  ['0', 1],
  ['0.00', 2],
  ['#,##0', 3],
  ['#,##0.00', 4],
  ['0%', 9],
  ['0.00%', 10],
  ['0.00E+00', 11],
  ['@', 49],
]);

/** Numbers below are the programs' own. */
const FIRST_OF_FILE = 164;

const PLAIN_STYLE = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';

/** A style's text with another format; all else of it stays. */
const reformatted = (text: string, style: XmlElement, format: number): string => {
  const shift = (one: Splice): Splice => ({
    ...one,
    at: one.at - style.start,
    until: one.until - style.start,
  });
  return splice(text.slice(style.start, style.end), [
    shift(attributeSplice(text, style, 'numFmtId', String(format))),
    shift(attributeSplice(text, style, 'applyNumberFormat', '1')),
  ]);
};

interface Formats {
  readonly ids: Map<string, number>;
  readonly added: { readonly id: number; readonly code: string }[];
  free: number;
}

const knownFormats = (root: XmlElement): Formats => {
  const list = childNamed(root, 'numFmts');
  const known = list === null ? [] : childrenNamed(list, 'numFmt');
  const ids = new Map(BUILT_IN);
  let free = FIRST_OF_FILE;
  for (const format of known) {
    const id = numberOr(format, 'numFmtId', 0);
    ids.set(attributeOr(format, 'formatCode', ''), id);
    free = Math.max(free, id + 1);
  }
  return { ids, added: [], free };
};

const idOf = (formats: Formats, code: string): number => {
  const known = formats.ids.get(code);
  if (known !== undefined) return known;
  const id = formats.free;
  formats.free += 1;
  formats.ids.set(code, id);
  formats.added.push({ id, code });
  return id;
};

/** Elements at the end of a list and its count; the list itself where the part has none. */
const grownList = (
  text: string,
  root: XmlElement,
  list: { readonly name: string; readonly count: number },
  pieces: readonly string[],
): readonly Splice[] => {
  if (pieces.length === 0) return [];
  const element = childNamed(root, list.name);
  const count = String(list.count + pieces.length);
  if (element !== null)
    return [attributeSplice(text, element, 'count', count), appendedChild(text, element, pieces.join(''))];
  const name = nameLike(root, list.name);
  const child = { name: list.name, text: `<${name} count="${count}">${pieces.join('')}</${name}>` };
  return [orderedChild(text, root, STYLES_ORDER, child)];
};

export const numberFormats = (text: string, part: string): NumberFormats => {
  const root = parseXml(text, part);
  const list = childNamed(root, 'cellXfs');
  const styles = list === null ? [] : childrenNamed(list, 'xf');
  const formats = knownFormats(root);
  const texts = styles.map(({ start, end }) => text.slice(start, end));
  const numbers = new Map([...texts].map((style, number): [string, number] => [style, number]).reverse());
  const found = new Map<string, number>();
  const added: string[] = [];
  // The first style is what cells without one have: a file without any must not have that one changed.
  if (styles.length === 0) added.push(PLAIN_STYLE.replace('xf', nameLike(root, 'xf')));

  const make = (style: number, id: number): number => {
    const base = styles[style] ?? styles[0];
    if (base !== undefined && numberOr(base, 'numFmtId', 0) === id) return style;
    const piece =
      base === undefined
        ? PLAIN_STYLE.replace(
            'xf numFmtId="0"',
            `${nameLike(root, 'xf')} numFmtId="${id}" applyNumberFormat="1"`,
          )
        : reformatted(text, base, id);
    const known = numbers.get(piece);
    if (known !== undefined) return known;
    const number = styles.length + added.length;
    added.push(piece);
    numbers.set(piece, number);
    return number;
  };
  return {
    styled: (style, format) => {
      const key = `${style} ${format}`;
      const known = found.get(key);
      if (known !== undefined) return known;
      const number = make(style, idOf(formats, format));
      found.set(key, number);
      return number;
    },
    text: () => {
      const tag = nameLike(root, 'numFmt');
      const codes = formats.added.map(
        ({ id, code }) => `<${tag} numFmtId="${id}" formatCode="${escapedAttribute(code)}"/>`,
      );
      const before = childNamed(root, 'numFmts');
      const count = before === null ? 0 : childrenNamed(before, 'numFmt').length;
      return splice(text, [
        ...grownList(text, root, { name: 'numFmts', count }, codes),
        ...grownList(text, root, { name: 'cellXfs', count: styles.length }, found.size === 0 ? [] : added),
      ]);
    },
  };
};
