import type { CellValue } from '../../../sheet';
import { columnWidths } from '../../column-widths';
import { rowChanges } from '../rows/row-changes';
import type { SheetPlan } from '../sheet-plans';
import type { NewColumns } from './new-columns';

/** Rows below a header that tell how wide its column has to be. */
const ROWS_LOOKED_AT = 200;

/** How wide new columns are to be, in characters, by what will stand in them. A number shown in a format is short. */
export const plannedWidths = ({ layers }: SheetPlan, { block }: NewColumns): readonly number[] => {
  const changes = rowChanges(layers);
  const columns = Array.from({ length: block.columns }, () => [] as CellValue[]);
  const end = block.row + ROWS_LOOKED_AT;
  for (let row = changes.next(block.row); row < end; row = changes.next(row + 1)) {
    for (const { column, value, format } of changes.at(row)) {
      const cells = columns[column - block.column];
      if (cells !== undefined)
        cells[row - block.row] = typeof value === 'number' && format !== null ? 0 : value;
    }
  }
  return columnWidths(columns);
};
