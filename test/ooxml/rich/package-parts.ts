/** The parts of a workbook file, looked into by tests. */
import { unzipSync } from 'fflate';
import { parseXml, type XmlElement } from '../../../src/ooxml/xml/xml-tree';

export interface PackageParts {
  readonly names: readonly string[];
  /** Empty where there is no such part. */
  bytes(part: string): Uint8Array;
  text(part: string): string;
  /** Null where there is no such part, or it is no XML. */
  root(part: string): XmlElement | null;
  /** The text of every element with this local name in a part, as it is written, in order. */
  elements(part: string, name: string): readonly string[];
  /** Every element with this local name in a part. */
  trees(part: string, name: string): readonly XmlElement[];
}

const named = (element: XmlElement, name: string): readonly XmlElement[] => [
  ...(element.name === name ? [element] : []),
  ...element.children.flatMap((child) => named(child, name)),
];

export const packageParts = (file: Uint8Array): PackageParts => {
  const parts = unzipSync(file);
  const roots = new Map<string, XmlElement | null>();
  const text = (part: string): string => new TextDecoder().decode(parts[part]);
  const read = (part: string): XmlElement | null => {
    try {
      return parts[part] === undefined ? null : parseXml(text(part), part);
    } catch {
      // Broken XML holds nothing of what is asked for.
      return null;
    }
  };
  const root = (part: string): XmlElement | null => {
    const known = roots.get(part);
    if (known !== undefined) return known;
    const tree = read(part);
    roots.set(part, tree);
    return tree;
  };
  const trees = (part: string, name: string): readonly XmlElement[] => {
    const tree = root(part);
    return tree === null ? [] : named(tree, name);
  };
  return {
    names: Object.keys(parts),
    bytes: (part) => parts[part] ?? new Uint8Array(0),
    text,
    root,
    trees,
    elements: (part, name) => trees(part, name).map(({ start, end }) => text(part).slice(start, end)),
  };
};
