/** Pointing at a list, where what was selected when the file was saved is none. */
import { firstList, isList, type Area } from '../../../sheet';
import { blockOf } from '../grid/range-of';
import { select } from '../grid/select';
import { filledCells, findSelection } from './find-selection';
import type { HostState } from './state';

const longestTable = ({ grid, loaded }: HostState, sheet: string): Area | null => {
  const areas = (loaded.sheets.get(sheet)?.frame.tables ?? []).flatMap(({ id, headerRow }) => {
    const table = headerRow ? grid.tables.getTableById(grid.unit, id) : undefined;
    return table === undefined ? [] : [{ sheet, ...blockOf(table.getRange()) }];
  });
  return areas.sort((one, other) => other.rows - one.rows)[0] ?? null;
};

/**
 * Where the selected cells stand for no list (a title, a blank cell), selects the first cell of the longest table of the
 * sheet in front, else of the first list below its top; where it has neither, nothing is done.
 */
export const pointAtRegister = (state: HostState): void => {
  const { grid } = state;
  if (grid.selections.getCurrentSelections().length > 1) return;
  const found = findSelection(state);
  if (found !== null && isList(found.area)) return;
  const worksheet = grid.workbook.getActiveSheet();
  const sheet = worksheet.getSheetId();
  const list = longestTable(state, sheet) ?? firstList(filledCells(grid, worksheet), sheet);
  if (list !== null) select(grid, sheet, { ...list, rows: 1, columns: 1 });
};
