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

/** A row with one filled cell alone is a title: it runs over its neighbours, and no column is made for it. */
const isTitle = (columns: readonly (readonly CellValue[])[], row: number): boolean =>
  columns.length > 1 && columns.filter((cells) => (cells[row] ?? null) !== null).length < 2;

/** How wide the columns of a new sheet are to be, in characters, so that their first rows can be read. */
export const columnWidths = (columns: readonly (readonly CellValue[])[]): readonly number[] => {
  const rows = columns.reduce((most, cells) => Math.max(most, cells.length), 0);
  const longest = columns.map(() => NARROWEST);
  for (let row = 0; row < Math.min(rows, ROWS_LOOKED_AT); row += 1) {
    if (isTitle(columns, row)) continue;
    columns.forEach((cells, column) => {
      longest[column] = Math.max(longest[column] ?? 0, places(cells[row]));
    });
  }
  return longest.map((width) => Math.min(WIDEST, width) + MARGIN);
};
