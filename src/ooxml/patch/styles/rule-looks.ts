/** What a conditional format paints: fills and fonts in the list of differential formats. */
import type { ColourRule } from '../../../sheet';
import { attributeOr, attributeSplice } from '../../xml/attributes';
import { appendedChild, childNamed, childrenNamed, nameLike, orderedChild } from '../../xml/children';
import { STYLES_ORDER } from '../../xml/schema-order';
import { splice } from '../../xml/splice';
import { parseXml, type XmlElement } from '../../xml/xml-tree';

/** Colours as "#RRGGBB". */
export type Look = Pick<ColourRule, 'fill' | 'font'>;

const colourOf = (element: XmlElement | null): string | null => {
  const colour = element === null ? '' : attributeOr(element, 'rgb', '');
  return /^[0-9A-Fa-f]{8}$/.test(colour) ? `#${colour.slice(2).toUpperCase()}` : null;
};

const listOf = (root: XmlElement): readonly XmlElement[] => {
  const list = childNamed(root, 'dxfs');
  return list === null ? [] : childrenNamed(list, 'dxf');
};

const fontColour = (format: XmlElement): string | null => {
  const font = childNamed(format, 'font');
  return font === null ? null : colourOf(childNamed(font, 'color'));
};

/** A solid fill is the background of its pattern; programs that write both colours mean the same by them. */
const fillColour = (format: XmlElement): string | null => {
  const fill = childNamed(format, 'fill');
  const pattern = fill === null ? null : childNamed(fill, 'patternFill');
  if (pattern === null || attributeOr(pattern, 'patternType', 'solid') !== 'solid') return null;
  return colourOf(childNamed(pattern, 'bgColor')) ?? colourOf(childNamed(pattern, 'fgColor'));
};

/** The looks by their number; null for one that sets no fill and font colour. */
export const looksOf = (root: XmlElement): readonly (Look | null)[] =>
  listOf(root).map((format) => {
    const fill = fillColour(format);
    const font = fontColour(format);
    return fill === null || font === null ? null : { fill, font };
  });

export const sameLook = (one: Look, other: Look): boolean =>
  one.fill.toUpperCase() === other.fill.toUpperCase() && one.font.toUpperCase() === other.font.toUpperCase();

/** Whether a format sets these two colours and nothing else, so that it may serve again. */
const isBare = (format: XmlElement): boolean =>
  format.children.length === 2 &&
  childNamed(format, 'font')?.children.length === 1 &&
  childNamed(format, 'fill')?.children.length === 1;

const argb = (colour: string): string => `FF${colour.slice(1).toUpperCase()}`;

const written = (root: XmlElement, { fill, font }: Look): string => {
  const [format, letters, paint, pattern, colour, ground] = [
    'dxf',
    'font',
    'fill',
    'patternFill',
    'color',
    'bgColor',
  ].map((name) => nameLike(root, name));
  return (
    `<${format}><${letters}><${colour} rgb="${argb(font)}"/></${letters}>` +
    `<${paint}><${pattern}><${ground} rgb="${argb(fill)}"/></${pattern}></${paint}></${format}>`
  );
};

/** The styles part with these looks in it, and the number of each; looks that are there already serve again. */
export const withLooks = (
  text: string,
  part: string,
  looks: readonly Look[],
): { readonly text: string; readonly numbers: readonly number[] } => {
  const root = parseXml(text, part);
  const known = listOf(root);
  const all = looksOf(root).map((look, number) => {
    const format = known[number];
    return look !== null && format !== undefined && isBare(format) ? look : null;
  });
  const added: string[] = [];
  const numbers = looks.map((look) => {
    const place = all.findIndex((one) => one !== null && sameLook(one, look));
    if (place >= 0) return place;
    added.push(written(root, look));
    return all.push(look) - 1;
  });
  if (added.length === 0) return { text, numbers };
  const list = childNamed(root, 'dxfs');
  const count = String(all.length);
  const name = nameLike(root, 'dxfs');
  const child = { name: 'dxfs', text: `<${name} count="${count}">${added.join('')}</${name}>` };
  const splices =
    list === null
      ? [orderedChild(text, root, STYLES_ORDER, child)]
      : [attributeSplice(text, list, 'count', count), appendedChild(text, list, added.join(''))];
  return { text: splice(text, splices), numbers };
};
