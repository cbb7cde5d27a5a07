/** Small parts of a workbook as trees that know where each element stands in its text, so that a text can be spliced. */
import { SaxesParser, type SaxesTagNS } from 'saxes';
import { Refusal } from '../refusal';

export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  readonly namespace: string;
  readonly prefix: string;
  /** By local name where unprefixed, else by "{namespace}local". Declarations of namespaces are left out. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** Its own characters; those of its children are theirs. */
  readonly text: string;
  /** Where its "<" stands, in UTF-16 units of the text, as all places here. */
  readonly start: number;
  /** Behind the ">" of its opening tag. */
  readonly openEnd: number;
  /** Where "</" stands; `end` where the element closes itself. */
  readonly closeStart: number;
  /** Behind its last ">". */
  readonly end: number;
}

/** Deeper than any workbook nests; walkers of a tree may call themselves. */
const DEEPEST = 200;

/** Of one tag: no element of a workbook has a tenth of it. */
const MOST_ATTRIBUTES = 1000;

/** A tree costs some hundred bytes an element. */
const MOST_ELEMENTS = 2_000_000;

const XMLNS = 'http://www.w3.org/2000/xmlns/';

interface Growing {
  readonly tag: SaxesTagNS;
  readonly start: number;
  readonly openEnd: number;
  readonly children: XmlElement[];
  text: string;
}

const attributesOf = (tag: SaxesTagNS): ReadonlyMap<string, string> => {
  const attributes = new Map<string, string>();
  for (const { uri, prefix, local, value } of Object.values(tag.attributes)) {
    if (uri === XMLNS) continue;
    attributes.set(prefix === '' ? local : `{${uri}}${local}`, value);
  }
  return attributes;
};

const grown = (growing: Growing, closeStart: number, end: number): XmlElement => ({
  name: growing.tag.local,
  namespace: growing.tag.uri,
  prefix: growing.tag.prefix,
  attributes: attributesOf(growing.tag),
  children: growing.children,
  text: growing.text,
  start: growing.start,
  openEnd: growing.openEnd,
  closeStart,
  end,
});

/**
 * The root element of a part. Comments and instructions are passed over; "\r\n" counts as two places and reads as one.
 * Throws a Refusal: "damaged" where the text is no well-formed XML nests absurdly deep or has a tag of more than a
 * thousand attributes, "unsafe" where it brings a
 * DOCTYPE (entities of its own); `part` is named in both.
 */
export const parseXml = (text: string, part: string): XmlElement => {
  const parser = new SaxesParser({ xmlns: true });
  const open: Growing[] = [];
  const roots: XmlElement[] = [];
  const write = (characters: string): void => {
    const top = open.at(-1);
    if (top !== undefined) top.text += characters;
  };
  let start = 0;
  let attributes = 0;
  let elements = 0;
  parser.on('error', (error) => {
    throw new Refusal('damaged', part, { cause: error });
  });
  parser.on('doctype', () => {
    throw new Refusal('unsafe', part);
  });
  // No name holds "<", so that the last one before the parser's place opens the tag it has just met.
  parser.on('opentagstart', () => {
    start = text.lastIndexOf('<', parser.position - 1);
    attributes = 0;
    elements += 1;
    if (elements > MOST_ELEMENTS) throw new Refusal('too-large', part);
    if (open.length >= DEEPEST) throw new Refusal('damaged', part);
  });
  parser.on('attribute', () => {
    attributes += 1;
    if (attributes > MOST_ATTRIBUTES) throw new Refusal('damaged', part);
  });
  parser.on('opentag', (tag) => {
    open.push({ tag, start, openEnd: parser.position, children: [], text: '' });
  });
  parser.on('text', write);
  parser.on('cdata', write);
  parser.on('closetag', (tag) => {
    const growing = open.pop();
    if (growing === undefined) throw new Refusal('damaged', part);
    const end = parser.position;
    const closeStart = tag.isSelfClosing ? end : text.lastIndexOf('</', end - 1);
    (open.at(-1)?.children ?? roots).push(grown(growing, closeStart, end));
  });
  parser.write(text).close();
  const root = roots[0];
  if (root === undefined) throw new Refusal('damaged', part);
  return root;
};
