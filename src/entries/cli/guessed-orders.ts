import { readGrid } from '../../sheet';
import { columnsBelow, findHeader, guessOrders, type OrdersSpec, type RegisterColumn } from '../../tiering';
import type { OpenedFile, OpenedWorkbook } from './open-file';

/** Enough rows to see what columns hold. */
const ROWS_LOOKED_AT = 500;

const columnsOn = async (
  { spreadsheet }: OpenedWorkbook,
  sheet: string,
): Promise<readonly RegisterColumn[]> => {
  const found = await spreadsheet.register(sheet);
  if (found === null) return [];
  const area = { ...found.area, rows: Math.min(found.area.rows, ROWS_LOOKED_AT) };
  const grid = await readGrid(spreadsheet, { ...found, area });
  const header = findHeader(grid);
  return header.ok ? columnsBelow(grid, header.value.headerIndex) : [];
};

/** The first sheet beside the register's that looks like orders, and what its columns are; null where none does. */
export const guessedOrders = async (file: OpenedFile, register: string): Promise<OrdersSpec | null> => {
  if (file.kind === 'text') return null;
  for (const sheet of file.spreadsheet.sheetNames) {
    if (sheet === register) continue;
    const orders = guessOrders(await columnsOn(file, sheet));
    if (orders !== null) return { ...orders, sheet };
  }
  return null;
};
