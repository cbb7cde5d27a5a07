import { readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(__dirname, '../..');

/** The manifest as a document; needs a DOM. */
export function readManifest(): Document {
  return new DOMParser().parseFromString(readFileSync(path.join(root, 'manifest.xml'), 'utf8'), 'text/xml');
}

/** All elements of this name, whatever their prefix. */
export function elementsNamed(within: Document | Element, name: string): readonly Element[] {
  return Array.from(within.getElementsByTagNameNS('*', name));
}

/** The only element of this name. */
export function elementNamed(within: Document | Element, name: string): Element {
  const [found, ...more] = elementsNamed(within, name);
  if (found === undefined || more.length > 0)
    throw new Error(`${name}: one expected, ${more.length} more found`);
  return found;
}

/** The only child of this name. */
export function childNamed(parent: Element, name: string): Element {
  const found = Array.from(parent.children).find((child) => child.localName === name);
  if (found === undefined) throw new Error(`<${parent.localName}> has no ${name}`);
  return found;
}

export function childNames(element: Element): readonly string[] {
  return Array.from(element.children, (child) => child.localName);
}

export function attribute(element: Element, name: string): string {
  const value = element.getAttribute(name);
  if (value === null) throw new Error(`<${element.localName}> has no ${name}`);
  return value;
}

/** A text or address with its translations, by locale; the default locale is "". */
export function localised(element: Element): ReadonlyMap<string, string> {
  const overrides = elementsNamed(element, 'Override');
  const entries = overrides.map(
    (override) => [attribute(override, 'Locale'), attribute(override, 'Value')] as const,
  );
  if (new Set(entries.map(([locale]) => locale)).size !== entries.length)
    throw new Error('A locale stands twice.');
  return new Map([['', attribute(element, 'DefaultValue')], ...entries]);
}

/** The size of a PNG picture of the project, from its header. */
export function pictureSize(address: string): { readonly width: number; readonly height: number } {
  const bytes = readFileSync(path.join(root, new URL(address).pathname));
  if (bytes.toString('latin1', 1, 4) !== 'PNG') throw new Error(`${address} is no PNG`);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
