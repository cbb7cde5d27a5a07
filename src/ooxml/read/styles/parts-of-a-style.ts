import type { BorderLook, CellLook } from '../../look';
import { attributeOr, isTrue } from '../../xml/attributes';
import { childNamed } from '../../xml/children';
import type { XmlElement } from '../../xml/xml-tree';
import type { Colours } from './colours';

type Font = Pick<CellLook, 'bold' | 'italic' | 'underline' | 'strike' | 'size' | 'font' | 'colour'>;

/** The value where it is one of these words; else null. */
export const oneOf = <Word extends string>(words: readonly Word[], value: string): Word | null =>
  words.find((word) => word === value) ?? null;

export function fontOf(element: XmlElement, colours: Colours): Font {
  const size = Number(valueOf(element, 'sz') ?? NaN);
  const underline = childNamed(element, 'u');
  return {
    bold: isSet(element, 'b'),
    italic: isSet(element, 'i'),
    strike: isSet(element, 'strike'),
    underline: underline !== null && attributeOr(underline, 'val', 'single') !== 'none',
    size: size > 0 && size < 1000 ? size : null,
    font: valueOf(element, 'name'),
    colour: colours(childNamed(element, 'color')),
  };
}

/** The colour that fills a cell: of a pattern the one behind it, of a gradient the first. */
export function fillOf(element: XmlElement, colours: Colours): string | null {
  const pattern = childNamed(element, 'patternFill');
  if (pattern === null) return gradientOf(element, colours);
  const kind = attributeOr(pattern, 'patternType', 'none');
  if (kind === 'none') return null;
  const front = colours(childNamed(pattern, 'fgColor'));
  const back = colours(childNamed(pattern, 'bgColor'));
  return kind === 'solid' ? front : (back ?? front);
}

/** A conditional format that names no pattern means a solid one, and keeps its colour where others have the second. */
export function ruleFillOf(element: XmlElement | null, colours: Colours): string | null {
  if (element === null) return null;
  const pattern = childNamed(element, 'patternFill');
  if (pattern === null) return gradientOf(element, colours);
  if (attributeOr(pattern, 'patternType', 'solid') === 'none') return null;
  return colours(childNamed(pattern, 'bgColor')) ?? colours(childNamed(pattern, 'fgColor'));
}

function gradientOf(element: XmlElement, colours: Colours): string | null {
  const gradient = childNamed(element, 'gradientFill');
  const stop = gradient && childNamed(gradient, 'stop');
  return stop && colours(childNamed(stop, 'color'));
}

const SIDES = ['left', 'right', 'top', 'bottom'] as const;
/** Lines that a grid draws in fewer kinds than a file knows. */
const LINES: Readonly<Record<string, BorderLook['line']>> = {
  thin: 'thin',
  medium: 'medium',
  thick: 'thick',
  dashed: 'dashed',
  dotted: 'dotted',
  double: 'double',
  hair: 'hair',
  mediumDashed: 'dashed',
  dashDot: 'dashed',
  mediumDashDot: 'dashed',
  dashDotDot: 'dashed',
  mediumDashDotDot: 'dashed',
  slantDashDot: 'dashed',
};

/** Writers for both directions of script say "start" and "end". */
const OTHER_NAMES: Readonly<Partial<Record<string, string>>> = { left: 'start', right: 'end' };

export function bordersOf(element: XmlElement, colours: Colours): CellLook['borders'] {
  const borders: Partial<Record<(typeof SIDES)[number], BorderLook>> = {};
  for (const side of SIDES) {
    const edge = childNamed(element, side) ?? childNamed(element, OTHER_NAMES[side] ?? side);
    const line = edge && LINES[attributeOr(edge, 'style', 'none')];
    if (edge && line) borders[side] = { line, colour: colours(childNamed(edge, 'color')) };
  }
  return borders;
}

const isSet = (element: XmlElement, name: string): boolean => {
  const child = childNamed(element, name);
  return child !== null && (child.attributes.get('val') === undefined || isTrue(child, 'val'));
};

const valueOf = (element: XmlElement, name: string): string | null =>
  childNamed(element, name)?.attributes.get('val') ?? null;
