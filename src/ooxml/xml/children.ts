/** Finding and adding children of an element. */
import type { Splice } from './splice';
import type { XmlElement } from './xml-tree';

/** The children of one name, in the element's own namespace. */
export const childrenNamed = (element: XmlElement, name: string): readonly XmlElement[] =>
  element.children.filter((child) => child.name === name && child.namespace === element.namespace);

export const childNamed = (element: XmlElement, name: string): XmlElement | null =>
  childrenNamed(element, name)[0] ?? null;

/** The name of a new element beside or within this one, with this one's prefix. */
export const nameLike = (element: XmlElement, name: string): string =>
  element.prefix === '' ? name : `${element.prefix}:${name}`;

/** Text put into an element at a place that is its own: an element that closed itself is opened for it. */
const putAt = (text: string, element: XmlElement, at: number, piece: string): Splice => {
  if (element.closeStart !== element.end) return { at, until: at, text: piece };
  const slash = text.lastIndexOf('/', element.end);
  return { at: slash, until: element.end, text: `>${piece}</${nameLike(element, element.name)}>` };
};

/** A last child. */
export const appendedChild = (text: string, element: XmlElement, piece: string): Splice =>
  putAt(text, element, element.closeStart, piece);

/**
 * A new child where the schema wants it: behind the last child that comes before it or is its like. Children that
 * the order does not name (alternate contents of newer versions) stay where they are.
 */
export const orderedChild = (
  text: string,
  element: XmlElement,
  order: readonly string[],
  child: { readonly name: string; readonly text: string },
): Splice => {
  const rank = order.indexOf(child.name);
  const before = element.children.filter(
    ({ name, namespace }) =>
      namespace === element.namespace && order.includes(name) && order.indexOf(name) <= rank,
  );
  return putAt(text, element, before.at(-1)?.end ?? element.openEnd, child.text);
};
