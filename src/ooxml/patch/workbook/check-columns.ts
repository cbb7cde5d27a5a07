/** What a new sheet is refused for. */
import type { CellValue } from '../../../sheet';
import { Refusal } from '../../refusal';
import { COLUMNS, ROWS } from '../../references';
import { cellFault } from '../rows/cell-fault';

/** Refuses what no sheet holds, before anything is written. */
export const checkColumns = (name: string, columns: readonly (readonly CellValue[])[]): void => {
  if (columns.length > COLUMNS) throw new Refusal('too-large', name);
  for (const column of columns) {
    if (column.length > ROWS) throw new Refusal('too-large', name);
    for (const value of column) {
      const code = cellFault(value);
      if (code !== null) throw new Refusal(code, name);
    }
  }
};
