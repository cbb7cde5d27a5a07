import type { ZipPackage } from '../../container/zip-package';
import type { CellLook, RuleLook, StyleBook } from '../../look';
import { attributeOr, isTrue, numberOr } from '../../xml/attributes';
import { childNamed, childrenNamed } from '../../xml/children';
import type { XmlElement } from '../../xml/xml-tree';
import { parsePart } from '../parse-part';
import { BUILT_IN_FORMATS } from './built-in-formats';
import { coloursOf, type Colours } from './colours';
import { bordersOf, fillOf, fontOf, oneOf, ruleFillOf } from './parts-of-a-style';

/** A StyleBook that also knows the looks that conditional formats set. */
export interface Styles extends StyleBook {
  /** By the number of a "dxf"; null for one that the file has not. */
  ruleLook(dxf: number): RuleLook | null;
  readonly colours: Colours;
}

const HORIZONTAL: readonly NonNullable<CellLook['horizontal']>[] = ['left', 'center', 'right', 'justify'];
const VERTICAL: readonly NonNullable<CellLook['vertical']>[] = ['top', 'center', 'bottom'];

export async function readStyles(
  zip: ZipPackage,
  part: string | null,
  theme: string | null,
): Promise<Styles> {
  const root = part === null ? null : await parsePart(zip, part);
  const colours = coloursOf(root, theme === null ? null : await parsePart(zip, theme));
  const inList = (list: string, name: string): readonly XmlElement[] => {
    const parent = root && childNamed(root, list);
    return parent === null ? [] : childrenNamed(parent, name);
  };
  const formats = new Map(
    inList('numFmts', 'numFmt').map((element) => [
      numberOr(element, 'numFmtId', -1),
      attributeOr(element, 'formatCode', 'General'),
    ]),
  );
  const fonts = inList('fonts', 'font').map((element) => fontOf(element, colours));
  const fills = inList('fills', 'fill').map((element) => fillOf(element, colours));
  const borders = inList('borders', 'border').map((element) => bordersOf(element, colours));
  const lookOf = (xf: XmlElement): CellLook => {
    const format = numberOr(xf, 'numFmtId', 0);
    return {
      ...PLAIN,
      ...fonts[numberOr(xf, 'fontId', 0)],
      ...alignmentOf(childNamed(xf, 'alignment')),
      numberFormat: formats.get(format) ?? BUILT_IN_FORMATS[format] ?? 'General',
      fill: fills[numberOr(xf, 'fillId', 0)] ?? null,
      borders: borders[numberOr(xf, 'borderId', 0)] ?? {},
    };
  };
  const looks = inList('cellXfs', 'xf').map(lookOf);
  const ruleLooks = inList('dxfs', 'dxf').map((element) => ruleLookOf(element, colours));
  return {
    look: (style) => looks[style] ?? PLAIN,
    count: looks.length,
    ruleLook: (dxf) => ruleLooks[dxf] ?? null,
    colours,
  };
}

const PLAIN: CellLook = {
  numberFormat: 'General',
  bold: false,
  italic: false,
  underline: false,
  strike: false,
  size: null,
  font: null,
  colour: null,
  fill: null,
  horizontal: null,
  vertical: null,
  wrap: false,
  borders: {},
};

function alignmentOf(element: XmlElement | null): Pick<CellLook, 'horizontal' | 'vertical' | 'wrap'> {
  if (element === null) return { horizontal: null, vertical: null, wrap: false };
  const horizontal = attributeOr(element, 'horizontal', '');
  return {
    horizontal: horizontal === 'centerContinuous' ? 'center' : oneOf(HORIZONTAL, horizontal),
    vertical: oneOf(VERTICAL, attributeOr(element, 'vertical', '')),
    wrap: isTrue(element, 'wrapText'),
  };
}

/** What a conditional format leaves out stays the cell's own. */
function ruleLookOf(dxf: XmlElement, colours: Colours): RuleLook {
  const font = childNamed(dxf, 'font');
  const set = font === null ? null : fontOf(font, colours);
  const told = (name: string, value: boolean | undefined): boolean | null =>
    font !== null && childNamed(font, name) !== null ? (value ?? null) : null;
  return {
    colour: set?.colour ?? null,
    fill: ruleFillOf(childNamed(dxf, 'fill'), colours),
    bold: told('b', set?.bold),
    italic: told('i', set?.italic),
    underline: told('u', set?.underline),
    strike: told('strike', set?.strike),
  };
}
