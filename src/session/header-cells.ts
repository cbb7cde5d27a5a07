import type { Area, CellValue, PlannedColumn } from '../sheet';
import type { Basis } from './basis';

/** Cells of one row. */
export interface HeaderCells {
  readonly area: Area;
  readonly cells: readonly CellValue[];
}

/** The header row of a register as it was read, and as it is to be once a run's new columns stand beside it. */
export interface Headers {
  readonly before: HeaderCells;
  readonly after: HeaderCells;
}

/** What stands in the header row of a block, and what will. */
export function headerCells(
  { found, grid, header, recognised }: Basis,
  plan: readonly PlannedColumn[],
): Headers {
  const own = new Map(
    [...(recognised?.own ?? []), ...(recognised?.changed ?? [])].map((column) => [
      column.index,
      column.header,
    ]),
  );
  const foreign = grid.columns.map((cells) => cells[header.headerIndex] ?? null);
  const indexes = Array.from({ length: found.area.columns }, (_, index) => index);
  const places = indexes.filter((index) => !own.has(index));
  const cells = indexes.map((index) => own.get(index) ?? foreign[places.indexOf(index)] ?? null);
  const fresh = plan.filter((column) => column.fresh).map((column) => column.header);
  const area = { ...found.area, row: found.area.row + header.headerIndex, rows: 1 };
  return {
    before: { area, cells },
    after: { area: { ...area, columns: area.columns + fresh.length }, cells: [...cells, ...fresh] },
  };
}
