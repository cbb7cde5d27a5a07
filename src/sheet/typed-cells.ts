import type { CellValue } from '../tiering';
import type { Area } from './area';
import type { Typed } from './edits';
import type { Spreadsheet, Watch } from './spreadsheet';

/** A formula's text differs from what it shows; a text that looks like one does not. */
const typed = (content: CellValue, value: CellValue): Typed =>
  typeof content === 'string' && content.startsWith('=') && content !== value
    ? { formula: content, value }
    : value;

/** What the cells of an area were given, column by column, formulas told from texts that look like one. Throws the host's faults. */
export const typedCells = async (
  spreadsheet: Spreadsheet,
  area: Area,
  watch?: Watch,
): Promise<readonly (readonly Typed[])[]> => {
  const contents = await spreadsheet.contents(area, watch);
  const values = await spreadsheet.read(area, watch);
  return contents.map((cells, column) =>
    cells.map((cell, row) => typed(cell, values[column]?.[row] ?? null)),
  );
};
