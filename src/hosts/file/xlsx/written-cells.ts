/** Cells that were written but are not in the file yet, laid over those that are. */
import { intersection, type Area, type CellValue, type FilledCells } from '../../../sheet';

interface Written {
  readonly area: Area;
  readonly columns: readonly (readonly CellValue[])[];
}

export interface WrittenCells {
  readonly add: (area: Area, columns: readonly (readonly CellValue[])[]) => void;
  /** The cells of an area with what was written over them. */
  readonly over: (
    area: Area,
    columns: readonly (readonly CellValue[])[],
  ) => readonly (readonly CellValue[])[];
  /** Which cells of a sheet are filled, what was written included. */
  readonly filled: (sheet: string, before: FilledCells) => FilledCells;
}

const lay = (written: Written, area: Area, onto: CellValue[][]): void => {
  const from = Math.max(written.area.row, area.row);
  const to = Math.min(written.area.row + written.area.rows, area.row + area.rows);
  onto.forEach((cells, index) => {
    const source = written.columns[area.column + index - written.area.column];
    if (source === undefined) return;
    for (let row = from; row < to; row += 1) cells[row - area.row] = source[row - written.area.row] ?? null;
  });
};

/** None yet. What is written later lies over what was written before. */
export const writtenCells = (): WrittenCells => {
  const all: Written[] = [];
  return {
    add: (area, columns) => {
      all.push({ area, columns });
    },
    over: (area, columns) => {
      const touching = all.filter((written) => intersection(written.area, area) !== null);
      if (touching.length === 0) return columns;
      const laid = columns.map((cells) => [...cells]);
      for (const written of touching) lay(written, area, laid);
      return laid;
    },
    filled: (sheet, before) => {
      const here = all.filter(({ area }) => area.sheet === sheet);
      const on = (column: number): readonly Written[] =>
        here.filter(({ area }) => column >= area.column && column < area.column + area.columns);
      const last = (row: number, column: number): CellValue | undefined => {
        const written = on(column)
          .filter(({ area }) => row >= area.row && row < area.row + area.rows)
          .at(-1);
        return written && (written.columns[column - written.area.column]?.[row - written.area.row] ?? null);
      };
      return {
        columns: Math.max(before.columns, ...here.map(({ area }) => area.column + area.columns)),
        rowsIn: (column) =>
          Math.max(before.rowsIn(column), ...on(column).map(({ area }) => area.row + area.rows)),
        isFilled: (row, column) => {
          const written = last(row, column);
          return written === undefined ? before.isFilled(row, column) : written !== null && written !== '';
        },
      };
    },
  };
};
