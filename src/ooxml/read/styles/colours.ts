import { attributeOr, numberOr } from '../../xml/attributes';
import { childNamed, childrenNamed } from '../../xml/children';
import type { XmlElement } from '../../xml/xml-tree';

/** The colour that an element names, "#RRGGBB"; null for none or for whatever the reader's system has. */
export type Colours = (element: XmlElement | null) => string | null;

/** The palette of files that bring none, from 8 on; 0..7 are the same as 8..15 (ECMA-376 part 1, 18.8.27). */
const PALETTE = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 ' +
  '9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF ' +
  '00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 ' +
  '003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

/** Light and dark change places: colour 0 is the background's, though the theme lists the text's first. */
const THEME_NAMES = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];
/** The theme that Office gave for years; used where a file names theme colours and brings no theme. */
const OFFICE_THEME = [
  'FFFFFF',
  '000000',
  'EEECE1',
  '1F497D',
  '4F81BD',
  'C0504D',
  '9BBB59',
  '8064A2',
  '4BACC6',
  'F79646',
  '0000FF',
  '800080',
];

/** Makes the reader of colours from the styles' root and the theme's. */
export function coloursOf(styles: XmlElement | null, theme: XmlElement | null): Colours {
  const palette = paletteOf(styles);
  const themed = theme === null ? OFFICE_THEME : themeColours(theme);
  return (element) => {
    if (element === null) return null;
    const base = baseColour(element, palette, themed);
    return base === null ? null : `#${tinted(base, Number(attributeOr(element, 'tint', '0')))}`;
  };
}

function baseColour(
  element: XmlElement,
  palette: readonly string[],
  themed: readonly string[],
): string | null {
  const rgb = /^(?:[0-9A-F]{2})?([0-9A-F]{6})$/i.exec(attributeOr(element, 'rgb', ''))?.[1];
  if (rgb !== undefined) return rgb.toUpperCase();
  const theme = numberOr(element, 'theme', -1);
  if (theme >= 0) return themed[theme] ?? null;
  const index = numberOr(element, 'indexed', -1);
  return index < 0 ? null : (palette[index < 8 ? index : index - 8] ?? null);
}

function paletteOf(styles: XmlElement | null): readonly string[] {
  const colours = styles && childNamed(styles, 'colors');
  const own = colours && childNamed(colours, 'indexedColors');
  if (own === null) return PALETTE;
  const all = childrenNamed(own, 'rgbColor').map((element) =>
    attributeOr(element, 'rgb', '').slice(-6).toUpperCase(),
  );
  return all.length > 8 ? all.slice(8) : PALETTE;
}

function themeColours(theme: XmlElement): readonly string[] {
  const elements = childNamed(theme, 'themeElements');
  const scheme = elements && childNamed(elements, 'clrScheme');
  return THEME_NAMES.map((name, index) => {
    const kept = scheme && childNamed(scheme, name)?.children[0];
    const value = kept ? attributeOr(kept, 'lastClr', attributeOr(kept, 'val', '')) : '';
    return /^[0-9A-F]{6}$/i.test(value) ? value.toUpperCase() : (OFFICE_THEME[index] ?? '000000');
  });
}

/** A tint moves the lightness towards white (above 0) or black (ECMA-376 part 1, 18.8.19). */
function tinted(colour: string, tint: number): string {
  if (!(tint >= -1 && tint <= 1) || tint === 0) return colour;
  const channels = [0, 2, 4].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255);
  const most = Math.max(...channels);
  const least = Math.min(...channels);
  const light = (most + least) / 2;
  const wanted = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  return channels
    .map((channel) => withLightness(channel, light, wanted, most - least))
    .map((channel) => Math.round(channel * 255))
    .map((channel) => Math.min(255, Math.max(0, channel)).toString(16).toUpperCase().padStart(2, '0'))
    .join('');
}

/** Hue and saturation kept: a channel's distance from the lightness goes with the room that the lightness leaves. */
function withLightness(channel: number, light: number, wanted: number, spread: number): number {
  if (spread === 0) return wanted;
  const room = 1 - Math.abs(2 * light - 1);
  return wanted + ((channel - light) * (1 - Math.abs(2 * wanted - 1))) / room;
}
