/** How cells of the file look, in the words of the grid. */
import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IBorderStyleData,
  type IStyleData,
} from '@univerjs/core';
import type { BorderLook, CellLook } from '../../../ooxml';

const HORIZONTAL = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
} as const;

const VERTICAL = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
} as const;

const LINES = {
  thin: BorderStyleTypes.THIN,
  medium: BorderStyleTypes.MEDIUM,
  thick: BorderStyleTypes.THICK,
  dashed: BorderStyleTypes.DASHED,
  dotted: BorderStyleTypes.DOTTED,
  double: BorderStyleTypes.DOUBLE,
  hair: BorderStyleTypes.HAIR,
} as const;

const SIDES = { left: 'l', right: 'r', top: 't', bottom: 'b' } as const;

const borderOf = ({ line, colour }: BorderLook): IBorderStyleData => ({
  s: LINES[line],
  cl: { rgb: colour ?? '#000000' },
});

const bordersOf = (borders: CellLook['borders']): IBorderData | null => {
  const drawn: IBorderData = {};
  for (const side of ['left', 'right', 'top', 'bottom'] as const) {
    const border = borders[side];
    if (border !== undefined) drawn[SIDES[side]] = borderOf(border);
  }
  return Object.keys(drawn).length === 0 ? null : drawn;
};

/** Where a machine lacks the file's font, one without serifs stands in for it, as in the other cells. */
const withStandIn = (font: string): string => `${font}, Carlito, Arial, sans-serif`;

const fontOf = (look: CellLook): IStyleData => ({
  ...(look.font === null ? {} : { ff: withStandIn(look.font) }),
  ...(look.size === null ? {} : { fs: look.size }),
  ...(look.bold ? { bl: BooleanNumber.TRUE } : {}),
  ...(look.italic ? { it: BooleanNumber.TRUE } : {}),
  ...(look.underline ? { ul: { s: BooleanNumber.TRUE } } : {}),
  ...(look.strike ? { st: { s: BooleanNumber.TRUE } } : {}),
  ...(look.colour === null ? {} : { cl: { rgb: look.colour } }),
});

const placeOf = (look: CellLook): IStyleData => ({
  ...(look.horizontal === null ? {} : { ht: HORIZONTAL[look.horizontal] }),
  // A cell without a word on it stands at the bottom; the grid would put it elsewhere.
  vt: VERTICAL[look.vertical ?? 'bottom'],
  ...(look.wrap ? { tb: WrapStrategy.WRAP } : {}),
});

/** The style of the grid that shows a look of the file. */
export const styleOf = (look: CellLook): IStyleData => {
  const borders = bordersOf(look.borders);
  return {
    ...fontOf(look),
    ...placeOf(look),
    ...(look.fill === null ? {} : { bg: { rgb: look.fill } }),
    ...(borders === null ? {} : { bd: borders }),
    ...(look.numberFormat === 'General' ? {} : { n: { pattern: look.numberFormat } }),
  };
};
