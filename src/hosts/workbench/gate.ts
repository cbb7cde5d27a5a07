/** What the user may do in the grid: whatever the file can keep. */
import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import { canStore } from '../../ooxml';
import { commonBlock, type Block } from '../../sheet';
import { attemptOf, type Attempt } from './attempt';
import type { Grid } from './grid/grid';
import type { Gate } from './grid/gatekeeper';
import { cellsChange, eachCell, type CellsChange, type Matrix } from './grid/matrix';
import type { LoadedWorkbook } from './load/load-workbook';
import { headerRows, locksOf, type Lock as FileLock } from './locks';

/** Commands of the sheet that change values, move about or only look. Every other command of the sheet is refused. */
const COMMANDS: ReadonlySet<string> = new Set(
  [
    'set-range-values clear-selection-content auto-fill auto-clear-content refill copy-down copy-right',
    'select-range set-worksheet-activate change-zoom-ratio set-zoom-ratio expand-selection select-all',
    'move-selection move-selection-enter-tab scroll-to-cell scroll-view scroll-view-reset set-scroll-relative',
    'paste paste-value paste-by-short-key optional-paste copy-formula-only paste-formula repeat-last-action',
    // How wide a column is shown is not kept, like the zoom: it helps to look at the sheet.
    'set-worksheet-col-width delta-column-width set-row-height delta-row-height set-col-auto-width',
    'set-row-is-auto-height set-col-is-auto-width set-col-header-height set-row-header-width',
  ]
    .join(' ')
    .split(' ')
    .map((name) => `sheet.command.${name}`),
);

const CELLS = 'sheet.mutation.set-range-values';

/** Mutations of the sheet that do no more than such commands. */
const MUTATIONS: ReadonlySet<string> = new Set(
  [
    `${CELLS} sheet.mutation.set.numfmt sheet.mutation.remove.numfmt sheet.mutation.empty`,
    'sheet.mutation.set-worksheet-row-auto-height sheet.mutation.set-worksheet-row-is-auto-height',
    'sheet.mutation.set-worksheet-row-height sheet.mutation.set-worksheet-col-width',
    'sheet.mutation.set-worksheet-row-count sheet.mutation.set-worksheet-column-count',
  ]
    .join(' ')
    .split(' '),
);

const NAMES: ReadonlySet<string> = new Set([
  'formula.mutation.set-defined-name',
  'formula.mutation.remove-defined-name',
]);

/** Panels for tables, rules, formats and names, and the field for a sheet's name: nothing in them could be kept. */
const PANELS = /^(sheet\.operation\.(open|rename|set-format-painter)|sidebar\.operation|sheet-permission)/;

const isOffered = (id: string): boolean => {
  if (id.startsWith('sheet.command.')) return COMMANDS.has(id);
  if (id.startsWith('sheet.mutation.')) return MUTATIONS.has(id) || id.includes('mark-dirty');
  return !NAMES.has(id) && !PANELS.test(id);
};

/** Text with several looks as one text: the file would keep no more of it. */
const withoutLooks = (cell: ICellData): ICellData => {
  const { p, ...rest } = cell;
  if (p === undefined) return rest;
  const text = p?.body?.dataStream.replace(/\r\n$/, '') ?? '';
  const isOnlyText = (rest.v ?? null) === null && !rest.f && text !== '';
  return { ...rest, p: null, ...(isOnlyText ? { v: text, t: CellValueType.STRING } : {}) };
};

/** A cell as the file can keep it: a value or formula and a number format. */
const plain = (cell: Nullable<ICellData>): ICellData => {
  if (cell === null || cell === undefined) return { v: null, t: null, f: null, si: null, p: null };
  const { s, ...rest } = withoutLooks(cell);
  const format = typeof s === 'object' && s !== null ? (s.n ?? null) : null;
  return format === null ? rest : { ...rest, s: { n: format } };
};

const plainMatrix = (matrix: Matrix): Matrix => {
  const cells: Matrix = {};
  eachCell(matrix, (row, column, cell) => {
    (cells[row] ??= {})[column] = plain(cell);
  });
  return cells;
};

const boundsOf = (matrix: Matrix | undefined): Block => {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  eachCell(matrix, (row, column) => {
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    left = Math.min(left, column);
    right = Math.max(right, column);
  });
  return bottom < 0
    ? { row: 0, column: 0, rows: 0, columns: 0 }
    : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
};

/** Whether a cell is to hold nothing. */
const isBlank = (cell: Nullable<ICellData>): boolean =>
  cell === null ||
  cell === undefined ||
  ((cell.v ?? '') === '' && 'v' in cell && !cell.f && !cell.si && !cell.p);

/** The header cells of tables are locked beside what the file locks. */
type Lock = Omit<FileLock, 'kind'> & { readonly kind: FileLock['kind'] | 'tables' };

type Change = readonly [row: number, column: number, cell?: Nullable<ICellData>];

/**
 * Whether a lock lets a cell change. Merged cells show their first one: it may be edited, and the others blanked. A
 * formula that fills several cells goes as a whole where its first cell is edited, if the grid shows that too.
 */
const lets = ({ block, kind, first }: Lock, [row, column, cell]: Change): boolean => {
  if (commonBlock(block, { row, column, rows: 1, columns: 1 }) === null) return true;
  const isFirst = first && row === block.row && column === block.column;
  return isFirst || (kind === 'merged' && isBlank(cell));
};

/** Why these cells must not change; null where they may. */
const hindrance = (grid: Grid, loaded: LoadedWorkbook, change: CellsChange): Attempt | null => {
  const sheet = change.subUnitId;
  if (loaded.sheets.get(sheet)?.frame.protected === true) return 'protected';
  const bounds = boundsOf(change.cellValue);
  const headers = headerRows(grid, loaded, sheet);
  const near = [
    ...locksOf(loaded, sheet),
    ...headers.map((block) => ({ block, kind: 'tables' as const, first: false })),
  ].filter(({ block }) => commonBlock(block, bounds) !== null);
  let met: Attempt | null = null;
  eachCell(change.cellValue, (...cell) => {
    met ??= near.find((lock) => !lets(lock, cell))?.kind ?? null;
    const formula = cell[2]?.f;
    // The grid has words that no file has, and lets half a formula stand.
    if (formula && !canStore(formula)) met ??= 'other';
  });
  return met;
};

/** The gate of the user's own doings; the grid is asked for because it starts after its gate stands. */
export const gateOf =
  (loaded: LoadedWorkbook, grid: () => Grid, refused: (what: Attempt) => void): Gate =>
  (id, given, options) => {
    const { unit, steps } = grid();
    if (/^univer\.command\.(undo|redo)$/.test(id)) return !steps.holding;
    if (!isOffered(id)) {
      refused(attemptOf(id));
      return false;
    }
    if (id !== CELLS || options['fromFormula'] === true) return true;
    const change = cellsChange(given, unit);
    if (change === null) return true;
    const why = hindrance(grid(), loaded, change);
    if (why !== null) {
      refused(why);
      return false;
    }
    if (change.cellValue !== undefined) change.cellValue = plainMatrix(change.cellValue);
    return true;
  };
