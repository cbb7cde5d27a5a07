/** Cells as they were, in the order in which Excel has to be given them. */
import type { CellValue, PutBackEdit, Typed } from '../../sheet';
import { asTyped } from './as-typed';
import type { Filling } from './fill-range';
import { setFormats } from './number-format';
import { cellBytes } from './payload';
import type { Guard } from './standing-cells';

/** Which cells one filling sets; the others are left as they are. */
type Which = 'all' | 'formulas' | 'plain';

type Formats = PutBackEdit['formats'][number];

const isFormula = (cell: Typed | undefined): cell is Extract<Typed, object> =>
  typeof cell === 'object' && cell !== null;

const contentOf = (cell: Typed): CellValue => (isFormula(cell) ? cell.formula : cell);

/** Null leaves the cell; a formula goes as it is, anything else as for a write. */
const sent = (cell: Typed, which: Which): CellValue => {
  if (isFormula(cell)) return which === 'plain' ? null : contentOf(cell);
  return which === 'formulas' ? null : asTyped(cell);
};

const formatBytes = (formats: Formats, row: number): number =>
  formats === null || typeof formats === 'string' ? 0 : cellBytes(formats[row]);

/** In a cell that is formatted as text a formula or a number would become text. */
const mayBeText = (formats: Formats): boolean => formats !== null && formats.includes('@');

const partOf = (
  formats: string | readonly string[],
  start: number,
  end: number,
): string | readonly string[] => (typeof formats === 'string' ? formats : formats.slice(start, end));

/** The first formula of each column, as a row; none is past all rows. */
const firstFormulas = (columns: PutBackEdit['columns']): readonly number[] =>
  columns.map((cells) => {
    const first = cells.findIndex(isFormula);
    return first < 0 ? Infinity : first;
  });

const guardOf = ({ columns, formats, over }: PutBackEdit, which: Which): Guard | null => {
  if (over === undefined) return null;
  const first = firstFormulas(columns);
  return {
    over,
    sets: (column, row) => contentOf(columns[column]?.[row] ?? null),
    formatted: formats.map((each) => each !== null),
    mayHaveSpread: (column, row) => (first[column] ?? Infinity) < (which === 'plain' ? Infinity : row),
  };
};

const setCells = (
  { columns, formats }: PutBackEdit,
  which: Which,
  [range, { start, end }]: Parameters<Filling['put']>,
): void => {
  if (which !== 'plain')
    formats.forEach((each, index) => {
      if (mayBeText(each)) setFormats(range.getColumn(index), 'General');
    });
  range.formulas = Array.from({ length: end - start }, (_, row): CellValue[] =>
    columns.map((cells) => sent(cells[start + row] ?? null, which)),
  );
  if (which === 'formulas') return;
  formats.forEach((each, index) => {
    if (each !== null) setFormats(range.getColumn(index), partOf(each, start, end));
  });
};

const filling = (edit: PutBackEdit, which: Which): Filling => {
  const { columns, formats } = edit;
  const guard = guardOf(edit, which);
  return {
    bytesOf: (row) =>
      columns.reduce((sum, cells) => sum + cellBytes(sent(cells[row] ?? null, which) ?? undefined), 0) +
      formats.reduce((sum, each) => sum + formatBytes(each, row), 0),
    put: (...given) => setCells(edit, which, given),
    ...(guard && { guard }),
  };
};

/**
 * One filling, or where there are formulas two: in a table a formula spreads over what stands in the other cells of its column,
 * so those are set when all formulas stand.
 */
export const putBackFillings = (edit: PutBackEdit): readonly Filling[] =>
  edit.columns.some((cells) => cells.some(isFormula))
    ? [filling(edit, 'formulas'), filling(edit, 'plain')]
    : [filling(edit, 'all')];
