/** Sizes of the file as pixels on a screen of 96 dots an inch. */

/** A column's width in characters of the usual font, which is 7 pixels wide. */
export const columnPixels = (characters: number): number => Math.round(characters * 7);

/** A row's height in points. */
export const rowPixels = (points: number): number => Math.round((points * 4) / 3);
