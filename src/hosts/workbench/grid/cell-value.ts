import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import type { CellValue } from '../../../sheet';

/** What a cell of the grid holds; blank and an empty text as null. An error is its text. */
export const valueOfCell = (cell: Nullable<ICellData>): CellValue => {
  const { v = null, t = null } = cell ?? {};
  if (v === null || v === '') return null;
  switch (t) {
    case CellValueType.BOOLEAN:
      return Number(v) === 1;
    case CellValueType.STRING:
    case CellValueType.FORCE_STRING:
      return String(v);
    default:
      return v;
  }
};

/** A value as the grid keeps it. Text is given its type, so that nothing in it is taken for a number or a formula. */
export const cellOfValue = (value: CellValue): ICellData => {
  switch (typeof value) {
    case 'number':
      return { v: value, t: CellValueType.NUMBER };
    case 'boolean':
      return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
    case 'string':
      return { v: value, t: CellValueType.STRING };
    default:
      return {};
  }
};
