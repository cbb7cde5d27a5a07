/** The relationships that a part of a package keeps, as its own part tells them. */
import { targetName } from './container/part-name';
import { attributeOr } from './xml/attributes';
import { childrenNamed } from './xml/children';
import type { XmlElement } from './xml/xml-tree';

/** A way from one part to another. */
export interface Relationship {
  readonly id: string;
  /** The whole type, an address. */
  readonly type: string;
  /** The last word of its type, as "worksheet": the same in every edition of the format. */
  readonly kind: string;
  /** The part it leads to; null where it leads out of the package. */
  readonly part: string | null;
}

/** Targets are addresses, in which a name may be escaped that the package spells out. */
const spelledOut = (name: string, has: (name: string) => boolean): string => {
  if (has(name) || !name.includes('%')) return name;
  try {
    const plain = decodeURIComponent(name);
    return has(plain) ? plain : name;
  } catch {
    // Not an escape after all: the name stays as it is written.
    return name;
  }
};

/** The `Relationship` elements of a part of relationships, in their order. */
export const relationshipElements = (root: XmlElement): readonly XmlElement[] =>
  childrenNamed(root, 'Relationship');

/** What an element says of a way from the part `from`; `has` tells which parts there are. */
export const relationshipOf = (
  element: XmlElement,
  from: string,
  has: (name: string) => boolean,
): Relationship => {
  const type = attributeOr(element, 'Type', '');
  const external = attributeOr(element, 'TargetMode', 'Internal') === 'External';
  return {
    id: attributeOr(element, 'Id', ''),
    type,
    kind: type.slice(type.lastIndexOf('/') + 1),
    part: external ? null : spelledOut(targetName(from, attributeOr(element, 'Target', '')), has),
  };
};
