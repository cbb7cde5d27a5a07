import { RANGE_TYPE, type IRange } from '@univerjs/core';
import type { Block } from '../../../sheet';
import type { Grid } from './grid';
import { rangeOf } from './range-of';

const kindOf = (block: Block): RANGE_TYPE => {
  if (block.rows >= 1_048_576) return RANGE_TYPE.COLUMN;
  return block.columns >= 16_384 ? RANGE_TYPE.ROW : RANGE_TYPE.NORMAL;
};

/** Selects a block of a sheet, cut to the sheet's end. */
export const select = (grid: Grid, sheet: string, block: Block): void => {
  const worksheet = grid.workbook.getSheetBySheetId(sheet);
  if (!worksheet) return;
  const whole = rangeOf(block);
  const range: IRange = {
    ...whole,
    endRow: Math.min(whole.endRow, worksheet.getRowCount() - 1),
    endColumn: Math.min(whole.endColumn, worksheet.getColumnCount() - 1),
    rangeType: kindOf(block),
  };
  const { startRow, startColumn } = range;
  const primary = {
    startRow,
    startColumn,
    endRow: startRow,
    endColumn: startColumn,
    actualRow: startRow,
    actualColumn: startColumn,
    isMerged: false,
    isMergedMainCell: false,
  };
  grid.selections.setSelections(grid.unit, sheet, [{ range, primary, style: null }]);
};
