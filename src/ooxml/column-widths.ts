import type { CellValue } from '../sheet';

/** Rows that are looked at: a sheet is read from its top. */
const ROWS_LOOKED_AT = 200;
const NARROWEST = 8;
const WIDEST = 40;
/** Room beside the text, and for the button of a filter. */
const MARGIN = 2;
/** Ideographs, kana, hangul and full-width forms take two places. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g;

const places = (value: CellValue | undefined): number => {
  const text = String(value ?? '');
  return text.length + (text.match(WIDE)?.length ?? 0);
};

/** How wide the columns of a new sheet are to be, in characters, so that their first rows can be read. */
export const columnWidths = (columns: readonly (readonly CellValue[])[]): readonly number[] =>
  columns.map((cells) => {
    let longest = 0;
    for (let row = 0; row < Math.min(cells.length, ROWS_LOOKED_AT); row += 1)
      longest = Math.max(longest, places(cells[row]));
    return Math.min(WIDEST, Math.max(NARROWEST, longest)) + MARGIN;
  });
