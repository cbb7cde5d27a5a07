import { commonBlock, type Block } from '../../../sheet';
import { blockOf } from '../grid/range-of';
import type { HostState } from './state';

/** Whether one formula may fill these cells in a file: none of them in a table, merged cells or a pivot table. */
export const canFill = (
  { grid, loaded }: Pick<HostState, 'grid' | 'loaded'>,
  sheet: string,
  block: Block,
): boolean => {
  const frame = loaded.sheets.get(sheet)?.frame;
  if (frame === undefined) return true;
  const tables = frame.tables.flatMap(({ id }) => {
    const table = grid.tables.getTableById(grid.unit, id);
    return table === undefined ? [] : [blockOf(table.getRange())];
  });
  return [...tables, ...frame.merges, ...frame.pivots].every((one) => commonBlock(one, block) === null);
};
