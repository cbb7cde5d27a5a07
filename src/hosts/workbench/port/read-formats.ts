import type { Area } from '../../../sheet';
import { contentIn } from '../cell-content';
import type { HostState } from './state';

/** See `Spreadsheet.formats`. */
export const readFormats = ({ grid }: HostState, area: Area): readonly (readonly string[])[] =>
  Array.from({ length: area.columns }, (_, column) =>
    Array.from(
      { length: area.rows },
      (_each, row) => contentIn(grid, area.sheet, area.row + row, area.column + column).format ?? 'General',
    ),
  );
