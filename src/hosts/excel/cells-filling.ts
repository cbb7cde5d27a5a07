import type { CellsEdit, CellValue } from '../../sheet';
import { asTyped } from './as-typed';
import type { Filling } from './fill-range';
import { setFormats } from './number-format';
import { cellBytes } from './payload';

/** Values with the number format of each column; a cell that a column does not reach is blanked. */
export const cellsFilling = ({
  columns,
  formats,
  over,
}: Pick<CellsEdit, 'columns' | 'formats' | 'over'>): Filling => ({
  bytesOf: (row) => columns.reduce((sum, cells) => sum + cellBytes(cells[row]), 0),
  put: (range, { start, end }) => {
    formats.forEach((format, index) => {
      if (format !== null) setFormats(range.getColumn(index), format);
    });
    range.values = Array.from({ length: end - start }, (_, row): CellValue[] =>
      columns.map((cells) => asTyped(cells[start + row] ?? null)),
    );
  },
  ...(over && {
    guard: {
      over,
      sets: (column, row) => columns[column]?.[row] ?? null,
      formatted: formats.map((format) => format !== null),
      mayHaveSpread: () => false,
    },
  }),
});
