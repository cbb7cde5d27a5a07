/** Attributes of an element changed in its text, all else of the tag left as it was written. */
import { escapedAttribute } from './escape';
import type { Splice } from './splice';
import type { XmlElement } from './xml-tree';

const ATTRIBUTE = /\s+([^\s=/>]+)\s*=\s*("[^"]*"|'[^']*')/gy;

/** Where an attribute stands in the opening tag, the blanks before it included; null where it is not given. */
const placeOf = (text: string, element: XmlElement, name: string): { at: number; until: number } | null => {
  const prefix = element.prefix === '' ? 0 : element.prefix.length + 1;
  ATTRIBUTE.lastIndex = element.start + 1 + prefix + element.name.length;
  for (;;) {
    const at = ATTRIBUTE.lastIndex;
    const found = ATTRIBUTE.exec(text);
    if (found === null || ATTRIBUTE.lastIndex > element.openEnd) return null;
    if (found[1] === name) return { at, until: ATTRIBUTE.lastIndex };
  }
};

/** Sets an attribute (its name as it is written, prefix included), or takes it away with null. */
export const attributeSplice = (
  text: string,
  element: XmlElement,
  name: string,
  value: string | null,
): Splice => {
  const place = placeOf(text, element, name);
  const end =
    element.start + 1 + (element.prefix === '' ? 0 : element.prefix.length + 1) + element.name.length;
  const { at, until } = place ?? { at: end, until: end };
  return { at, until, text: value === null ? '' : ` ${name}="${escapedAttribute(value)}"` };
};

/** An attribute's value, or what holds where it is not given. */
export const attributeOr = (element: XmlElement, name: string, otherwise: string): string =>
  element.attributes.get(name) ?? otherwise;

/** Whether an attribute of truth is set: the format knows two words for each. */
export const isTrue = (element: XmlElement, name: string): boolean =>
  ['1', 'true', 'on'].includes(attributeOr(element, name, '0').trim());

/** A whole number from 0 on; the other value where the attribute is not given or none. */
export const numberOr = (element: XmlElement, name: string, otherwise: number): number => {
  const text = attributeOr(element, name, '').trim();
  return /^[0-9]{1,10}$/.test(text) ? Number(text) : otherwise;
};
