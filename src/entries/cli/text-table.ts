import { displayWidth } from './display-width';

/** A table of texts: a line a row. */
export type Rows = readonly (readonly string[])[];

/** How the cells of a column stand: texts left, numbers right. */
export type Side = 'left' | 'right';

const aligned = (cell: string, width: number, side: Side): string => {
  const blanks = ' '.repeat(width - displayWidth(cell));
  return side === 'left' ? cell + blanks : blanks + cell;
};

/** Rows as lines with the columns below each other, by the places that characters take on a terminal. */
export const textTable = (rows: Rows, sides: readonly Side[]): readonly string[] => {
  const widths = sides.map((_, column) =>
    rows.reduce((widest, cells) => Math.max(widest, displayWidth(cells[column] ?? '')), 0),
  );
  return rows.map((cells) =>
    cells
      .map((cell, column) => aligned(cell, widths[column] ?? 0, sides[column] ?? 'left'))
      .join('  ')
      .trimEnd(),
  );
};
