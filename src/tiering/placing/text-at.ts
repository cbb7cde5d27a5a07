import { writtenText } from '../orders/text-column';
import { cellAt } from '../reading/cell-at';
import { columnNamed } from '../reading/column-readings';
import type { Register } from '../register';

/** The text of one client's cell, as people see it; "" where it is blank. */
export function textAt(register: Register, header: string, client: number): string {
  return writtenText(cellAt(columnNamed(register, header).cells, client));
}
